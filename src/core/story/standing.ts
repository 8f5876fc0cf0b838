import type { Source } from '../pack/packSchema';
import type { Comparison } from './compare';
import type { Story } from './makeStory';

/**
 * How the sources stand on a card without differences. `only`: one source tells all of it. `agree`:
 * so many of them answer a question alike, of all that there are. `unclear`: they answer one, and it
 * is left open whether alike. `none`: no question is put to what they tell.
 */
export type Standing =
  | { readonly kind: 'only'; readonly source: Source }
  | { readonly kind: 'agree'; readonly count: number; readonly total: number }
  | { readonly kind: 'unclear' | 'none' };

/**
 * How the sources stand in a comparison without differences.
 *
 * @returns `null` where there is nothing to compare: no claims, or one source in the whole story
 */
export function standingOf(story: Story, comparison: Comparison): Standing | null {
  if (story.sources.size < 2 || comparison.counts.claims === 0) return null;
  const { agree, unclear } = comparison;
  const told = comparison.claims.flatMap(({ status }) => status.sources);
  const [source] = told;
  if (source !== undefined && new Set(told).size === 1) return { kind: 'only', source };
  if (unclear.length > 0) return { kind: 'unclear' };
  const answers = agree.map(({ sides }) => sides.filter(({ says }) => says !== null).length);
  const count = Math.max(0, ...answers);
  return count > 1 ? { kind: 'agree', count, total: story.sources.size } : { kind: 'none' };
}
