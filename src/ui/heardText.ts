import type { Heard } from '../core/story/whoIsHeard';
import type { Words } from './words';

/** More silent parties than this are counted, not named. */
const MOST_NAMED = 2;

/**
 * Who is heard, as a sentence: "3 of 10 claims come from US officials, none from North Korea; 7 are
 * the articles’ own."
 *
 * @param named how a name of the pack is written; as it is, if left out
 */
export function heardText(
  words: Words,
  heard: Heard,
  named: (name: string) => string = (name) => name,
): string {
  const { message } = words;
  const join = (parts: readonly string[]) => parts.reduce((a, b) => message('heardAnd', a, b));
  const parties = join([...partyParts(words, heard, named), ...silentParts(words, heard, named)]);
  const rest = [...relayParts(words, heard, named), ...ownParts(words, heard)];
  return rest.length === 0
    ? message('heardOnly', parties)
    : message('heardRest', parties, join(rest));
}

type Named = (name: string) => string;

/** A claim can be several parties’: where the first has all of them, those of others are among these. */
const partyParts = (words: Words, { parties, total }: Heard, named: Named): string[] =>
  parties.map(({ party, claims }, index) => {
    const side = named(party.side);
    if (index === 0 && claims === total) return allFrom(words, total, side);
    if (index === 0) return words.plural('heardOf', claims, words.number(total), side);
    if (claims === total) return words.message('heardAlso', side);
    const isAmongThem = parties[0]?.claims === total;
    return words.message(isAmongThem ? 'heardAlsoOf' : 'heardMore', words.number(claims), side);
  });

const allFrom = (words: Words, total: number, side: string): string =>
  total === 2 ? words.message('heardBoth', side) : words.plural('heardAll', total, side);

function silentParts(words: Words, { unheard }: Heard, named: Named): string[] {
  if (unheard.length > MOST_NAMED) return [words.plural('heardNoneOf', unheard.length)];
  return unheard.map(({ side }) => words.message('heardNone', named(side)));
}

const relayParts = (words: Words, { relays }: Heard, named: Named): string[] =>
  relays.map(({ speaker, claims }, index) => {
    const name = named(speaker.name);
    return index === 0
      ? words.plural('heardRelay', claims, name)
      : words.message('heardRelayMore', words.number(claims), name);
  });

/** After a relay the verb is understood: "2 are The Washington Post’s, 5 the articles’ own". */
function ownParts(words: Words, { own: { claims, sources }, relays }: Heard): string[] {
  if (claims === 0) return [];
  const [source] = sources;
  if (source !== undefined && sources.length === 1) {
    return relays.length > 0
      ? [words.message('heardOwnOfMore', words.number(claims), source.letter)]
      : [words.plural('heardOwnOf', claims, source.letter)];
  }
  return relays.length > 0
    ? [words.message('heardOwnMore', words.number(claims))]
    : [words.plural('heardOwn', claims)];
}
