// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { MentionPlaces } from '../../../content/reader/scan/PageMention';
import type { FoundBlock } from '../../../content/reader/scan/PageText';
import type { Mention } from '../../../src/core/detect/Mention';
import { takeAll } from '../../../src/core/detect/Steps';

const TEXT = 'Ada met Byron, and Ada left.';

let kept: FoundBlock;
let places: MentionPlaces;

beforeEach(() => {
  const node = document.createTextNode(TEXT);
  kept = {
    block: {
      element: document.body,
      isFirst: true,
      edges: null,
      kind: 'paragraph',
      lang: '',
      text: TEXT,
      nodes: [node],
      starts: [0],
    },
    isNamed: true,
  };
  places = new MentionPlaces();
});

/** The mentions with their places, all at once. */
const place = (mentions: readonly Mention[], blocks: readonly FoundBlock[]) =>
  takeAll(places.place(mentions, blocks));

const mention = (start: number, end: number, block = 0): Mention => ({
  topic: 'ada',
  block,
  start,
  end,
  name: 'ada',
  evidence: { kind: 'full', confidence: 'certain' },
});

it('gives each mention an id of its own and its place in the page', () => {
  const placed = place([mention(0, 3), mention(19, 22)], [kept]);
  expect(placed.map(({ from, to }) => [from.offset, to.offset])).toEqual([
    [0, 3],
    [19, 22],
  ]);
  expect(new Set(placed.map(({ id }) => id)).size).toBe(2);
});

it('keeps the object of a mention that is found again, with what is new of it', () => {
  const [before] = place([mention(0, 3)], [kept]);
  const heading: FoundBlock = { ...kept, block: { ...kept.block } };
  const later = { ...mention(0, 3, 1), evidence: { kind: 'short', confidence: 'likely' } as const };
  const [after] = place([later], [heading, kept]);
  expect(after).toBe(before);
  expect(after).toMatchObject({ block: 1, evidence: { kind: 'short' } });
});

it('changes nothing of a mention before the last step', () => {
  const [before] = place([mention(0, 3)], [kept]);
  const many = [mention(0, 3, 1), ...Array.from({ length: 100 }, () => mention(19, 22, 1))];
  const steps = places.place(many, [{ ...kept }, kept]);
  expect(steps.next().done).toBe(false);
  expect(before?.block).toBe(0);
  takeAll(steps);
  expect(before?.block).toBe(1);
});

it('gives another id where the block was read anew', () => {
  const [before] = place([mention(0, 3)], [kept]);
  const [after] = place([mention(0, 3)], [{ ...kept }]);
  expect(after?.id).not.toBe(before?.id);
});

it('forgets a mention that was not found the last time', () => {
  const [first] = place([mention(0, 3)], [kept]);
  place([], [kept]);
  const [again] = place([mention(0, 3)], [kept]);
  expect(again?.id).not.toBe(first?.id);
});

it('leaves out mentions without any text node, and of blocks that are not there', () => {
  const empty: FoundBlock = { ...kept, block: { ...kept.block, nodes: [], starts: [] } };
  expect(place([mention(0, 3), mention(0, 3, 7)], [empty])).toEqual([]);
});
