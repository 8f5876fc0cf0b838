// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { type PageBlock, placesOf } from '../../../content/reader/scan/PageBlock';

/** A block of these text nodes, with a space of ours where white space was collapsed. */
function blockOf(...texts: readonly string[]): PageBlock {
  const nodes = texts.map((text) => document.createTextNode(text));
  const starts: number[] = [];
  let text = '';
  for (const one of texts) {
    starts.push(text.length);
    text += one;
  }
  return {
    element: document.body,
    isFirst: true,
    edges: null,
    kind: 'paragraph',
    lang: '',
    text,
    nodes,
    starts,
  };
}

const offsets = (block: PageBlock, start: number, end: number) => {
  const places = placesOf(block, start, end);
  return (
    places && [
      [places.from.node.data, places.from.offset],
      [places.to.node.data, places.to.offset],
    ]
  );
};

it('finds both ends in one text node', () => {
  expect(offsets(blockOf('Yesterday Ada said'), 10, 13)).toEqual([
    ['Yesterday Ada said', 10],
    ['Yesterday Ada said', 13],
  ]);
});

it('finds ends in two text nodes, never at the far edge of the one before', () => {
  expect(offsets(blockOf('One ', 'Ada', ' Byron', ' said'), 4, 13)).toEqual([
    ['Ada', 0],
    [' Byron', 6],
  ]);
});

it('steps over empty text nodes', () => {
  expect(offsets(blockOf('One ', '', 'Ada'), 4, 7)).toEqual([
    ['Ada', 0],
    ['Ada', 3],
  ]);
});

it('has no places for a block without a text node', () => {
  expect(placesOf({ ...blockOf(), text: '\n' }, 0, 1)).toBeNull();
});
