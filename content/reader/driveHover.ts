import type { Point } from '../../src/core/hover/geometry';
import { deadline, type Hover, type HoverEvent, hover, IDLE } from '../../src/core/hover/hover';

/** What the driver needs of the page and the settings. */
export interface HoverContext {
  /** Whether resting with the pointer may open a card now, given the event's modifier keys. */
  isArmed(event: PointerEvent): boolean;
  /** Whether `point` is on the open card, on its mark, or on the way between the two. */
  isKept(point: Point): boolean;
  /** Whether the event went to our own card. */
  isOurs(event: Event): boolean;
  /** The id of the mention that opens at `point`. */
  mentionAt(point: Point): number | null;
  /** The card that is to be open has changed. */
  onChange(state: Hover): void;
}

export interface HoverDriver {
  readonly state: Hover;
  send(event: HoverEvent): void;
}

/** Keys that only change what others mean. */
const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Fn']);

/**
 * Turns what happens in the page into events of the hover, and keeps its clock. All listeners are
 * passive: the page's own handling is never delayed, and only what a person did counts.
 */
export function driveHover(context: HoverContext, signal: AbortSignal): HoverDriver {
  let state = IDLE;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function send(event: HoverEvent): void {
    const before = state;
    state = hover(state, event);
    if (state.asksAt) {
      send({ type: 'found', mention: context.mentionAt(state.asksAt) });
      return;
    }
    const next = deadline(state);
    if (next !== deadline(before)) wake(next);
    if (state.card !== before.card) context.onChange(state);
  }

  function wake(at: number | null): void {
    clearTimeout(timer);
    if (at !== null) timer = setTimeout(tick, Math.max(0, at - performance.now()));
  }

  function tick(): void {
    // Timers may be early by a fraction of a millisecond.
    send({ type: 'tick', at: Math.max(performance.now(), deadline(state) ?? 0) });
    wake(deadline(state));
  }

  const listen = <Type extends keyof WindowEventMap>(
    type: Type,
    listener: (event: WindowEventMap[Type]) => void,
  ): void =>
    window.addEventListener(type, (event) => event.isTrusted && listener(event), {
      capture: true,
      passive: true,
      signal,
    });

  listen('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    const point = { x: event.clientX, y: event.clientY };
    send({
      type: 'move',
      at: performance.now(),
      point,
      isArmed: event.buttons === 0 && context.isArmed(event),
      isKept: context.isKept(point),
    });
  });
  listen('pointerdown', (event) => {
    if (!context.isOurs(event)) send({ type: 'press' });
  });
  listen('wheel', () => send({ type: 'scroll', at: performance.now() }));
  listen('scroll', (event) => {
    if (!context.isOurs(event)) send({ type: 'scroll', at: performance.now() });
  });
  listen('keydown', (event) => {
    if (!MODIFIERS.has(event.key) && !context.isOurs(event)) send({ type: 'type' });
  });
  listen('blur', (event) => {
    if (event.target === window) send({ type: 'leave', at: performance.now() });
  });
  document.documentElement.addEventListener(
    'pointerleave',
    (event) => event.isTrusted && send({ type: 'leave', at: performance.now() }),
    { passive: true, signal },
  );
  signal.addEventListener('abort', () => clearTimeout(timer));

  return {
    get state() {
      return state;
    },
    send,
  };
}
