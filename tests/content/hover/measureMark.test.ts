// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { measureMark } from '../../../content/hover/measureMark';
import { setType } from '../support/layout';
import { element, mentionOf, textIn } from '../support/page';

beforeEach(() => {
  document.body.innerHTML = '<p>Ada <b>Lovelace</b></p>';
});

const measured = () => measureMark(mentionOf('Ada Lovelace', element('p')));

/** The lines of a mark whose pieces the browser tells of so: left, top, width, height. */
function linesOf(...pieces: readonly (readonly [number, number, number, number])[]) {
  const rects = pieces.map((piece) => new DOMRect(...piece));
  vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(() =>
    Object.assign(rects, { item: (at: number) => rects[at] ?? null }),
  );
  return measured()
    ?.lines()
    .map(({ left, top, right, bottom }) => [left, top, right, bottom]);
}

describe('a mark’s lines', () => {
  it('are one where its pieces stand side by side', () => {
    expect(linesOf([0, 0, 40, 20], [40, 0, 80, 20])).toEqual([[0, 0, 120, 20]]);
  });

  it('are as high as the highest piece', () => {
    expect(linesOf([0, 4, 40, 12], [40, 0, 80, 20])).toEqual([[0, 0, 120, 20]]);
  });

  it('are two where it is broken', () => {
    expect(linesOf([700, 0, 40, 20], [0, 20, 80, 20])).toEqual([
      [700, 0, 740, 20],
      [0, 20, 80, 40],
    ]);
  });

  it('are two where lines overlap a little', () => {
    expect(linesOf([0, 0, 40, 20], [0, 15, 80, 20])).toHaveLength(2);
  });

  it('are two where it goes on in another column', () => {
    expect(linesOf([0, 0, 40, 20], [400, 0, 80, 20])).toHaveLength(2);
  });

  it('are one from right to left as well', () => {
    expect(linesOf([100, 0, 40, 20], [20, 0, 80, 20])).toEqual([[20, 0, 140, 20]]);
  });

  it('are none of what has no size', () => {
    expect(linesOf([0, 0, 0, 20], [0, 0, 40, 0])).toEqual([]);
  });
});

it('tells the first text, and the block that holds it', () => {
  const place = measured();
  expect(place?.node).toBe(textIn('p'));
  expect(place?.block).toBe(element('p'));
});

it('takes the host for the block at the top of a shadow tree', () => {
  const root = element('p').attachShadow({ mode: 'open' });
  root.innerHTML = 'Ada';
  expect(measureMark(mentionOf('Ada', root))?.block).toBe(element('p'));
});

it('follows the text where it moves', () => {
  let left = 0;
  setType((text) => ({ left: text === textIn('p') ? left : left + 40, top: 0 }));
  const place = measured();
  expect(place?.lines()).toEqual([{ left: 0, top: 0, right: 120, bottom: 20 }]);
  left = 100;
  expect(place?.lines()).toMatchObject([{ left: 100, right: 220 }]);
});

it('has no place for a mention whose text is gone', () => {
  const mention = mentionOf('Lovelace', element('p'));
  element('b').remove();
  expect(measureMark(mention)).toBeNull();
});
