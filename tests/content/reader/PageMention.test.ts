// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { MentionPlaces } from '../../../content/reader/PageMention';
import type { Kept } from '../../../content/reader/PageText';
import type { Mention } from '../../../src/core/detect/Mention';

const TEXT = 'Ada met Byron, and Ada left.';

let kept: Kept;
let places: MentionPlaces;

beforeEach(() => {
  const node = document.createTextNode(TEXT);
  kept = {
    block: {
      element: document.body,
      isFirst: true,
      kind: 'paragraph',
      lang: '',
      text: TEXT,
      nodes: [node],
      starts: [0],
    },
    candidates: [],
  };
  places = new MentionPlaces();
});

const mention = (start: number, end: number, block = 0): Mention => ({
  topic: 'ada',
  block,
  start,
  end,
  name: 'ada',
  evidence: { kind: 'full', confidence: 'certain' },
});

it('gives each mention an id of its own and its place in the page', () => {
  const placed = places.place([mention(0, 3), mention(19, 22)], [kept]);
  expect(placed.map(({ from, to }) => [from.offset, to.offset])).toEqual([
    [0, 3],
    [19, 22],
  ]);
  expect(new Set(placed.map(({ id }) => id)).size).toBe(2);
});

it('keeps the object of a mention that is found again, with what is new of it', () => {
  const [before] = places.place([mention(0, 3)], [kept]);
  const heading: Kept = { ...kept, block: { ...kept.block } };
  const later = { ...mention(0, 3, 1), evidence: { kind: 'short', confidence: 'likely' } as const };
  const [after] = places.place([later], [heading, kept]);
  expect(after).toBe(before);
  expect(after).toMatchObject({ block: 1, evidence: { kind: 'short' } });
});

it('gives another id where the block was read anew', () => {
  const [before] = places.place([mention(0, 3)], [kept]);
  const [after] = places.place([mention(0, 3)], [{ ...kept }]);
  expect(after?.id).not.toBe(before?.id);
});

it('forgets a mention that was not found the last time', () => {
  const [first] = places.place([mention(0, 3)], [kept]);
  places.place([], [kept]);
  const [again] = places.place([mention(0, 3)], [kept]);
  expect(again?.id).not.toBe(first?.id);
});

it('leaves out mentions without any text node, and of blocks that are not there', () => {
  const empty: Kept = { ...kept, block: { ...kept.block, nodes: [], starts: [] } };
  expect(places.place([mention(0, 3), mention(0, 3, 7)], [empty])).toEqual([]);
});
