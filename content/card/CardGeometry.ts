import { isIn, isOnTheWay, type Point, type Rect, samePoint } from '../../src/core/hover/geometry';
import type { Touching } from '../dom/CardScript';

/** A pointer just outside, by this many px, still means what it nearly touches. */
const SLACK = 3;

/** A hand does not go quite straight: so far off the way (px) it is still on it. */
const SWAY = 6;

/**
 * Knows what the pointer has to do with the open card: whether it is where the card stays, whether
 * a press holds the card, and whether the card merely slid under a pointer that rests.
 */
export class CardGeometry {
  readonly #card: () => Rect;
  readonly #lines: () => readonly Rect[];
  /** Where the pointer was on the mark last; `null` where no pointer opened the card. */
  #left: Point | null;
  #pointer: Point | null;
  /** Whether the hand has moved on the card since the pointer came to lie on it. */
  #isReached = false;
  #isHeld = false;

  /**
   * @param card where the card is
   * @param lines the rectangles of the mark, one for each line that it lies on
   * @param pointer where the pointer is that opens the card; `null` where none does
   */
  constructor(card: () => Rect, lines: () => readonly Rect[], pointer: Point | null) {
    this.#card = card;
    this.#lines = lines;
    this.#left = pointer;
    this.#pointer = pointer;
  }

  /** Whether a press that began in the card lasts, or has ended outside it: text may be selected. */
  get isHeld(): boolean {
    return this.#isHeld;
  }

  /**
   * The pointer is at `point`: whether the card stays open there. It does on the card, on its mark,
   * on the way from the one to the other, and anywhere for as long as a press holds the card.
   */
  isKept(point: Point, { isPressed, isOurs }: Touching): boolean {
    const card = this.#card();
    const isOnCard = isOurs || isIn(point, card, SLACK);
    const hasMoved = !samePoint(this.#pointer, point);
    this.#pointer = point;
    if (hasMoved) this.#isReached = isOurs || isIn(point, card);
    if (isOnCard) {
      if (!isPressed) this.#isHeld = false;
      return true;
    }
    if (this.#isHeld) return true;
    if (this.#lines().some((line) => isIn(point, line, SLACK))) {
      this.#left = point;
      return true;
    }
    return this.#left !== null && isOnTheWay(point, this.#left, card, SWAY);
  }

  /** The pointer has left the window, or gone into a frame. */
  forgetPointer(): void {
    this.#pointer = null;
    this.#isReached = false;
  }

  /** Whether a card at `rect` lies under a pointer that has not moved on it. */
  isUnderRest(rect: Rect): boolean {
    if (this.#pointer === null || !isIn(this.#pointer, rect)) {
      this.#isReached = false;
      return false;
    }
    return !this.#isReached;
  }

  /** The hand means the card. */
  reach(): void {
    this.#isReached = true;
  }

  /** A press began in the card. */
  hold(): void {
    this.#isHeld = true;
  }

  /** A press ended at `point`: outside the card, what it selected is still to be copied. */
  release(point: Point): void {
    if (isIn(point, this.#card(), SLACK)) this.#isHeld = false;
  }

  /** The press ended in the card, or the browser took it over, for dragging say. */
  cancel(): void {
    this.#isHeld = false;
  }
}
