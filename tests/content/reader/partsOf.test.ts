// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { RawBlock } from '../../../content/reader/scan/PageBlock';
import { partsOf } from '../../../content/reader/scan/partsOf';
import { readBlocks } from '../../../content/reader/scan/readBlocks';
import { computeStyles } from '../support/layout';
import { element } from '../support/page';

beforeEach(computeStyles);

/** The one block in `html`. */
function blockIn(html: string): RawBlock {
  document.body.innerHTML = html;
  const [block, ...others] = readBlocks(element('p'), { isShallow: false, onShadow: () => {} });
  if (!block || others.length > 0) throw new Error(`${others.length + 1} blocks are not one`);
  return block;
}

/** The texts of the parts of a block, in which `name` stands. */
function parts(block: RawBlock, name: string): readonly string[] {
  const start = block.text.indexOf(name);
  return partsOf(block, [{ start, end: start + name.length }]).map(({ text }) => text);
}

const LINES =
  '<p>By <span style="display: block">Ada Byron.</span> <span style="display: block">Clara met</span> her.</p>';

it('is just the block where all runs in one line', () => {
  const block = blockIn('<p>By <b>Ada</b> <i>Byron</i>.</p>');
  expect(partsOf(block, [{ start: 3, end: 6 }])).toEqual([block]);
});

it('parts what the style lays out in lines of their own', () => {
  expect(parts(blockIn(LINES), 'Ada')).toEqual(['By ', 'Ada Byron.', ' ', 'Clara met', ' her.']);
});

it('knows for each part where its text lies', () => {
  const block = blockIn(LINES);
  const cut = partsOf(block, [{ start: 3, end: 6 }]);
  expect(cut.map(({ nodes, starts }) => [nodes.map(({ data }) => data), starts])).toEqual([
    [['By '], [0]],
    [['Ada Byron.'], [0]],
    [[' '], [0]],
    [['Clara met'], [0]],
    [[' her.'], [0]],
  ]);
  expect(cut.map(({ isFirst }) => isFirst)).toEqual([true, false, false, false, false]);
  expect(cut.every((part) => part.element === element('p') && part.lang === block.lang)).toBe(true);
});

it('keeps the texts of one line together', () => {
  const block = blockIn('<p><span style="display: block">By <b>Ada</b> B.</span> <i>Next</i></p>');
  const [first] = partsOf(block, [{ start: 3, end: 6 }]);
  expect(first).toMatchObject({ text: 'By Ada B.', starts: [0, 3, 6] });
});

describe('asks for styles near names only', () => {
  const far = `<p>${'word '.repeat(40)}<span style="display: block">there.</span> ${'word '.repeat(40)}Ada</p>`;

  it('and parts nothing far from them', () => {
    const block = blockIn(far);
    const ask = vi.fn(getComputedStyle);
    vi.stubGlobal('getComputedStyle', ask);
    expect(parts(block, 'Ada')).toEqual([block.text]);
    expect(partsOf(block, [])).toEqual([block]);
    expect(ask).not.toHaveBeenCalled();
  });

  it('whichever of several they are near', () => {
    const block = blockIn(far);
    const at = block.text.indexOf('there');
    const letters = [0, at - 90, block.text.length - 3].map((start) => ({
      start,
      end: start + 3,
    }));
    expect(partsOf(block, letters)).toHaveLength(3);
    expect(partsOf(block, letters.toSpliced(1, 1))).toHaveLength(1);
  });
});
