/** What the reader is built on, by where it is found; nothing of it can be done without. */
const NEEDED: readonly (readonly [object, readonly string[]])[] = [
  [
    globalThis,
    [
      ...['Highlight', 'MutationObserver', 'ResizeObserver', 'StaticRange', 'CSSStyleSheet'],
      ...['IntersectionObserver', 'Intl', 'requestIdleCallback', 'scheduler'],
    ],
  ],
  [CSS, ['highlights']],
  [Document.prototype, ['caretPositionFromPoint']],
  [Element.prototype, ['attachShadow', 'checkVisibility']],
  [HTMLElement.prototype, ['showPopover']],
];

/**
 * Whether this browser has what the reader needs. At our minimum versions all do, but settings
 * (`dom.customHighlightAPI.enabled`) and other builds can take it away; then nothing is begun, so
 * that nothing fails half done in somebody's page.
 */
export const isSupported = (): boolean =>
  NEEDED.every(([owner, names]) => names.every((name) => Reflect.get(owner, name) !== undefined));
