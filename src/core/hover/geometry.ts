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

/** Twice the signed area of the triangle: its sign tells on which side of `a`–`b` `point` lies. */
const side = (point: Point, a: Point, b: Point): number =>
  (point.x - b.x) * (a.y - b.y) - (a.x - b.x) * (point.y - b.y);

/** Whether `point` is in the triangle `a`, `b`, `c`, its edges counting. */
export function isInTriangle(point: Point, a: Point, b: Point, c: Point): boolean {
  const sides = [side(point, a, b), side(point, b, c), side(point, c, a)];
  return !(sides.some((value) => value < 0) && sides.some((value) => value > 0));
}

/**
 * Whether `point` is on the way from `from`, where the pointer left the mark, to `card`: in the
 * triangle that `from` makes with the card's nearest edge, or between the two in a straight line.
 */
export function isOnTheWay(point: Point, from: Point, card: Rect): boolean {
  const edgeY = from.y < card.top ? card.top : card.bottom;
  const edgeX = from.x < card.left ? card.left : card.right;
  const isBeside = from.y >= card.top && from.y <= card.bottom;
  return isBeside
    ? isInTriangle(point, from, { x: edgeX, y: card.top }, { x: edgeX, y: card.bottom })
    : isInTriangle(point, from, { x: card.left, y: edgeY }, { x: card.right, y: edgeY });
}
