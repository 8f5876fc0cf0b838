import { isElement } from '../dom/dom';
import { HANDLE_CLASS } from './SheetHandle';

/** A finger that moves less than this (px) presses and does not pull. */
const STILL = 6;

/** What pulling and pressing the handle asks of a sheet. Lengths are in px of the window. */
interface SheetMoves {
  /** How high the sheet is. */
  height(): number;
  /** As the finger has it. */
  pull(height: number): void;
  /** The finger lets go, at `speed` px a ms: positive while the sheet grows. */
  release(height: number, speed: number): void;
  /** The handle was pressed, by finger or key. */
  toggle(): void;
  /** 1 where the sheet grows upwards, -1 where it hangs from the upper edge. */
  direction(): 1 | -1;
}

/** Lets a sheet be pulled by its handle and pressed there, until `signal` aborts. */
export function dragSheet(sheet: HTMLElement, moves: SheetMoves, signal: AbortSignal): void {
  let drag: {
    id: number;
    from: number;
    height: number;
    y: number;
    at: number;
    speed: number;
  } | null = null;
  let wasPulled = false;

  const on = <Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (event: HTMLElementEventMap[Type]) => void,
  ): void =>
    sheet.addEventListener(type, (event) => event.isTrusted && listener(event), { signal });

  const heightAt = (y: number): number =>
    drag === null ? moves.height() : drag.height + (drag.from - y) * moves.direction();

  on('pointerdown', (event) => {
    const { target, pointerId: id, clientY: y, timeStamp: at } = event;
    wasPulled = false;
    if (drag || event.button !== 0 || !isHandle(target)) return;
    drag = { id, from: y, height: moves.height(), y, at, speed: 0 };
    target.setPointerCapture(id);
  });
  on('pointermove', ({ pointerId, clientY: y, timeStamp: at }) => {
    if (drag?.id !== pointerId) return;
    wasPulled ||= Math.abs(y - drag.from) >= STILL;
    if (!wasPulled) return;
    const time = Math.max(1, at - drag.at);
    drag = { ...drag, speed: ((drag.y - y) * moves.direction()) / time, y, at };
    moves.pull(heightAt(y));
  });
  const end = ({ pointerId, clientY: y, timeStamp: at }: PointerEvent, isLost: boolean): void => {
    if (drag?.id !== pointerId) return;
    const height = heightAt(isLost ? drag.y : y);
    // A finger that has come to rest has no speed any more.
    const speed = isLost || at - drag.at > RESTS ? 0 : drag.speed;
    drag = null;
    if (wasPulled) moves.release(height, speed);
  };
  on('pointerup', (event) => end(event, false));
  on('pointercancel', (event) => end(event, true));
  on('click', ({ target, detail }) => {
    // By key it comes without a press before it.
    const isByKey = detail === 0;
    if (isHandle(target) && (isByKey || !wasPulled)) moves.toggle();
    wasPulled = false;
  });
}

/** After so long (ms) without a move the finger rests. */
const RESTS = 80;

const isHandle = (target: EventTarget | null): target is Element =>
  target instanceof Node && isElement(target) && target.classList.contains(HANDLE_CLASS);
