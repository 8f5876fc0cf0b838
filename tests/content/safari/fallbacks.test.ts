// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { caretAt } from '../../../content/safari/caretAt';
import { requestIdle } from '../../../content/safari/requestIdle';
import { zoomOf } from '../../../content/safari/zoomOf';

afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('requestIdle', () => {
  it('calls later, with no more than 50 ms to spend', () => {
    vi.useFakeTimers();
    const seen: number[] = [];
    requestIdle(({ timeRemaining }) => {
      seen.push(timeRemaining());
      vi.advanceTimersByTime(30);
      seen.push(timeRemaining());
      vi.advanceTimersByTime(30);
      seen.push(timeRemaining());
    });
    expect(seen).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(seen).toEqual([50, 20, 0]);
  });
});

describe('caretAt', () => {
  it('gives the beginning of the range at a point', () => {
    const text = document.createTextNode('Mike Pence');
    document.body.append(text);
    const range = document.createRange();
    range.setStart(text, 5);
    const asked: number[][] = [];
    Object.assign(document, {
      caretRangeFromPoint(...point: number[]) {
        asked.push(point);
        return range;
      },
    });
    expect(caretAt(document, 3, 4)).toMatchObject({ offsetNode: text, offset: 5 });
    expect(asked).toEqual([[3, 4]]);
    Object.assign(document, { caretRangeFromPoint: () => null });
    expect(caretAt(document, 3, 4)).toBeNull();
  });
});

describe('zoomOf', () => {
  it('multiplies what is set on an element and around it', () => {
    const zooms = new Map([
      ['outer', '2'],
      ['inner', '1.5'],
    ]);
    vi.spyOn(globalThis, 'getComputedStyle').mockImplementation(({ id }) => {
      const { style } = document.createElement('i');
      style.setProperty('zoom', zooms.get(id) ?? '');
      return style;
    });
    document.body.innerHTML = '<div id="outer"><p><b id="inner">x</b></p></div>';
    const inner = document.querySelector('#inner');
    const middle = document.querySelector('p');
    if (!inner || !middle) throw new Error('The page is not there');
    expect(zoomOf(inner)).toBe(3);
    expect(zoomOf(middle)).toBe(2);
  });
});
