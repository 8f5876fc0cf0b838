import type { Rect } from './geometry';

/** Between card and mark, in px: near enough to belong to it, far enough not to touch the line. */
const GAP = 8;

/** Between card and the edge of the window, in px. */
export const EDGE = 8;

/** So far before the pointer (px) the card begins: the hand has only to go down. */
const AHEAD = 20;

/**
 * With so much room (px) a card shows the box where its sources differ whole, whatever the topic: where
 * that is below, the card stands there, since the text above it has been read already.
 */
const ENOUGH = 400;

/**
 * Where neither side has enough, a card that is open changes sides when it has less room than this
 * (px): not at each scroll.
 */
const CROWDED = 160;

/** Lower than this (px) a card shows nothing that could be read; then it rather covers its mark. */
const LEAST = 120;

/** Between a card in the page's margin and the text beside it, and again to the edge, in px. */
const MARGIN_GAP = 18;

/** A margin narrower than this (px) is none for a card. */
const LEAST_MARGIN = 396;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What decides where a card stands; all lengths in CSS px of the window. */
export interface Surroundings {
  /** The part of the mark, on one line, that the card belongs to. */
  readonly anchor: Rect;
  /** What the card must not cover: all lines of the mark, and its link. */
  readonly avoid: readonly Rect[];
  /** Where the pointer is, from the left; `null` where no pointer opened the card. */
  readonly pointerX: number | null;
  /** Whether the text runs from right to left. */
  readonly isRtl: boolean;
  readonly cardWidth: number;
  readonly window: Size;
  /** Where the card stands already. */
  readonly side: CardSide | null;
}

export type CardSide = 'below' | 'above';

export interface Placement {
  readonly side: CardSide;
  /** The card's left edge. */
  readonly x: number;
  /** The card's edge next to the mark: its upper one where it stands below, else its lower one. */
  readonly edge: number;
  /** How high the card may be. */
  readonly room: number;
}

const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(value, most));

/** Where a card stands beside its mark. */
export function placeBeside(around: Surroundings): Placement {
  const { anchor, avoid, cardWidth, window } = around;
  const x = clamp(startOf(around), EDGE, window.width - cardWidth - EDGE);
  const inTheWay = avoid.filter(({ left, right }) => left < x + cardWidth && right > x);
  const below = stretchBelow(anchor, inTheWay, window.height);
  // The same, with the window stood on its head.
  const flipped = stretchBelow(
    turn(anchor, window.height),
    inTheWay.map((rect) => turn(rect, window.height)),
    window.height,
  );
  const rooms = { below: below.room, above: flipped.room };
  const side = around.side && isRoomy(around.side, rooms) ? around.side : better(rooms);
  const { edge, room } = atLeast(side === 'below' ? below : flipped, window.height);
  return { side, x, room, edge: side === 'below' ? edge : window.height - edge };
}

function startOf({ anchor, pointerX, isRtl, cardWidth }: Surroundings): number {
  if (isRtl) return (pointerX === null ? anchor.right : pointerX + AHEAD) - cardWidth;
  return pointerX === null ? anchor.left : pointerX - AHEAD;
}

type Rooms = Readonly<Record<CardSide, number>>;

/** Whether a card that stands on `side` stays there. */
function isRoomy(side: CardSide, rooms: Rooms): boolean {
  const other = rooms[side === 'below' ? 'above' : 'below'];
  return rooms[side] >= (other >= ENOUGH ? ENOUGH : CROWDED);
}

const better = (rooms: Rooms): CardSide =>
  rooms.below >= ENOUGH || rooms.below >= rooms.above ? 'below' : 'above';

const turn = ({ left, top, right, bottom }: Rect, height: number): Rect => ({
  left,
  right,
  top: height - bottom,
  bottom: height - top,
});

interface Stretch {
  readonly edge: number;
  readonly room: number;
}

/** The free stretch below `anchor`: what is in the way near it pushes, what is farther off ends it. */
function stretchBelow(anchor: Rect, inTheWay: readonly Rect[], height: number): Stretch {
  let edge = Math.max(anchor.bottom, 0);
  let end = height - EDGE;
  const following = inTheWay.filter(({ bottom }) => bottom > anchor.top);
  for (const { top, bottom } of following.toSorted((a, b) => a.top - b.top)) {
    if (top < edge + GAP + LEAST) edge = Math.max(edge, bottom);
    else end = Math.min(end, top - GAP);
  }
  return { edge: edge + GAP, room: end - edge - GAP };
}

/** A stretch in which something can be read, although it may then lie over the mark. */
function atLeast({ edge, room }: Stretch, height: number): Stretch {
  const least = Math.min(LEAST, height - 2 * EDGE);
  if (room >= least) return { edge, room };
  return { edge: clamp(edge, EDGE, height - EDGE - least), room: least };
}

/** A strip of the page's margin, as high as the window, in which a card has room. */
export interface Margin {
  readonly strip: Rect;
  /** The left edge of a card in it. */
  readonly x: number;
}

/**
 * The margins beside a block of text that are wide enough for a card: the one at the end of its
 * lines first.
 */
export function marginsBeside(
  block: Rect,
  { isRtl, cardWidth, window }: Pick<Surroundings, 'isRtl' | 'cardWidth' | 'window'>,
): readonly Margin[] {
  const least = Math.max(LEAST_MARGIN, cardWidth + 2 * MARGIN_GAP);
  const [top, bottom] = [0, window.height];
  const right: Margin = {
    strip: { left: block.right, top, right: window.width, bottom },
    x: block.right + MARGIN_GAP,
  };
  const left: Margin = {
    strip: { left: 0, top, right: block.left, bottom },
    x: block.left - MARGIN_GAP - cardWidth,
  };
  const both = isRtl ? [left, right] : [right, left];
  return both.filter(({ strip }) => strip.right - strip.left >= least);
}

/** The upper edge of a card in the margin: level with `anchor`, and wholly in the window. */
export const topInMargin = (anchor: Rect, card: Size, window: Size): number =>
  clamp(anchor.top, EDGE, window.height - EDGE - card.height);
