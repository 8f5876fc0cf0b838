// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { cutBlock } from '../../../content/reader/scan/cutBlock';
import { readBlocks } from '../../../content/reader/scan/readBlocks';
import { element } from '../support/page';

/** The one block in `html`. */
function blockIn(html: string) {
  document.body.innerHTML = html;
  const [block, ...others] = readBlocks(element('p'), { isShallow: false, onShadow: () => {} });
  if (!block || others.length > 0) throw new Error(`${others.length + 1} blocks are not one`);
  return block;
}

it('cuts where it is told to', () => {
  const block = blockIn('<p>By <b>Ada</b> B. <i>Next</i></p>');
  const parts = cutBlock(block, [block.text.indexOf('Next')]);
  expect(parts).toMatchObject([
    { text: 'By Ada B. ', starts: [0, 3, 6], isFirst: true },
    { text: 'Next', starts: [0], isFirst: false },
  ]);
});

it('knows for each part where its text lies, and that nothing more may part it', () => {
  const block = blockIn('<p lang="fr">By <b>Ada Byron.</b> <i>Clara met</i> her.</p>');
  const cut = cutBlock(block, [3, 13, 14, 23]);
  expect(cut.map(({ nodes, starts }) => [nodes.map(({ data }) => data), starts])).toEqual([
    [['By '], [0]],
    [['Ada Byron.'], [0]],
    [[' '], [0]],
    [['Clara met'], [0]],
    [[' her.'], [0]],
  ]);
  expect(cut.map(({ isFirst }) => isFirst)).toEqual([true, false, false, false, false]);
  expect(cut.every((part) => part.element === element('p') && part.lang === 'fr')).toBe(true);
  expect(cut.flatMap(({ edges }) => edges)).toEqual([]);
});
