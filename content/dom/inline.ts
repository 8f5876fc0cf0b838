import { isElement, isShadowRoot, nameOf, treeParentOf } from './dom';

/** Elements that run in a line of text: a name may be split over them. */
const INLINE = new Set(
  `a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q s small span
  strike strong sub sup time tt u var wbr ruby rb`.split(/\s+/),
);

/** Elements that end a block. What is in neither list (a custom element, for one) may do either. */
const BLOCK = new Set(
  `address applet area article aside audio base basefont blockquote body br button canvas caption
  center code col colgroup datalist dd details dialog dir div dl dt embed fieldset figcaption figure
  footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe img input kbd legend
  li link listing main marquee math menu meta meter nav noembed noframes noscript object ol optgroup
  option p param picture plaintext pre progress rp rt rtc samp script search section select slot
  source style summary svg table tbody td template textarea tfoot th thead title tr track ul video
  xmp`.split(/\s+/),
);

/** Annotations in a line, not part of it: readings over characters, footnote marks. */
const ASIDE = new Set(['rt', 'rp', 'img', 'picture']);

/** A first letter that floats is no longer than this in UTF-16 units, a quotation mark before it. */
const INITIAL = 2;

export const isAside = (name: string): boolean => ASIDE.has(name);

/** Whether an element of this name may run in a line: its style says whether it does. */
export const mayBeInline = (name: string): boolean => !BLOCK.has(name);

/**
 * Whether `element` runs in a line of text. Its style is asked for only where its name (`name`) does
 * not tell: that may cost a style calculation, so this is never called while the page is at work.
 */
export const isInline = (element: Element, name = nameOf(element)): boolean =>
  INLINE.has(name) ||
  (!BLOCK.has(name) && /^(inline|contents|ruby|none)/.test(getComputedStyle(element).display));

/**
 * Whether the page lays `element` out in the line, as its style has it, whatever its name; and where
 * it shows its text in a slot, whether that is in the line as well. Asked only where it matters,
 * because the answer may cost a style calculation.
 */
export function flowsInLine(element: Element): boolean {
  const { display, float } = getComputedStyle(element);
  // The large first letter of an article.
  if (float !== 'none') return (element.textContent ?? '').trim().length <= INITIAL;
  if (!/^(inline|contents|ruby)/.test(display)) return false;
  const { shadowRoot } = element;
  if (!isShadowRoot(shadowRoot)) return true;
  const slot = shadowRoot.querySelector('slot:not([name])');
  for (let at: Node | null = slot; isElement(at); at = treeParentOf(at)) {
    if (!flowsInLine(at)) return false;
  }
  return slot !== null;
}

/**
 * Whether text before and after the edges of `crossed` is in different lines. An element that is not
 * shown parts nothing, nor does one that is placed elsewhere and lies between the two.
 *
 * @param crossed elements that begin or end here; what lies between does both
 */
export const arePartedBy = (crossed: readonly Element[]): boolean =>
  crossed.some((element) => {
    if (flowsInLine(element)) return false;
    const { display, position } = getComputedStyle(element);
    if (display === 'none') return false;
    const isBetween = crossed.indexOf(element) !== crossed.lastIndexOf(element);
    return !(isBetween && (position === 'absolute' || position === 'fixed'));
  });
