import { contains, flatParentOf, isDrawnIn, isElement } from '../dom/dom';
import { boxOf, isSeenIn, type Scroller, scrollersAround, windowBox } from '../dom/scrollers';
import { rangeOf } from '../reader/marks/Marks';
import type { PageMention } from '../reader/scan/PageMention';

/**
 * The mentions to go to from `from` (1: forwards, -1: backwards), nearest first; without `from`, or
 * where it is gone, all of them from the first or last on.
 */
export function mentionsBeyond(
  mentions: readonly PageMention[],
  from: PageMention | null,
  step: 1 | -1,
): readonly PageMention[] {
  const ahead = step === 1 ? mentions : mentions.toReversed();
  return from ? ahead.slice(ahead.indexOf(from) + 1) : ahead;
}

/**
 * Scrolls `mention` into view, if it is not: the window, and whatever cuts it off inside the page.
 *
 * @returns false where that does not help, as in a section that is closed: then all is as it was
 */
export function reveal(mention: PageMention): boolean {
  const range = rangeOf(mention);
  const { node } = mention.from;
  if (!range || !node.parentElement) return false;
  const clippers = [...scrollersAround(node)];
  const before = [window, ...clippers].map(positionOf);
  const rect = (): DOMRect => range.getClientRects()[0] ?? new DOMRect();
  // A frame may itself be out of view, of which only the browser knows.
  if (window !== window.top) {
    node.parentElement.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  }
  for (const clipper of clippers) show(clipper, rect(), boxOf(clipper));
  show(window, rect(), windowBox());
  if (isUnderHeader(mention, rect())) scroll(window, { top: below(rect(), windowBox()) });
  if (isSeenIn([...clippers.map(boxOf), windowBox()], rect())) return true;
  for (const { scroller, left, top } of before) {
    scroller.scrollTo({ left, top, behavior: 'instant' });
  }
  return false;
}

/** Whether something that stays in place while the page is scrolled lies over the middle of `rect`. */
function isUnderHeader({ from: { node } }: PageMention, rect: DOMRect): boolean {
  const x = rect.left + rect.width / 2;
  const top = document.elementFromPoint(x, rect.top + rect.height / 2);
  const { body } = document;
  // What is no part of the page is ours. There may be no body, as under a root of another name.
  if (!top || !body || !contains(body, top) || isDrawnIn(node, top)) return false;
  for (let at: Node | null = top; isElement(at) && !isDrawnIn(node, at); at = flatParentOf(at)) {
    if (/fixed|sticky/.test(getComputedStyle(at).position)) return true;
  }
  return false;
}

/** How far down, as a share of the height, a mention comes to lie: there is room for its card. */
const DOWN = 1 / 3;

/** Scrolls a box until `rect` is in it, along each axis on which it is not. */
function show(scroller: Scroller, rect: DOMRect, box: DOMRect): void {
  const isBeside = rect.left < box.left || rect.right > box.right;
  const isAbove = rect.top < box.top || rect.bottom > box.bottom;
  if (!isBeside && !isAbove) return;
  const left = isBeside ? rect.left - box.left - Math.max(0, box.width - rect.width) / 2 : 0;
  scroll(scroller, { left, top: isAbove ? below(rect, box) : 0 });
}

/** How far to scroll (px) for `rect` to come to lie in `box` as far down as it is to. */
const below = (rect: DOMRect, box: DOMRect): number =>
  rect.top - box.top - Math.max(0, box.height - rect.height) * DOWN;

const scroll = (scroller: Scroller, by: { readonly left?: number; readonly top: number }): void =>
  scroller.scrollBy({ ...by, behavior: 'instant' });

const positionOf = (scroller: Scroller) =>
  scroller instanceof Window
    ? { scroller, left: scroller.scrollX, top: scroller.scrollY }
    : { scroller, left: scroller.scrollLeft, top: scroller.scrollTop };
