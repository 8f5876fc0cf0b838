import type { Point } from '../../src/core/hover/geometry';
import { deadline, type Hover, type HoverEvent, hover, IDLE } from '../../src/core/hover/hover';
import { TIMINGS } from '../../src/core/hover/timings';
import type { Touching } from '../dom/CardScript';
import { matches } from '../dom/dom';
import { listen } from '../dom/listen';

/** What the driver needs of the page and the settings. */
export interface HoverDriverContext {
  /** Whether resting with the pointer may open a card now, given the event's modifier keys. */
  isArmed(event: PointerEvent): boolean;
  /** Whether this key lets a pointer that rests already open a card. */
  isArmedBy(event: KeyboardEvent): boolean;
  /**
   * Whether the open card stays with the pointer at `point`: on the card, on its mark, or on the way
   * between the two.
   */
  isKept(point: Point, touching: Touching): boolean;
  /** The pointer has left the window, or gone into a frame; says whether a press holds the card. */
  onLeave(): boolean;
  /** Whether the event went to our own card. */
  isOurs(event: Event): boolean;
  /** The id of the mention that opens at `point`. */
  mentionAt(point: Point): number | null;
  /** The pointer has stopped on this mention: what its card needs is to come. */
  onStopping(mention: number): void;
  /** The pointer rests on this mention: its card may open soon. */
  onResting(mention: number): void;
  /** The card that is to be open has changed. */
  onChange(state: Hover): void;
}

export interface HoverDriver {
  readonly state: Hover;
  send(event: HoverEvent): void;
  /** The pointer has moved; `at` on the clock of `performance.now()`, in ms. */
  move(event: PointerEvent, at: number): void;
  /** Listens to the page until `signal` aborts. */
  start(signal: AbortSignal): void;
}

/** How far frames are apart at 60 Hz, in ms. */
const FRAME = 1000 / 60;

/** A timer for a moment on the clock of `performance.now()`. */
const atTime = (at: number, work: () => void): ReturnType<typeof setTimeout> =>
  setTimeout(work, Math.max(0, at - performance.now()));

/** What has a document of its own inside, which hears of the pointer in its place. */
const isFrame = (element: Element): boolean =>
  matches(element, 'iframe, frame, fencedframe, object, embed');

/** Keys that only change what others mean. */
const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Fn']);

/**
 * Turns what happens in the page into events of the hover, and keeps its clock. All listeners are
 * passive: the page's own handling is never delayed, and only what a person did counts.
 */
export function createHoverDriver(context: HoverDriverContext): HoverDriver {
  let state = IDLE;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;

  function send(event: HoverEvent): void {
    const before = state;
    state = hover(state, event);
    if (state.asksAt) {
      send({ type: 'found', mention: context.mentionAt(state.asksAt) });
      return;
    }
    const next = deadline(state);
    if (next !== deadline(before)) wake(next);
    if (state.restsAt !== before.restsAt) foresee(state.restsAt);
    if (state.card !== before.card) context.onChange(state);
  }

  /**
   * Sends a tick in the frame that begins nearest to `at`. After a timer of that length, the browser
   * would first have to wait for its next frame: a card came up to 16.7 ms later for it.
   */
  function wake(at: number | null): void {
    stop();
    if (at === null) return;
    timer = atTime(at - FRAME / 2, () => {
      frame = requestAnimationFrame(tick);
      // A page that is not in view draws no frames.
      timer = setTimeout(tick, 3 * FRAME);
    });
  }

  function stop(): void {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  }

  /** Tells, twice before a rest is over, what it is on. */
  function foresee(restsAt: number | null): void {
    clearTimeout(resting);
    if (restsAt === null) return;
    const tell = (hear: (mention: number) => void): void => {
      const mention = state.pointer && context.mentionAt(state.pointer);
      if (mention !== null) hear(mention);
    };
    resting = atTime(restsAt - TIMINGS.early, () => {
      resting = atTime(restsAt - TIMINGS.ahead, () => tell(context.onResting));
      tell(context.onStopping);
    });
  }

  function tick(): void {
    // A frame may be early by half of one.
    send({ type: 'tick', at: Math.max(performance.now(), deadline(state) ?? 0) });
    wake(deadline(state));
  }

  function move(event: PointerEvent, at: number): void {
    const point = { x: event.clientX, y: event.clientY };
    send({
      type: 'move',
      at,
      point,
      isArmed: event.buttons === 0 && context.isArmed(event),
      isKept: context.isKept(point, {
        isPressed: event.buttons !== 0,
        isOurs: context.isOurs(event),
      }),
    });
  }

  function start(signal: AbortSignal): void {
    const on = <Type extends keyof WindowEventMap>(
      type: Type,
      listener: (event: WindowEventMap[Type]) => void,
    ): void => listen(type, listener, signal);

    on('pointermove', (event) => {
      if (event.pointerType !== 'touch') move(event, performance.now());
    });
    const leave = (): void => {
      if (!context.onLeave()) send({ type: 'leave', at: performance.now() });
    };
    // Of a pointer in a frame nothing more is heard, and each browser tells otherwise that it went there.
    on('pointerout', ({ relatedTarget, pointerType }) => {
      const isGone = !(relatedTarget instanceof Element) || isFrame(relatedTarget);
      if (pointerType !== 'touch' && isGone) leave();
    });
    on('pointerover', (event) => {
      if (event.pointerType === 'touch') return;
      const [target] = event.composedPath();
      if (target instanceof Element && isFrame(target)) leave();
    });
    on('pointerdown', (event) => {
      if (!context.isOurs(event)) send({ type: 'press' });
    });
    on('wheel', () => send({ type: 'scroll', at: performance.now() }));
    on('scroll', (event) => {
      if (!context.isOurs(event)) send({ type: 'scroll', at: performance.now() });
    });
    on('keydown', (event) => {
      if (context.isArmedBy(event)) send({ type: 'arm', at: performance.now() });
      if (!MODIFIERS.has(event.key) && !context.isOurs(event)) send({ type: 'type' });
    });
    on('blur', (event) => {
      if (event.target === window) leave();
    });
    signal.addEventListener('abort', () => {
      stop();
      clearTimeout(resting);
    });
  }

  return {
    get state() {
      return state;
    },
    send,
    move,
    start,
  };
}
