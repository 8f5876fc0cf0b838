/** A point in CSS px from the viewport's top left. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle in CSS px from the viewport's top left, like a `DOMRect`. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Whether `point` is in `rect`, its edges counting, with `slack` px around it. */
export const isIn = ({ x, y }: Point, rect: Rect, slack = 0): boolean =>
  x >= rect.left - slack &&
  x <= rect.right + slack &&
  y >= rect.top - slack &&
  y <= rect.bottom + slack;

/** Whether two rectangles have some area in common. */
export const overlap = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** How far `point` is from `rect`, in px along the axis that is farther; 0 inside. */
export const distance = ({ x, y }: Point, { left, top, right, bottom }: Rect): number =>
  Math.max(left - x, x - right, top - y, y - bottom, 0);

/** Whether two points are the same place. */
export const samePoint = (a: Point | null, b: Point): boolean => a?.x === b.x && a.y === b.y;

/**
 * Whether `point` is on the way from `from`, where the pointer left the mark, to `card`: in the
 * convex hull of that point and the card, with `slack` px around it.
 *
 * The hull is what a rectangle passes over that grows from the one into the other. So the question
 * is whether there is a moment, from 0 to 1, at which the point is inside; each edge allows a span.
 */
export function isOnTheWay(point: Point, from: Point, card: Rect, slack = 0): boolean {
  const edges = [
    [from.x - slack - point.x, card.left - slack - point.x],
    [point.x - from.x - slack, point.x - card.right - slack],
    [from.y - slack - point.y, card.top - slack - point.y],
    [point.y - from.y - slack, point.y - card.bottom - slack],
  ] as const;
  let first = 0;
  let last = 1;
  // Outside of an edge by `start` px at first, and by `end` in the end.
  for (const [start, end] of edges) {
    if (start > 0 && end > 0) return false;
    if (start > 0) first = Math.max(first, start / (start - end));
    else if (end > 0) last = Math.min(last, start / (start - end));
  }
  return first <= last;
}
