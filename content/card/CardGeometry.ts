import { isIn, isOnTheWay, type Point } from '../../src/core/hover/geometry';

/** A pointer just outside, by this many px, still means what it nearly touches. */
const SLACK = 3;

/**
 * Knows where the pointer may be without the open card closing: on the card, on its mark, and on
 * the way from the one to the other.
 */
export class CardGeometry {
  readonly #card: Element;
  readonly #mark: Range;
  #left: Point | null = null;

  constructor(card: Element, mark: Range) {
    this.#card = card;
    this.#mark = mark;
  }

  isKept(point: Point): boolean {
    const card = this.#card.getBoundingClientRect();
    if (isIn(point, card, SLACK)) return true;
    if ([...this.#mark.getClientRects()].some((rect) => isIn(point, rect, SLACK))) {
      this.#left = point;
      return true;
    }
    return this.#left !== null && isOnTheWay(point, this.#left, card);
  }
}
