import type { Rect } from '../../src/core/hover/geometry';
import type { Size } from '../../src/core/hover/placement';
import { isElement, parentOf } from '../dom/dom';

/** The elements around `node` whose boxes cut off what of it lies outside them. */
export function clippersOf(node: Node): readonly Element[] {
  const clippers: Element[] = [];
  /** What lies out of the flow is not cut off by what is no containing block of it. */
  let position = 'static';
  for (let at = parentOf(node); isElement(at); at = parentOf(at)) {
    const style = getComputedStyle(at);
    const isContaining =
      position === 'static' ||
      style.transform !== 'none' ||
      style.filter !== 'none' ||
      (position === 'absolute' && style.position !== 'static');
    if (!isContaining) continue;
    // What the root and the body cut off is cut off by the window.
    const isWindow = at === document.documentElement || at === document.body;
    if (!isWindow && style.overflow !== 'visible') clippers.push(at);
    position = /^(absolute|fixed)$/.test(style.position) ? style.position : 'static';
  }
  return clippers;
}

/** What of `rect` is to be seen in the window, through all of `clippers`; `null` for nothing. */
export function partInView(
  rect: Rect,
  clippers: readonly Element[],
  { width, height }: Size,
): Rect | null {
  let { left, top, right, bottom } = rect;
  const window = { left: 0, top: 0, right: width, bottom: height };
  for (const box of [window, ...clippers.map((clipper) => clipper.getBoundingClientRect())]) {
    left = Math.max(left, box.left);
    top = Math.max(top, box.top);
    right = Math.min(right, box.right);
    bottom = Math.min(bottom, box.bottom);
  }
  return left < right && top < bottom ? { left, top, right, bottom } : null;
}
