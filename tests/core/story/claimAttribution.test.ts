import { expect, it } from 'vitest';
import { claimAttribution } from '../../../src/core/story/claimAttribution';
import { claimView } from '../../../src/core/story/claimView';
import { entry, makeStory } from '../../../src/core/story/makeStory';
import { exampleFiles, packOf } from '../pack-check/stories';

const story = makeStory(packOf(exampleFiles()));

const copied = (id: string): string[] =>
  claimAttribution(claimView(story, entry(story.claims, id)), {
    paragraphs: (numbers) => `paragraph ${numbers.join(' and ')}`,
    via: (name) => `via ${name}`,
    inferred: 'inferred',
  }).split('\n');

it('names speaker, relay, source and paragraph', () => {
  expect(copied('wind')).toEqual([
    'It turned because of wind “stronger than we had been told”.',
    '— Ada Lind, harbour master, via The town’s radio (Article X — publisher not identified, paragraph 3)',
  ]);
});

it('gives each source its own words', () => {
  expect(copied('on-board')).toEqual([
    'About forty people were on board.',
    '— Article X’s own words (Article X — publisher not identified, paragraph 4)',
    '— The ferry company: There were 38 on board. (Article Y — © The Island Gazette 2019, paragraph 3)',
  ]);
});

it('says what is inferred, and how', () => {
  expect(copied('harbour-master').at(1)).toBe(
    '— Article X’s own words (Article X — publisher not identified, paragraph 2 and 3; inferred: Paragraph 2 names the office and paragraph 3 the person who speaks.)',
  );
});
