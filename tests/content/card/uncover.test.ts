// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { uncover } from '../../../content/card/uncover';
import { computeStyles, makeScroll } from '../support/layout';
import { element, textIn } from '../support/page';

/** The sheet takes the lower half of what is seen. */
const VIEW = { top: 0, height: 800 };
const SHEET = 400;

/** Between the words and the sheet, in px. */
const GAP = 12;
const LINE = 20;

beforeEach(() => {
  computeStyles();
  document.body.innerHTML = '<div id="box" style="overflow: auto"><p>Ada</p></div>';
});

/** A mark that begins at `top`, in a box and a window that can be scrolled so far. */
function page(top: number, most: { box?: number; window?: number } = {}, height = LINE) {
  const box = makeScroll(element('#box'), most.box ?? 0);
  const root = makeScroll(window, most.window ?? 0);
  const lines = () => {
    const at = top - box.top - root.top;
    return [{ left: 0, right: 100, top: at, bottom: at + height }];
  };
  const place = (view = VIEW) => uncover({ node: textIn('p'), lines }, view, SHEET);
  return { place, box, root };
}

it('moves nothing that the sheet does not cover', () => {
  const { place, box, root } = page(SHEET - GAP - LINE, { box: 1000, window: 1000 });
  expect(place()).toBe('below');
  expect([box.top, root.top]).toEqual([0, 0]);
});

it('scrolls by no more than is missing, the innermost first', () => {
  const { place, box, root } = page(500, { box: 1000, window: 1000 });
  expect(place()).toBe('below');
  expect([box.top, root.top]).toEqual([500 + LINE + GAP - SHEET, 0]);
});

it('has the window scroll by what is left', () => {
  const { place, box, root } = page(500, { box: 50, window: 1000 });
  expect(place()).toBe('below');
  expect([box.top, root.top]).toEqual([50, 500 + LINE + GAP - SHEET - 50]);
});

it('takes back a scroll that has not moved the words', () => {
  const { place } = page(500);
  const box = makeScroll(element('#box'), 1000);
  expect(place()).toBe('above');
  expect(box.top).toBe(0);
});

it('has the sheet above where nothing can be scrolled, and the words are clear of it there', () => {
  expect(page(500).place()).toBe('above');
});

it('leaves the sheet below where it would cover the words above as well', () => {
  expect(page(SHEET - 5).place()).toBe('below');
});

it('moves nothing for words that are higher than the room', () => {
  const { place, root } = page(500, { window: 1000 }, SHEET);
  expect(place()).toBe('below');
  expect(root.top).toBe(0);
});

it('does not scroll the first line beyond the upper edge of what is seen', () => {
  const { place, root } = page(300, { window: 1000 }, SHEET - 2 * GAP);
  place({ top: 250, height: 800 });
  expect(root.top).toBe(300 + SHEET - 2 * GAP - (250 + 800 - SHEET - GAP));
  expect(300 - root.top).toBeGreaterThanOrEqual(250);
});

describe('in a window that fingers have drawn larger', () => {
  it('counts from the edge of what is seen', () => {
    const { place, root } = page(500, { window: 1000 });
    expect(place({ top: 300, height: 800 })).toBe('below');
    expect(root.top).toBe(0);
    expect(page(750, { window: 1000 }).place({ top: 300, height: 800 })).toBe('below');
  });
});
