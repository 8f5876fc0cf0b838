import type { Lexicon } from '../names/Lexicon';
import type { Candidate } from './Candidate';
import { applyNeighbourRules } from './neighbourRules';
import { type ScanMatch, scan } from './scan';
import { tablesOf } from './tables';
import { isWhole, isWholeWord } from './wholeness';
import { withoutCommas } from './withoutCommas';

/**
 * Finds everything that a lexicon knows in a text, in one pass whatever the number of names. Words
 * that only speak of an event beside the word that tells it take a second pass, where there is one.
 *
 * @param text the text of one block; anything, unpaired surrogates too
 * @param matches where the letters of forms stand in it, if that is known already
 * @returns candidates by start: words of lists, and names, of which no two overlap unless they are
 *   the same letters. Offsets are UTF-16 units in `text` as it was given
 */
export function find(
  text: string,
  lexicon: Lexicon,
  matches: readonly ScanMatch[] = lettersIn(text, lexicon),
): Candidate[] {
  // As it is with most texts.
  if (matches.length === 0) return [];
  const words: ScanMatch[] = [];
  const names: ScanMatch[] = [];
  let isTold = false;
  for (const match of matches) {
    const { name, start, end } = match;
    const rule = lexicon.names[name];
    if (rule?.kind === 'word') {
      if (!isWholeWord(text, start, end)) continue;
      words.push(match);
      isTold ||= rule.tells === true;
    } else if (isWhole(text, start, end)) names.push(match);
  }
  if (isTold) {
    const context = scan(text, tablesOf(lexicon.context));
    words.push(...context.filter(({ start, end }) => isWholeWord(text, start, end)));
  }
  return [
    ...words,
    ...withoutOverlaps(withoutCommas(text, names), lexicon).map((name) =>
      applyNeighbourRules(text, name, lexicon),
    ),
  ].sort((a, b) => a.start - b.start);
}

/** Where the letters of a lexicon's forms stand in a text. */
export const lettersIn = (text: string, { forms }: Lexicon): readonly ScanMatch[] =>
  scan(text, tablesOf(forms));

/** Of names that overlap only the fuller stays, or else the longer. */
function withoutOverlaps(names: readonly ScanMatch[], lexicon: Lexicon): ScanMatch[] {
  const isFull = ({ name }: ScanMatch): boolean => lexicon.names[name]?.kind === 'full';
  const beats = (one: ScanMatch, other: ScanMatch): boolean =>
    isFull(one) === isFull(other) ? one.end - one.start > other.end - other.start : isFull(one);
  const kept: ScanMatch[] = [];
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
