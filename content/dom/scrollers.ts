import type { Rect } from '../../src/core/hover/geometry';
import { flatParentOf, isElement } from './dom';

/** What cuts off the text of `node` at its edges, innermost first, but for the window itself. */
export function* scrollersAround(node: Node): Generator<Element> {
  let position = 'static';
  for (let at = flatParentOf(node); isElement(at); at = flatParentOf(at)) {
    const style = getComputedStyle(at);
    if (!contains(style, position)) continue;
    position = style.position;
    if (clips(style) && !isWindows(at)) yield at;
  }
}

/** Whether a box of this style is laid out around one of `position` inside it. */
function contains(style: CSSStyleDeclaration, position: string): boolean {
  if (position !== 'absolute' && position !== 'fixed') return true;
  const { transform, filter, perspective, contain } = style;
  if ([transform, filter, perspective].some((value) => value !== 'none')) return true;
  if (/paint|layout|strict|content/.test(contain)) return true;
  return position === 'absolute' && style.position !== 'static';
}

const clips = ({ display, overflowX, overflowY }: CSSStyleDeclaration): boolean =>
  display !== 'inline' &&
  display !== 'contents' &&
  (overflowX !== 'visible' || overflowY !== 'visible');

/** Whether the overflow that `element` says is the window's. */
function isWindows(element: Element): boolean {
  if (element === document.documentElement) return true;
  return (
    element === document.body &&
    getComputedStyle(document.documentElement).overflowY === 'visible' &&
    getComputedStyle(document.documentElement).overflowX === 'visible'
  );
}

/** What can be scrolled: the window, or an element that cuts off what is in it. */
export type Scroller = Window | Element;

/** The part of an element in which its content shows, in px of the viewport. */
export function boxOf(element: Element): DOMRect {
  const { x, y } = element.getBoundingClientRect();
  const { clientLeft, clientTop, clientWidth, clientHeight } = element;
  return new DOMRect(x + clientLeft, y + clientTop, clientWidth, clientHeight);
}

/** The viewport. */
export const windowBox = (): DOMRect => new DOMRect(0, 0, innerWidth, innerHeight);

/** So much (px) of a line of text is enough to see where it is. */
const ENOUGH = 40;

/** What of `rect` is seen through all of `boxes`; `null` where nothing is. */
export function partSeenIn(boxes: readonly Rect[], rect: Rect): Rect | null {
  const all = [rect, ...boxes];
  const left = Math.max(...all.map((box) => box.left));
  const right = Math.min(...all.map((box) => box.right));
  const top = Math.max(...all.map((box) => box.top));
  const bottom = Math.min(...all.map((box) => box.bottom));
  return left < right && top < bottom ? { left, top, right, bottom } : null;
}

/** Whether `rect` is seen through all of `boxes`: half of its height, and enough of its width. */
export function isSeenIn(boxes: readonly DOMRect[], rect: DOMRect): boolean {
  const seen = partSeenIn(boxes, rect);
  return (
    seen !== null &&
    seen.right - seen.left >= Math.min(rect.width / 2, ENOUGH) &&
    seen.bottom - seen.top >= rect.height / 2
  );
}
