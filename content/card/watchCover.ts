import type { Point, Rect } from '../../src/core/hover/geometry';
import { contains, isDrawnIn } from '../dom/dom';

/** What lies still may be covered too, by a header that slides in: so often (ms) it is looked. */
const LOOK = 250;

/** Where a line is looked at, as shares of its size: where the first is seen, no other is asked. */
const PROBES = [0.5, 0.05, 0.95].flatMap((x) => [0.5, 0.1, 0.9].map((y) => ({ x, y })));

export interface CoverOptions {
  /** The first text of the mark, and the block of text that holds it. */
  readonly node: Text;
  readonly block: Element;
  /** Whether `element` holds the card itself, which may lie over its mark in a low window. */
  isHost(element: Element): boolean;
}

/**
 * Knows whether something of the page has come over a mark, as a header that stays in place does
 * when the text scrolls under it. What lay over all of it when the card was opened covers nothing:
 * a link that is stretched over its teaser.
 *
 * @returns whether nothing is to be seen of a line of the mark, of which `seen` is in view
 */
export function watchCover({ node, block, isHost }: CoverOptions): (seen: Rect) => boolean {
  let over: ReadonlySet<Element> | null = null;
  let last = '';
  let lookedAt = 0;
  let isCovered = false;

  /** What lies over the mark at a point of it, if that is not its own text. */
  function coverAt(point: Point): Element | null {
    const top = topAt(point, isHost);
    return top === null || contains(block, top) || isDrawnIn(node, top) ? null : top;
  }

  return ({ left, top, right, bottom }) => {
    const place = [left, top, right, bottom].join();
    const now = performance.now();
    if (place === last && now - lookedAt < LOOK) return isCovered;
    last = place;
    lookedAt = now;
    const covers = new Set<Element>();
    for (const { x, y } of PROBES) {
      const cover = coverAt({ x: left + (right - left) * x, y: top + (bottom - top) * y });
      if (cover === null || over?.has(cover)) {
        over ??= new Set();
        isCovered = false;
        return false;
      }
      covers.add(cover);
    }
    isCovered = over !== null;
    over ??= covers;
    return isCovered;
  };
}

/** The innermost element at `point` but for our own, looked for inside open shadow trees too. */
function topAt({ x, y }: Point, isHost: (element: Element) => boolean): Element | null {
  let found: Element | null = null;
  for (let root: DocumentOrShadowRoot | null = document; root; root = found?.shadowRoot ?? null) {
    const top: Element | null = root.elementFromPoint(x, y);
    const inner: Element | undefined =
      top && isHost(top)
        ? root.elementsFromPoint(x, y).find((one) => !isHost(one))
        : (top ?? undefined);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found;
}
