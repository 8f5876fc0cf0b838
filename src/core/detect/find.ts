import type { Candidate } from './Candidate';
import type { Lexicon } from './Lexicon';
import { type Match, scan } from './scan';
import { judge } from './surroundings';
import { type Tables, tablesOf } from './tables';
import { isWhole, isWholeWord } from './wholeness';

/**
 * Finds everything that a lexicon knows in a text, in one pass whatever the number of names.
 *
 * @param text the text of one block; anything, unpaired surrogates too
 * @returns candidates by start: words of lists, and names, of which no two overlap unless they are
 *   the same letters. Offsets are UTF-16 units in `text` as it was given
 */
export function find(text: string, lexicon: Lexicon): Candidate[] {
  const tables = tablesOf(lexicon);
  const words: Match[] = [];
  const names: Match[] = [];
  for (const match of scan(text, tables)) {
    const { name, start, end } = match;
    if (lexicon.names[name]?.kind === 'word') {
      if (isWholeWord(text, start, end)) words.push(match);
    } else if (isWhole(text, start, end)) names.push(match);
  }
  return [
    ...words,
    ...withoutOverlaps(names, tables).map((name) => judge(text, name, tables)),
  ].sort((a, b) => a.start - b.start);
}

/** Of names that overlap only the fuller stays, or else the longer. */
function withoutOverlaps(names: readonly Match[], { lexicon }: Tables): Match[] {
  const isFull = ({ name }: Match): boolean => lexicon.names[name]?.kind === 'full';
  const beats = (one: Match, other: Match): boolean =>
    isFull(one) === isFull(other) ? one.end - one.start > other.end - other.start : isFull(one);
  const kept: Match[] = [];
  for (const match of [...names].sort((a, b) => a.start - b.start)) {
    let rival = kept.at(-1);
    while (rival && rival.end > match.start && beats(match, rival)) {
      kept.pop();
      rival = kept.at(-1);
    }
    const isFree = !rival || rival.end <= match.start;
    const isSame = rival?.start === match.start && rival.end === match.end;
    if (isFree || (isSame && rival?.name !== match.name)) kept.push(match);
  }
  return kept;
}
