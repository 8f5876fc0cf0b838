import { useEffect, useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { deadline, hover, IDLE, type OpenCard } from '../../core/hover/hover';
import type { Settings } from '../../core/settings/Settings';

/** What the sample's root element listens with. */
interface Handlers {
  onPointerMove(event: PointerEvent): void;
  onPointerDown(event: PointerEvent): void;
  onPointerLeave(): void;
}

interface SampleHover {
  readonly card: OpenCard | null;
  readonly handlers: Handlers;
  /** A mention was clicked, tapped or entered. */
  press(mention: number, event: MouseEvent): void;
  close(): void;
}

const under = (target: EventTarget | null, selector: string): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(selector) : null;

/** The mention's id at an event's target. */
function mentionAt(target: EventTarget | null): number | null {
  const id = under(target, '[data-mention]')?.dataset.mention;
  return id === undefined ? null : Number(id);
}

/** Opens cards in the sample as the reader does in pages, by the same rules and delays. */
export function useSampleHover(trigger: Settings['trigger']): SampleHover {
  const [state, send] = useReducer(hover, IDLE);
  const pointed = useRef<number | null>(null);
  const next = deadline(state);

  useEffect(() => {
    if (next === null) return;
    // Timers may be early by a fraction of a millisecond.
    const tick = () => send({ type: 'tick', at: Math.max(performance.now(), next) });
    const timer = setTimeout(tick, Math.max(0, next - performance.now()));
    return () => clearTimeout(timer);
  }, [next]);

  useEffect(() => {
    if (state.asksAt !== null) send({ type: 'found', mention: pointed.current });
  }, [state.asksAt]);

  const { card } = state;
  const isOpen = card !== null;
  // Before it is painted: a fast Escape after the first sight of the card must find its listener.
  useLayoutEffect(() => {
    if (!isOpen) return;
    const end = new AbortController();
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      send({ type: 'close' });
    };
    const onPointerDown = ({ target }: PointerEvent) => {
      if (under(target, '.sample') === null) send({ type: 'press' });
    };
    window.addEventListener('keydown', onKeyDown, { signal: end.signal });
    window.addEventListener('pointerdown', onPointerDown, { signal: end.signal });
    return () => end.abort();
  }, [isOpen]);

  return {
    card,
    close: () => send({ type: 'close' }),
    press(mention, event) {
      const isByKey = event.detail === 0;
      const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
      if (isByKey) send({ type: 'open', mention, by: 'keyboard' });
      else if (isTouch || trigger === 'click') send({ type: 'open', mention, by: 'tap' });
    },
    handlers: {
      onPointerMove(event) {
        if (event.pointerType === 'touch') return;
        const at = mentionAt(event.target);
        pointed.current = at;
        const isArmed = trigger === 'rest' || (trigger === 'modifier' && event.shiftKey);
        send({
          type: 'move',
          at: performance.now(),
          point: { x: event.clientX, y: event.clientY },
          isArmed: isArmed && event.buttons === 0,
          isKept: under(event.target, '.sample-card') !== null || (isOpen && at === card.mention),
        });
      },
      onPointerDown(event) {
        if (under(event.target, '.sample-card') === null) send({ type: 'press' });
      },
      onPointerLeave() {
        pointed.current = null;
        send({ type: 'leave', at: performance.now() });
      },
    },
  };
}
