import names from 'sidelight:names';
import { expect, it } from 'vitest';
import { type AskedBlock, decidePage } from '../../../src/core/detect/decidePage';
import { takeAll } from '../../../src/core/detect/Steps';

/** What is decided on these blocks of a page. */
const decide = (blocks: readonly AskedBlock[]) =>
  takeAll(decidePage({ lang: 'en', title: '', blocks }, names, new Set()));

const block = (text: string, edges?: readonly number[]): AskedBlock => ({
  ...{ text, kind: 'paragraph', lang: 'en' },
  edges,
});

const FERRY = 'The Sand Island ferry.';

it('says which blocks are named of those that are asked about for the first time', () => {
  const { named } = decide([block('A boat.', []), block(FERRY, []), block(FERRY)]);
  expect(named).toEqual([{ block: 1, near: [] }]);
});

it('numbers mentions without the blocks that are not named', () => {
  const heading: AskedBlock = { ...block('A boat.', []), kind: 'heading' };
  const { mentions } = decide([block('A boat.', []), heading, block(FERRY, []), block(FERRY)]);
  expect(mentions.map((mention) => mention.block)).toEqual([1, 2]);
});

it('says which edges are near letters', () => {
  const text = `${FERRY}${' boat'.repeat(60)}`;
  expect(decide([block(text, [0, 4, 110, 200])]).named).toEqual([{ block: 0, near: [0, 1, 2] }]);
});

it('decides the same whether it is the first time or not', () => {
  const again = decide([block(FERRY), block('By Ada Lind.')]);
  const first = decide([block('A boat.', []), block(FERRY, [1]), block('By Ada Lind.', [])]);
  expect(again.mentions.length).toBeGreaterThan(0);
  expect(first).toMatchObject({ mentions: again.mentions, about: again.about });
});
