import type { Rect } from '../../src/core/hover/geometry';
import { contains, isDrawnIn } from '../dom/dom';

/** What lies still may be covered too, by a header that slides in: so often (ms) it is looked. */
const LOOK = 250;

/** Where a line is looked at, as shares of its size: where the first is seen, no other is asked. */
const PROBES = [0.5, 0.05, 0.95].flatMap((x) => [0.5, 0.1, 0.9].map((y) => [x, y] as const));

export interface CoverOptions {
  /** The first text of the mark, and the block of text that holds it. */
  readonly node: Text;
  readonly block: Element;
  /** Whether `element` holds the card itself, which may lie over its mark in a low window. */
  isHost(element: Element): boolean;
}

/**
 * Knows whether something of the page has come over a mark, as a header that stays in place does
 * when the text scrolls under it; not what covers all of the window, for the card lies above that. What
 * lay over all of it when the card was opened covers nothing: a link that is stretched over its teaser.
 *
 * @returns whether nothing is to be seen of a line of the mark, of which `seen` is in view
 */
export function watchCover({ node, block, isHost }: CoverOptions): (seen: Rect) => boolean {
  /** What lay over it when the card was opened. */
  let over: readonly Element[] | null = null;
  let last = '';
  let isCovered = false;

  return ({ left, top, right, bottom }) => {
    // Another place, or another time.
    const next = [left, top, right, bottom, Math.floor(performance.now() / LOOK)].join();
    if (next === last) return isCovered;
    last = next;
    const covers: Element[] = [];
    const areAllCovered = PROBES.every(([x, y]) => {
      const cover = topAt(left + (right - left) * x, top + (bottom - top) * y, isHost);
      if (!cover || contains(block, cover) || isDrawnIn(node, cover)) return false;
      if (fillsWindow(cover)) return false;
      covers.push(cover);
      return !over?.includes(cover);
    });
    isCovered = areAllCovered && over !== null;
    over ??= areAllCovered ? covers : [];
    return isCovered;
  };
}

function fillsWindow(element: Element): boolean {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  return left <= 0 && top <= 0 && right >= clientWidth && bottom >= clientHeight;
}

/** The innermost element at a point but for our own, looked for inside open shadow trees too. */
export function topAt(
  x: number,
  y: number,
  isHost: (element: Element) => boolean,
): Element | undefined {
  let found: Element | undefined;
  for (let root: DocumentOrShadowRoot | null = document; root; root = found.shadowRoot) {
    const top: Element | undefined = root.elementsFromPoint(x, y).find((one) => !isHost(one));
    if (!top || top === found) break;
    found = top;
  }
  return found;
}
