// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dragSheet } from '../../../content/card/dragSheet';
import { HANDLE_CLASS } from '../../../content/card/SheetHandle';
import { element, trusted } from '../support/page';

const HEIGHT = 300;

let life: AbortController;
let direction: 1 | -1;
const pull = vi.fn();
const release = vi.fn();
const toggle = vi.fn();

beforeEach(() => {
  vi.clearAllMocks();
  life = new AbortController();
  direction = 1;
  document.body.innerHTML = `<div id="sheet"><b class="${HANDLE_CLASS}"></b><p>Text</p></div>`;
  vi.spyOn(Element.prototype, 'setPointerCapture').mockImplementation(() => {});
  const moves = { height: () => HEIGHT, pull, release, toggle, direction: () => direction };
  dragSheet(element('#sheet'), moves, life.signal);
});

/** What a finger does: where, and how many ms after the page began. */
interface Touch {
  readonly y: number;
  readonly at: number;
  readonly id?: number;
  readonly button?: number;
  readonly on?: string;
}

function touch(type: string, { y, at, id = 1, button = 0, on = `.${HANDLE_CLASS}` }: Touch): void {
  const event = new PointerEvent(type, { clientY: y, pointerId: id, button, bubbles: true });
  Object.defineProperty(event, 'timeStamp', { value: at });
  element(on).dispatchEvent(trusted(event));
}

/** A click that ends a press, or by key (`detail` 0). */
function click(detail: number, on = `.${HANDLE_CLASS}`): void {
  element(on).dispatchEvent(trusted(new MouseEvent('click', { detail, bubbles: true })));
}

describe('pulling', () => {
  it('makes the sheet as much higher as the finger goes up', () => {
    touch('pointerdown', { y: 500, at: 0 });
    touch('pointermove', { y: 460, at: 20 });
    expect(pull).toHaveBeenLastCalledWith(HEIGHT + 40);
    touch('pointermove', { y: 520, at: 40 });
    expect(pull).toHaveBeenLastCalledWith(HEIGHT - 20);
  });

  it('goes the other way where the sheet hangs from the upper edge', () => {
    direction = -1;
    touch('pointerdown', { y: 500, at: 0 });
    touch('pointermove', { y: 460, at: 20 });
    expect(pull).toHaveBeenLastCalledWith(HEIGHT - 40);
    touch('pointerup', { y: 460, at: 30 });
    expect(release).toHaveBeenCalledWith(HEIGHT - 40, -2);
  });

  it('ends with the height and the speed of the last move', () => {
    touch('pointerdown', { y: 500, at: 0 });
    touch('pointermove', { y: 480, at: 20 });
    touch('pointermove', { y: 430, at: 30 });
    touch('pointerup', { y: 430, at: 40 });
    expect(release).toHaveBeenCalledExactlyOnceWith(HEIGHT + 70, 5);
  });

  it('has no speed where the finger has come to rest', () => {
    touch('pointerdown', { y: 500, at: 0 });
    touch('pointermove', { y: 400, at: 20 });
    touch('pointerup', { y: 400, at: 200 });
    expect(release).toHaveBeenCalledExactlyOnceWith(HEIGHT + 100, 0);
  });

  it('ends without speed, where it was, when the browser takes the finger', () => {
    touch('pointerdown', { y: 500, at: 0 });
    touch('pointermove', { y: 400, at: 20 });
    touch('pointercancel', { y: 0, at: 25 });
    expect(release).toHaveBeenCalledExactlyOnceWith(HEIGHT + 100, 0);
    touch('pointermove', { y: 300, at: 30 });
    expect(pull).toHaveBeenCalledTimes(1);
  });

  it('is one finger’s at a time', () => {
    touch('pointerdown', { y: 500, at: 0 });
    touch('pointerdown', { y: 200, at: 5, id: 2 });
    touch('pointermove', { y: 100, at: 10, id: 2 });
    expect(pull).not.toHaveBeenCalled();
    touch('pointermove', { y: 490, at: 20 });
    expect(pull).toHaveBeenLastCalledWith(HEIGHT + 10);
  });

  it('is by the handle and the first button alone', () => {
    touch('pointerdown', { y: 500, at: 0, on: 'p' });
    touch('pointermove', { y: 400, at: 20, on: 'p' });
    touch('pointerdown', { y: 500, at: 40, button: 2 });
    touch('pointermove', { y: 400, at: 60 });
    expect(pull).not.toHaveBeenCalled();
  });
});

describe('pressing', () => {
  it('turns the sheet over, though the finger trembles', () => {
    touch('pointerdown', { y: 500, at: 0 });
    touch('pointermove', { y: 503, at: 20 });
    touch('pointerup', { y: 503, at: 30 });
    click(1);
    expect(pull).not.toHaveBeenCalled();
    expect(release).not.toHaveBeenCalled();
    expect(toggle).toHaveBeenCalledTimes(1);
  });

  it('is none after a pull, and the next press is one again', () => {
    touch('pointerdown', { y: 500, at: 0 });
    touch('pointermove', { y: 400, at: 20 });
    touch('pointerup', { y: 400, at: 30 });
    click(1);
    expect(toggle).not.toHaveBeenCalled();
    click(1);
    expect(toggle).toHaveBeenCalledTimes(1);
  });

  it('is one by key, also right after a pull that no click has followed', () => {
    touch('pointerdown', { y: 500, at: 0 });
    touch('pointermove', { y: 400, at: 20 });
    touch('pointercancel', { y: 400, at: 30 });
    click(0);
    expect(toggle).toHaveBeenCalledTimes(1);
  });

  it('is none beside the handle, nor by a script', () => {
    click(1, 'p');
    element(`.${HANDLE_CLASS}`).dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(toggle).not.toHaveBeenCalled();
  });
});

it('does nothing once the signal has aborted', () => {
  life.abort();
  touch('pointerdown', { y: 500, at: 0 });
  touch('pointermove', { y: 400, at: 20 });
  click(1);
  expect(pull).not.toHaveBeenCalled();
  expect(toggle).not.toHaveBeenCalled();
});
