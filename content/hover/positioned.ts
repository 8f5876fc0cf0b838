import type { Point } from '../../src/core/hover/geometry';
import { contains, isElement, matches, parentOf } from '../dom/dom';

/** Smaller than this (px) it is no card: a footnote's number, the anchor of a heading. */
const LEAST = { width: 60, height: 20 };

/** What takes more than this of the window either way is a cover over the page, and says nothing of a name. */
const MOST = 0.9;

/** How far (px) a card hangs out of what opens it by its style alone. */
const HANGING = 10;

/** Whether `element` is drawn over the text around it, and not in its flow. */
export const isPositioned = (element: Element): boolean =>
  /^(absolute|fixed)$/.test(getComputedStyle(element).position) ||
  matches(element, ':popover-open, dialog[open]');

/** Whether `element` is out of the flow, seen, and of a size that cards have. */
export function isShownCard(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  if (width > innerWidth * MOST && height > innerHeight * MOST) return false;
  return (
    width >= LEAST.width &&
    height >= LEAST.height &&
    isPositioned(element) &&
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  );
}

/** The innermost positioned element around `element`, itself counting, that does not hold `text`. */
export function positionedOf(element: Element, text: Node): Element | null {
  for (let at: Node | null = element; at && !contains(at, text); at = parentOf(at)) {
    if (isElement(at) && isPositioned(at)) return at;
  }
  return null;
}

/** The positioned elements that lie over the text around `text` at one of `points`. */
export function positionedAround(points: readonly Point[], text: Node): ReadonlySet<Element> {
  const found = new Set<Element>();
  const seen = new Set<Element>();
  for (const { x, y } of points) {
    for (const element of document.elementsFromPoint(x, y)) {
      if (contains(element, text)) break;
      if (seen.has(element)) continue;
      seen.add(element);
      const positioned = positionedOf(element, text);
      if (positioned) found.add(positioned);
    }
  }
  return found;
}

/**
 * Whether `card` is one that its page shows by style alone while the pointer is on `text`
 * (`a:hover > .card`): it stands in the text's own line or block, and hangs out of it.
 */
export function hangsFrom(card: Element, text: Node): boolean {
  let shared = parentOf(card);
  while (isElement(shared) && !contains(shared, text)) shared = parentOf(shared);
  if (!isElement(shared) || (card.textContent ?? '').trim() === '') return false;
  if (!isInLine(shared)) {
    // The block of the text itself, not one around it.
    for (let at = parentOf(text); at && at !== shared; at = parentOf(at)) {
      if (!isElement(at) || !isInLine(at)) return false;
    }
  }
  const [own, around] = [card.getBoundingClientRect(), shared.getBoundingClientRect()];
  return own.bottom > around.bottom + HANGING || own.top < around.top - HANGING;
}

const isInLine = (element: Element): boolean =>
  /^(inline|contents)/.test(getComputedStyle(element).display);
