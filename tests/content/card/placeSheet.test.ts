// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { placeSheet } from '../../../content/card/placeSheet';
import { HANDLE_CLASS } from '../../../content/card/SheetHandle';
import type { CardLayout } from '../../../src/core/hover/cardLayout';
import { SHEET } from '../../../src/core/hover/settleSheet';
import { computeStyles, makeScroll } from '../support/layout';
import { element, textIn, trusted } from '../support/page';

/** What is seen of the window. */
const VIEW = { width: 400, height: 800 };

let life: AbortController;
/** Where the mark begins, and how high the text of the sheet is, in px. */
let top: number;
let text: number;
/** What watches the text of the sheet for its size. */
let onSize: (() => void) | null;
const onPulledAway = vi.fn();

beforeEach(() => {
  computeStyles();
  onPulledAway.mockClear();
  onSize = null;
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly #callback: () => void;
      constructor(callback: () => void) {
        this.#callback = callback;
      }
      observe() {
        onSize = this.#callback;
      }
      disconnect() {
        onSize = null;
      }
    },
  );
  vi.spyOn(Element.prototype, 'setPointerCapture').mockImplementation(() => {});
  vi.stubGlobal('innerWidth', VIEW.width);
  vi.stubGlobal('innerHeight', VIEW.height);
  makeScroll(window, 0);
  document.body.innerHTML = `<p>Ada</p><div id="sheet"><button class="${HANDLE_CLASS}"></button></div>`;
  top = 100;
  text = 300;
  // As its style has it.
  element('#sheet').getBoundingClientRect = () => {
    const { height, maxHeight } = element('#sheet').style;
    const wanted = height === 'max-content' ? text : Number.parseFloat(height);
    return new DOMRect(0, 0, VIEW.width, Math.min(wanted, Number.parseFloat(maxHeight)));
  };
  life = new AbortController();
});
afterEach(() => life.abort());

function open(layout: CardLayout, mayScroll = false): HTMLElement {
  const sheet = element('#sheet');
  const lines = () => [{ left: 0, right: 50, top, bottom: top + 20 }];
  placeSheet(sheet, { node: textIn('p'), lines, layout, mayScroll, onPulledAway }, life.signal);
  return sheet;
}

/** How high the sheet is, and how far down it begins, in px. */
const place = () => {
  const { height, margin } = element('#sheet').style;
  return [height, margin].map((length) => Math.round(Number.parseFloat(length)));
};

const isExpanded = () => element(`.${HANDLE_CLASS}`).getAttribute('aria-expanded');

const press = () =>
  element(`.${HANDLE_CLASS}`).dispatchEvent(trusted(new MouseEvent('click', { bubbles: true })));

/** Pulls the handle from one place of the window to another, and lets go when the finger rests. */
function pull(from: number, to: number): void {
  const touch = (type: string, clientY: number, at: number) => {
    const event = new PointerEvent(type, { clientY, pointerId: 1, bubbles: true });
    Object.defineProperty(event, 'timeStamp', { value: at });
    element(`.${HANDLE_CLASS}`).dispatchEvent(trusted(event));
  };
  touch('pointerdown', from, 0);
  touch('pointermove', to, 100);
  touch('pointerup', to, 1000);
}

describe('a sheet', () => {
  it('takes the lower part of what is seen', () => {
    open('sheet');
    const height = VIEW.height * SHEET.low;
    expect(place()).toEqual([height, VIEW.height - height]);
    expect(isExpanded()).toBe('false');
  });

  it('is made higher and lower by its handle', () => {
    open('sheet');
    press();
    expect(place()[0]).toBe(VIEW.height * SHEET.high);
    expect(isExpanded()).toBe('true');
    press();
    expect(place()[0]).toBe(VIEW.height * SHEET.low);
  });

  it('takes all of a low window at most', () => {
    const sheet = open('low');
    expect(sheet.classList.contains('is-low')).toBe(true);
    press();
    expect(place()).toEqual([VIEW.height, 0]);
  });

  it('settles where it was pulled to', () => {
    open('sheet');
    pull(440, 200);
    expect(place()[0]).toBe(VIEW.height * SHEET.high);
    pull(120, 400);
    expect(place()[0]).toBe(VIEW.height * SHEET.low);
    expect(onPulledAway).not.toHaveBeenCalled();
  });

  it('is pulled down until it closes', () => {
    open('sheet');
    pull(440, 700);
    expect(onPulledAway).toHaveBeenCalledTimes(1);
  });

  it('is drawn anew when the window changes', () => {
    open('sheet');
    vi.stubGlobal('innerHeight', 600);
    window.dispatchEvent(new Event('resize'));
    expect(place()).toEqual([600 * SHEET.low, 600 - 600 * SHEET.low]);
  });

  it('is drawn smaller where fingers have zoomed the page', () => {
    vi.stubGlobal('innerWidth', 160);
    const { style } = open('sheet');
    expect(style.zoom).toBe('0.5');
    // Twice as much of its own px.
    expect(style.width).toBe('320px');
    expect(place()[0]).toBe(VIEW.height * SHEET.low * 2);
  });
});

describe('a sheet of the whole height', () => {
  it('is as high as its text', () => {
    const { style } = open('whole');
    expect(style.height).toBe('max-content');
    expect(Number.parseFloat(style.margin)).toBe(VIEW.height - text);
  });

  it('stays at the lower edge when more of its text is unfolded', () => {
    const { style } = open('whole');
    text = 500;
    onSize?.();
    expect(Number.parseFloat(style.margin)).toBe(VIEW.height - text);
  });
});

describe('the words that it was opened on', () => {
  it('have it above where they cannot be scrolled out from under it', () => {
    top = 700;
    const sheet = open('sheet', true);
    expect(place()[1]).toBe(0);
    expect(sheet.classList.contains('is-above')).toBe(true);
    // There it grows downwards.
    pull(360, 600);
    expect(place()[0]).toBe(VIEW.height * SHEET.high);
  });

  it('are left where they are for a pointer that only rests', () => {
    top = 700;
    expect(open('sheet').classList.contains('is-above')).toBe(false);
  });
});

it('leaves nothing behind, and hears nothing, once the signal has aborted', () => {
  const sheet = open('low');
  life.abort();
  expect(sheet.hasAttribute('style')).toBe(false);
  expect(sheet.className).toBe('');
  window.dispatchEvent(new Event('resize'));
  press();
  expect(sheet.hasAttribute('style')).toBe(false);
});

it('watches its text no more once the signal has aborted', () => {
  open('whole');
  expect(onSize).not.toBeNull();
  life.abort();
  expect(onSize).toBeNull();
});
