import { expect, it } from 'vitest';
import { claimView } from '../../src/core/story/claimView';
import { entry } from '../../src/core/story/makeStory';
import { saidBy } from '../../src/ui/saidBy';
import { story } from './support/story';

it('names each speaker once for each source, with all paragraphs', () => {
  const { statements } = claimView(story, entry(story.claims, 'C54'));
  const said = saidBy(statements).map(({ source, speaker, paragraphs }) => [
    source.letter,
    speaker.id,
    ...paragraphs,
  ]);
  expect(statements.length).toBeGreaterThan(said.length);
  expect(said).toEqual([
    ['A', 'caption-a', 4],
    ['A', 'article-a', 7],
    ['B', 'article-b', 3, 6],
  ]);
});
