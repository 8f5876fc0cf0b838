// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { type FoundBlock, PageText } from '../../../content/reader/scan/PageText';

beforeEach(() => {
  document.body.innerHTML = '<p>one</p><p>two</p><p>three</p>';
});

/** The block that is the run of the page's paragraph at an index. */
function found(at: number): FoundBlock {
  const element = document.querySelectorAll('p')[at];
  const node = element?.firstChild;
  if (!element || !(node instanceof Text)) throw new Error(`There is no paragraph ${at}`);
  const block = {
    ...{ element, isFirst: true, kind: 'paragraph' as const, lang: '' },
    ...{ text: node.data, nodes: [node], starts: [0] },
  };
  return { block, candidates: [] };
}

const textsOf = (text: PageText) => text.blocks.map(({ block }) => block.text);

it('gives blocks in the order of the page, whatever order they were read in', () => {
  const text = new PageText();
  for (const at of [2, 0, 1]) text.add(found(at));
  expect(textsOf(text)).toEqual(['one', 'two', 'three']);
  text.forget(found(1).block.element);
  text.add(found(1));
  expect(textsOf(text)).toEqual(['one', 'two', 'three']);
});

it('forgets an element once, and says whether anything was known of it', () => {
  const text = new PageText();
  const { block, candidates } = found(0);
  text.add({ block, candidates });
  expect(text.forget(block.element)).toBe(true);
  expect(text.forget(block.element)).toBe(false);
  expect(text.blocks).toEqual([]);
});

it('forgets the block that a text was read as part of, whosever run that was', () => {
  const text = new PageText();
  const [one, two] = [found(0), found(1)];
  text.add(one);
  text.add(two);
  expect(text.forgetTexts([...two.block.nodes, document.createTextNode('new')])).toBe(true);
  expect(textsOf(text)).toEqual(['one']);
  expect(text.forgetTexts(two.block.nodes)).toBe(false);
});

it('sweeps out what has left the page, and nothing else', () => {
  const text = new PageText();
  for (const at of [0, 1]) text.add(found(at));
  expect(text.sweep()).toBe(false);
  document.querySelector('p')?.remove();
  expect(text.sweep()).toBe(true);
  expect(textsOf(text)).toEqual(['two']);
});
