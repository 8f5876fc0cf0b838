import { expect, it } from 'vitest';
import { claimView } from '../../../src/core/story/claimView';
import { entry } from '../../../src/core/story/makeStory';
import { saidBy } from '../../../src/ui/saidBy';
import { story } from '../../ui/support/story';

it('names each speaker once, with all sources and paragraphs', () => {
  const { statements } = claimView(story, entry(story.claims, 'C54'));
  const saidOf = (claim: string) =>
    saidBy(claimView(story, entry(story.claims, claim)).statements).map(({ speaker, places }) => [
      speaker.id,
      ...places.map(({ source, paragraphs }) => `${source.letter} ${paragraphs}`),
    ]);
  expect(statements.length).toBeGreaterThan(saidOf('C54').length);
  expect(saidOf('C54')).toEqual([
    ['caption-a', 'A 4'],
    ['article-a', 'A 7'],
    ['article-b', 'B 3,6'],
  ]);
  expect(saidOf('C01')).toContainEqual(['us-officials', 'A 1,5', 'B 1,5']);
});

it('knows a speaker again that came in a message, each time anew', () => {
  const { statements } = claimView(story, entry(story.claims, 'C01'));
  const sent = statements.map((statement) => structuredClone(statement));
  expect(saidBy(sent)).toEqual(saidBy(statements));
});
