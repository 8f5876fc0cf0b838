import { type Point, samePoint } from './geometry';
import { TIMINGS } from './timings';

/** How a card was openedBy: it decides what closes it. */
export type OpenedBy = 'pointer' | 'keyboard' | 'tap';

export interface OpenCard {
  /** The mention's id. */
  readonly mention: number;
  readonly by: OpenedBy;
  readonly isPinned: boolean;
  /** When it closes unless the pointer comes back, in ms; `null` while nothing asks it to. */
  readonly closesAt: number | null;
}

/** All that the hover knows. Times are in ms on one clock, whichever the events use. */
export interface Hover {
  /** Where the pointer was seen last. */
  readonly pointer: Point | null;
  /** When the pointer will have rested long enough; `null` while it does not rest. */
  readonly restsAt: number | null;
  /** Set when it has: what is under it is asked for, and answered by `found`. */
  readonly asksAt: Point | null;
  /** Moves before this moment are the scrolling's, not the hand's. */
  readonly ignoreMovesUntil: number;
  readonly card: OpenCard | null;
}

export const IDLE: Hover = {
  pointer: null,
  restsAt: null,
  asksAt: null,
  ignoreMovesUntil: 0,
  card: null,
};

export type HoverEvent =
  /**
   * The pointer is at `point`. `isArmed`: the visitor's settings let resting here open a card, and no
   * button is held. `isKept`: the pointer is on the open card, on its mark, or between the two.
   */
  | {
      readonly type: 'move';
      readonly at: number;
      readonly point: Point;
      readonly isArmed: boolean;
      readonly isKept: boolean;
    }
  /** A key that lets resting open a card has gone down. */
  | { readonly type: 'arm'; readonly at: number }
  /** The clock has reached the state's `deadline`. */
  | { readonly type: 'tick'; readonly at: number }
  /** What lies at `asksAt`: a mention's id, or nothing that opens. */
  | { readonly type: 'found'; readonly mention: number | null }
  | { readonly type: 'scroll'; readonly at: number }
  /** A button, a finger or a key went down in the page, outside the card. */
  | { readonly type: 'press' }
  | { readonly type: 'type' }
  /** The pointer has left the window. */
  | { readonly type: 'leave'; readonly at: number }
  /** A key, a command, a tap or a list asks for a card at once. */
  | { readonly type: 'open'; readonly mention: number; readonly by: OpenedBy }
  | { readonly type: 'pin'; readonly isPinned: boolean }
  /** The mark has left the view, or its text the page. */
  | { readonly type: 'gone' }
  | { readonly type: 'close' };

/** The card of a mention as it is when it opens. */
export const openedBy = (mention: number, by: OpenedBy): OpenCard => ({
  mention,
  by,
  isPinned: false,
  closesAt: null,
});

/** The card as it is when the pointer is on neither it nor its mark from `at` on. */
function leaving(card: OpenCard | null, at: number): OpenCard | null {
  if (card === null || card.isPinned || card.by !== 'pointer') return card;
  return { ...card, closesAt: card.closesAt ?? at + TIMINGS.grace };
}

/** The state that follows `state` on `event`. Pure: nothing is remembered but in the state. */
export function hover(state: Hover, event: HoverEvent): Hover {
  /** As it is when no rest is waited for. */
  const restless = { ...state, restsAt: null, asksAt: null };
  switch (event.type) {
    case 'move':
      return move(state, event);
    case 'arm':
      return state.pointer && !state.card
        ? { ...state, restsAt: state.restsAt ?? event.at + TIMINGS.rest }
        : state;
    case 'tick':
      return tick(state, event.at);
    case 'found':
      return found(state, event.mention);
    case 'scroll':
      return { ...restless, ignoreMovesUntil: event.at + TIMINGS.afterScroll };
    case 'press':
      return { ...restless, card: state.card?.isPinned ? state.card : null };
    case 'type':
      return restless;
    case 'leave':
      return { ...state, pointer: null, restsAt: null, card: leaving(state.card, event.at) };
    case 'open':
      return { ...restless, card: openedBy(event.mention, event.by) };
    case 'pin':
      return {
        ...state,
        card: state.card && { ...state.card, isPinned: event.isPinned, closesAt: null },
      };
    case 'gone':
      return state.card?.isPinned ? state : { ...state, card: null };
    case 'close':
      return { ...restless, card: null };
  }
}

function move(state: Hover, event: Extract<HoverEvent, { type: 'move' }>): Hover {
  const { point, at, isArmed, isKept } = event;
  // A layout change or a scroll under a still hand is reported as a move to where it was.
  if (samePoint(state.pointer, point) || at < state.ignoreMovesUntil)
    return { ...state, pointer: point };
  return {
    ...state,
    pointer: point,
    asksAt: null,
    restsAt: isArmed && !isKept ? at + TIMINGS.rest : null,
    card: isKept ? state.card && { ...state.card, closesAt: null } : leaving(state.card, at),
  };
}

function tick(state: Hover, at: number): Hover {
  const hasRested = state.restsAt !== null && state.restsAt <= at;
  const hasLeft = state.card?.closesAt != null && state.card.closesAt <= at;
  return {
    ...state,
    restsAt: hasRested ? null : state.restsAt,
    asksAt: hasRested ? state.pointer : state.asksAt,
    card: hasLeft ? null : state.card,
  };
}

function found(state: Hover, mention: number | null): Hover {
  const next = { ...state, asksAt: null };
  if (mention === null || state.asksAt === null || state.card?.isPinned) return next;
  return { ...next, card: openedBy(mention, 'pointer') };
}

/** When `state` next changes by itself, in ms; `null` while it waits for an event. */
export function deadline({ restsAt, card }: Hover): number | null {
  const times = [restsAt, card?.closesAt ?? null].filter((time) => time !== null);
  return times.length === 0 ? null : Math.min(...times);
}
