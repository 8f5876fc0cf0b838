// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageBlock } from '../../../content/reader/scan/PageBlock';
import { PageText } from '../../../content/reader/scan/PageText';
import { readBlocks } from '../../../content/reader/scan/readBlocks';
import { sift } from '../../../content/reader/scan/sift';
import { takeAll } from '../../../src/core/detect/Steps';
import { computeStyles } from '../support/layout';

beforeEach(computeStyles);

const LINES =
  '<p>By <span style="display: block">Ada Byron.</span> <span style="display: block">Clara met</span> her.</p>';

/** What is left in the page of `html` when its first block is said to be named, with these edges near. */
function siftPage(html: string, near: readonly number[] | null) {
  document.body.innerHTML = html;
  const text = new PageText();
  for (const block of readBlocks(document.body, { isShallow: false, onShadow: () => {} })) {
    text.add({ block, isNamed: true });
  }
  const blocks = takeAll(text.inOrder());
  const asked = blocks.map(({ block: { text, kind, lang } }) => ({ text, kind, lang, edges: [] }));
  const answer = { blocks, asked, named: near ? [{ block: 0, near }] : [] };
  const told = takeAll(sift(answer, text));
  const texts = (some: readonly { readonly block: PageBlock }[]) =>
    some.map(({ block }) => block.text);
  const kept = takeAll(text.inOrder());
  return { isCut: told.isCut, left: texts(told.left), kept: texts(kept), blocks: kept };
}

it('forgets what is not named', () => {
  const { left, kept } = siftPage('<p>Ada.</p><p>Clara.</p>', []);
  expect(left).toEqual(['Ada.']);
  expect(kept).toEqual(['Ada.']);
});

it('keeps headings, and knows that they are not named', () => {
  const { left, kept, blocks } = siftPage('<h1>Clara.</h1>', null);
  expect(left).toEqual(['Clara.']);
  expect(kept).toEqual(left);
  expect(blocks[0]).toMatchObject({ isNamed: false, block: { edges: null } });
});

it('leaves in one piece what runs in one line', () => {
  const { isCut, kept, blocks } = siftPage('<p>By <b>Ada</b> <i>Byron</i>.</p>', [0, 1, 2]);
  expect(isCut).toBe(false);
  expect(kept).toEqual(['By Ada Byron.']);
  expect(blocks[0]?.block.edges).toBeNull();
});

it('cuts what the style lays out in lines of their own', () => {
  const { isCut, kept, blocks } = siftPage(LINES, [0, 1, 2, 3]);
  expect(isCut).toBe(true);
  expect(kept).toEqual(['By ', 'Ada Byron.', ' ', 'Clara met', ' her.']);
  // In which of them letters stand is not known.
  expect(blocks.every(({ isNamed, block }) => isNamed && block.edges?.length === 0)).toBe(true);
});

describe('asks for styles near names only', () => {
  it('and cuts nothing far from them', () => {
    const ask = vi.fn(getComputedStyle);
    vi.stubGlobal('getComputedStyle', ask);
    expect(siftPage(LINES, []).isCut).toBe(false);
    expect(ask).not.toHaveBeenCalled();
    expect(siftPage(LINES, [1]).kept).toEqual(['By Ada Byron.', ' Clara met her.']);
  });
});

it('takes no notice of what has left the page meanwhile', () => {
  document.body.innerHTML = LINES;
  const text = new PageText();
  for (const block of readBlocks(document.body, { isShallow: false, onShadow: () => {} })) {
    text.add({ block, isNamed: true });
  }
  const blocks = takeAll(text.inOrder());
  const asked = [{ text: '', kind: 'paragraph', lang: '', edges: [] }] as const;
  document.body.innerHTML = '';
  const told = takeAll(sift({ blocks, asked, named: [{ block: 0, near: [0, 1] }] }, text));
  expect(told.isCut).toBe(false);
});
