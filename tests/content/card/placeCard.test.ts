// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CardGeometry } from '../../../content/card/CardGeometry';
import { type PlaceOptions, placeCard } from '../../../content/card/placeCard';
import type { Point, Rect } from '../../../src/core/hover/geometry';
import { EDGE } from '../../../src/core/hover/placement';
import { computeStyles, lay } from '../support/layout';
import { element, textIn } from '../support/page';

const WINDOW = { width: 1200, height: 800 };
const CARD = { width: 400, height: 200 };

/** Between card and mark, in px. */
const GAP = 8;

let life: AbortController;
/** Where the mark is now. */
let lines: readonly Rect[];
/** What the browser does before it paints the next frame. */
let frames: (() => void)[];
/** What stands in the page's margin, at every point of it. */
let inMargin: Element | null;
const onGone = vi.fn();

beforeEach(() => {
  computeStyles();
  onGone.mockClear();
  document.body.innerHTML =
    '<article><p>Ada <a href="/x">Byron</a></p></article><div id="card"></div>';
  vi.stubGlobal('innerWidth', WINDOW.width);
  vi.stubGlobal('innerHeight', WINDOW.height);
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (work: () => void) => frames.push(work));
  vi.stubGlobal('cancelAnimationFrame', () => {
    frames = [];
  });
  inMargin = null;
  Object.assign(document, {
    elementsFromPoint: () => [element('#card'), inMargin ?? element('article')],
  });
  lay(element('#card'), [0, 0, CARD.width, CARD.height]);
  lay(element('p'), [100, 90, 500, 40]);
  lines = [{ left: 100, top: 100, right: 200, bottom: 120 }];
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  Reflect.deleteProperty(document, 'elementsFromPoint');
});

function open(pointer: Point | null = null, more: Partial<PlaceOptions> = {}) {
  const card = element('#card');
  const rect = () => card.getBoundingClientRect();
  const geometry = new CardGeometry(rect, () => lines, pointer);
  return placeCard(
    card,
    {
      ...{ node: textIn('p'), block: element('p'), link: null, pointer, geometry, onGone },
      lines: () => lines,
      isHost: (one) => one === card,
      ...more,
    },
    life.signal,
  );
}

/** The card's edges by its margins, clockwise from the top. */
const margins = () => element('#card').style.margin;

/** Lets the browser draw another frame. */
const draw = () => {
  for (const work of frames.splice(0)) work();
};

describe('the card', () => {
  it('stands below its mark, from its beginning on', () => {
    open();
    expect(margins()).toBe(`${120 + GAP}px auto auto 100px`);
  });

  it('begins a little before the pointer', () => {
    open({ x: 180, y: 110 });
    expect(margins()).toBe(`${120 + GAP}px auto auto 160px`);
  });

  it('stands above where there is more room, by its lower edge', () => {
    lines = [{ left: 100, top: 700, right: 200, bottom: 720 }];
    open();
    expect(margins()).toBe(`auto auto ${WINDOW.height - 700 + GAP}px 100px`);
  });

  it('belongs to the line that the pointer is on', () => {
    const second = { left: 50, top: 120, right: 90, bottom: 140 };
    lines = [{ left: 500, top: 100, right: 600, bottom: 120 }, second];
    open({ x: 70, y: 130 });
    expect(margins()).toBe(`${140 + GAP}px auto auto 50px`);
  });

  it('is as high as there is room', () => {
    open();
    expect(element('#card').style.maxHeight).toBe(`${WINDOW.height - 120 - GAP - EDGE}px`);
  });

  it('keeps off the lines of its link as well', () => {
    const link = element('a');
    lay(link, [100, 100, 400, 60]);
    open(null, { link });
    expect(margins()).toBe(`${160 + GAP}px auto auto 100px`);
  });

  it('keeps off the block in a link that is a whole teaser', () => {
    const link = element('article');
    lay(link, [0, 0, 600, 700]);
    open(null, { link });
    expect(margins()).toBe(`${130 + GAP}px auto auto 100px`);
  });

  it('ends with its mark where the text runs from right to left', () => {
    element('p').setAttribute('style', 'direction: rtl');
    lines = [{ left: 500, top: 100, right: 600, bottom: 120 }];
    open();
    expect(margins()).toBe(`${120 + GAP}px auto auto ${600 - CARD.width}px`);
  });
});

describe('while it is open', () => {
  it('it follows its mark from frame to frame', () => {
    open();
    lines = [{ left: 300, top: 150, right: 400, bottom: 170 }];
    draw();
    expect(margins()).toBe(`${170 + GAP}px auto auto 300px`);
    lines = [{ left: 300, top: 140, right: 400, bottom: 160 }];
    draw();
    expect(margins()).toBe(`${160 + GAP}px auto auto 300px`);
  });

  it('it is written to only when it moves', () => {
    open();
    element('#card').style.margin = '1px';
    draw();
    expect(margins()).toBe('1px');
  });

  it('it lets the wheel through where it slid under a pointer that rests', () => {
    const pointer = { x: 150, y: 110 };
    open(pointer);
    expect(element('#card').style.pointerEvents).toBe('');
    lines = [{ left: 100, top: 70, right: 200, bottom: 90 }];
    draw();
    expect(element('#card').style.pointerEvents).toBe('none');
  });

  it.each<[string, readonly Rect[]]>([
    ['has left the window', [{ left: 100, top: -30, right: 200, bottom: -10 }]],
    ['is gone from the page', []],
  ])('it is told when its mark %s', (_, now) => {
    open();
    draw();
    expect(onGone).not.toHaveBeenCalled();
    lines = now;
    draw();
    expect(onGone).toHaveBeenCalled();
  });

  it('it is told when a box cuts off its mark', () => {
    element('article').setAttribute('style', 'overflow: hidden');
    lay(element('article'), [0, 0, 600, 300]);
    open();
    expect(onGone).not.toHaveBeenCalled();
    lay(element('article'), [0, 0, 600, 100]);
    draw();
    expect(onGone).toHaveBeenCalled();
  });
});

describe('pinned', () => {
  it('it goes to the margin at the end of the lines, level with its mark', () => {
    open().setPinned(true);
    expect(margins()).toBe('100px auto auto 618px');
    expect(element('#card').style.maxHeight).toBe(`${WINDOW.height - 2 * EDGE}px`);
  });

  it('it stays where the page has something in its margin, or none', () => {
    inMargin = element('a');
    open().setPinned(true);
    expect(margins()).toBe(`${120 + GAP}px auto auto 100px`);
    inMargin = null;
    lay(element('p'), [100, 90, 1000, 40]);
    open().setPinned(true);
    expect(margins()).toBe(`${120 + GAP}px auto auto 100px`);
  });

  it('it stays in the margin when it is unpinned by a hand that is on it', () => {
    const placed = open();
    placed.setPinned(true);
    placed.setPinned(false);
    draw();
    expect(margins()).toBe('100px auto auto 618px');
  });
});

it('leaves nothing behind, and follows nothing, once the signal has aborted', () => {
  open();
  life.abort();
  expect(element('#card').hasAttribute('style')).toBe(false);
  expect(frames).toEqual([]);
});

it('ends at once where what it is told of closes the card', () => {
  lines = [];
  onGone.mockImplementation(() => life.abort());
  open();
  expect(frames).toEqual([]);
  expect(element('#card').hasAttribute('style')).toBe(false);
});
