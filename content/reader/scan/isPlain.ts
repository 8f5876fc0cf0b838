import { isShadowRoot } from '../../dom/dom';
import { INLINE } from '../../dom/inline';

/** What may part the text of an element, or is no part of it. */
const PARTING = `:not(${[...INLINE].join()}), [contenteditable], [translate], [role]`;

/** Letters that meet at the edge of an element: its style may part them. Others than ASCII are odd. */
const MEETING = /[a-z0-9](?:<[^>]*>)+[a-z0-9]/i;

/**
 * Whether all that is read of an element is its `textContent`, whatever the page's styles are: one run
 * of text, without a shadow tree. Asked of native code, which takes a fraction of a walk.
 *
 * @param element no form, whose own properties may be hidden
 */
export function isPlain(element: Element): boolean {
  if (element.shadowRoot !== null) return false;
  if (element.firstElementChild === null) return true;
  if (element.querySelector(PARTING) !== null || MEETING.test(element.innerHTML)) return false;
  // Of all that run in a line, these alone may have a shadow tree.
  for (const { shadowRoot } of element.getElementsByTagName('span')) {
    if (isShadowRoot(shadowRoot)) return false;
  }
  return true;
}
