import type { Bearer, Naming } from './Bearer';
import type { Ranked } from './Ranking';

/** The title and the headline say whom a page is about; a page has both, mostly the same. */
const IN_HEADLINE = 4;
/** The first paragraph that names anybody of the name comes next. */
const IN_LEAD = 2;
const HALF = 0.5;

/** Those of `bearers` who are named, whom the page is about first. */
export function rankBearers(bearers: Iterable<Bearer>): Ranked[] {
  const named = [...bearers].filter(({ namings }) => namings.size > 0);
  let lead = Infinity;
  let heading = Infinity;
  for (const { namings } of named) {
    for (const { kind, block } of namings) {
      if (kind === 'paragraph') lead = Math.min(lead, block);
      if (kind === 'heading') heading = Math.min(heading, block);
    }
  }
  const headline = heading < lead ? heading : undefined;
  const scoreOf = ({ credit, namings }: Bearer): number => {
    let score = credit;
    for (const naming of namings) score += weight(naming, lead, headline);
    return score;
  };
  return named
    .map((bearer) => ({ bearer, score: scoreOf(bearer) }))
    .sort((a, b) => b.score - a.score);
}

function weight(naming: Naming, lead: number, headline: number | undefined): number {
  const isHeadline = naming.kind === 'title' || naming.block === headline;
  if (isHeadline && !naming.isGuess) return naming.isInPassing ? 1 : IN_HEADLINE;
  const full = naming.block === lead ? IN_LEAD : 1;
  return (naming.isInPassing ? HALF : 1) * (naming.hasHalfWeight ? HALF : 1) * full;
}
