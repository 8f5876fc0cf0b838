// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { compareAsSeen, compareInTree } from '../../../content/reader/scan/compareBlocks';
import type { PageBlock } from '../../../content/reader/scan/PageBlock';

// Shadow trees and slots are for browsers to show: happy-dom assigns no slots.
beforeEach(() => {
  document.body.innerHTML =
    '<p id="one">one</p><div><p id="two">two</p><p id="three">three</p></div><p id="four">four</p>';
});

const IDS = ['one', 'two', 'three', 'four'];

function block(id: string): PageBlock {
  const element = document.getElementById(id);
  const node = element?.firstChild;
  if (!element || !(node instanceof Text)) throw new Error(`There is no #${id}`);
  return {
    ...{ element, isFirst: true, edges: null, kind: 'paragraph', lang: '' },
    ...{ text: node.data, nodes: [node], starts: [0] },
  };
}

it.each([
  ['as seen', compareAsSeen],
  ['in the tree', compareInTree],
])('sorts blocks in the order of the page, %s', (_, compare) => {
  const shuffled = ['three', 'four', 'one', 'two'].map(block);
  expect(shuffled.sort(compare).map(({ text }) => text)).toEqual(IDS);
  for (const id of IDS) expect(compare(block(id), block(id))).toBe(0);
});
