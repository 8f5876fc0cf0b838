import { foldOf } from '../text/characters';
import { COMMON_WORDS } from './commonWords';
import { factorAlternatives } from './factorAlternatives';
import type { FormToken } from './writtenForms';

/**
 * What plain text is made of: ASCII, the no-break space, and the dashes, quotation marks and dots of
 * most languages. All else is odd: it may be part of a token, or one that is written otherwise.
 */
const PLAIN = '\\0-\\x7f\\xa0\\xab\\xbb\\u2010-\\u2027';
const NEEDS_FOLDING = `[^${PLAIN}]`;

/** Text of other scripts, up to the next word in ASCII, is read in one go: to stop at each is dearer. */
const FOLDED_TEXT = `${NEEDS_FOLDING}[^A-Za-z0-9]*`;

const WORD_END = '(?![a-z])';
const NUMBER_END = '(?![0-9])';

/** Common words up to this long are the frequent ones: the, was. */
const SHORT = 4;

/**
 * By so many letters a word is told from most others: by five a third as many stops are in vain as by
 * four. An expression of whole words was made into 140 KB of machine code in every page, three times as
 * much, and stopped hardly less often.
 */
const LETTERS = 5;
/** The rest of a word is passed over, but no more than this: each letter may have to be given back. */
const LONGEST_WORD = 30;
/** Of more words than this too many others begin alike. */
const FEW = 600;

/** V8 does not optimise longer expressions (`kRegExpTooLargeToOptimize`): thousands of names. */
const LONGEST = 20_000;

/**
 * An expression that finds, in native code, where in a text some form may begin (`\b`, which V8 does
 * at twice the speed of looking behind, for each of its tokens). It may stop in vain, since capitals
 * and what follows are left to the scan; but no form begins in a word that it passes over.
 *
 * Within what `\b` takes for one word (`MikePence`) it finds none: see core/text/caseBoundary.
 *
 * @param forms the tokens of each form
 * @returns its source; empty if there are too many forms for one
 */
export function startPattern(forms: Iterable<readonly FormToken[]>): string {
  const seconds = new Map<string, Set<string>>();
  for (const [first, second] of forms) {
    if (!first) continue;
    const known = seconds.get(first.folded) ?? new Set();
    seconds.set(first.folded, known.add(second?.folded ?? ''));
  }
  // Where there are many names, what follows a first word is left to the scan.
  const sources = [true, false].map((isPaired) => sourceFor(seconds, isPaired));
  return sources.find(({ length }) => length <= LONGEST) ?? '';
}

/**
 * @param seconds by each first token what may follow it; empty where it is a form by itself
 * @param isPaired whether all words of which none stands alone are sought with what follows
 */
function sourceFor(seconds: ReadonlyMap<string, ReadonlySet<string>>, isPaired: boolean): string {
  const alone: string[] = [];
  /** With any of what follows any of them: for each its own would make a long expression. */
  const paired: string[] = [];
  const following = new Set<string>();
  /** "The Games" would begin on every line: by what follows just these, in the order of the alphabet. */
  const frequent = new Map<string, string[]>();
  for (const [first, after] of seconds) {
    const isLed = isWord(first) && first.length <= LONGEST_WORD && [...after].every(isWord);
    if (isLed && first.length <= SHORT && COMMON_WORDS.has(first)) {
      const key = [...after].sort().join(' ');
      frequent.set(key, [...(frequent.get(key) ?? []), first]);
    } else if (isLed && isPaired) {
      paired.push(first);
      for (const word of after) following.add(word);
    } else alone.push(first);
  }
  const branches = [
    ...oneOf(alone.filter(isWord), WORD_END),
    ...oneOf(alone.filter(isNumber), NUMBER_END),
    ...(paired.length > 0 ? [pair(paired, [...following])] : []),
    ...[...frequent].map(([key, firsts]) => pair(firsts, key.split(' '))),
  ];
  return [
    ...(branches.length > 0 ? [`\\b(?:${branches.join('|')})`] : []),
    FOLDED_TEXT,
    ...marks([...seconds.keys()]),
  ].join('|');
}

const isWord = (token: string): boolean => /^[a-z]+$/.test(token);
const isNumber = (token: string): boolean => /^[0-9]+$/.test(token);

/** One of `tokens`, the long ones by their first letters, the others with `end` after them; none for none. */
function oneOf(tokens: readonly string[], end: string): string[] {
  const long = tokens.length > FEW ? [] : tokens.filter(({ length }) => length > LETTERS);
  const cut = new Set(long.map(start));
  const whole = tokens.filter((token) => !long.includes(token) && !cut.has(token));
  return [...anyOf([...cut], ''), ...anyOf(whole, end)];
}

const start = (token: string): string => token.slice(0, LETTERS);

function anyOf(tokens: readonly string[], end: string): string[] {
  if (tokens.length === 0) return [];
  const pattern = factorAlternatives(tokens.map((token) => `${token} `))
    .replace(/\[([a-z]+)\]|[a-z]/g, (one, letters = one) => anyCase(letters))
    .replaceAll('(', '(?:')
    .replaceAll(' ', '');
  return [pattern + end];
}

/** Any of `letters`, small or capital. Not by the flag `i`, for which a case boundary would be everywhere. */
const anyCase = (letters: string): string => `[${letters.toUpperCase()}${letters}]`;

/** One of `firsts` with one of `seconds` after it, or a word that is written otherwise. */
const pair = (firsts: readonly string[], seconds: readonly string[]): string => {
  const after = [...oneOf(seconds, WORD_END), `[A-Z]*[a-z]*${NEEDS_FOLDING}`];
  // Of the long ones the first letters are looked for: the rest of the word is passed over.
  const before = `(?:${oneOf(firsts, WORD_END).join('|')})[A-Za-z]{0,${LONGEST_WORD}}`;
  return `${before}[^A-Za-z0-9]*(?:${after.join('|')})`;
};

/** The plain characters, one by one. */
const plainUnits = Array.from({ length: 0x2100 }, (_, unit) => unit).filter((unit) =>
  new RegExp(`[${PLAIN}]`).test(String.fromCharCode(unit)),
);

/** The marks among `tokens` and those taken for them (curly apostrophes), as a branch; none for none. */
function marks(tokens: readonly string[]): string[] {
  const sought = new Set(tokens.filter((token) => !isWord(token) && !isNumber(token)));
  const units = plainUnits.filter((unit) => sought.has(String.fromCharCode(foldOf(unit))));
  const escaped = units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`);
  return units.length > 0 ? [`[${escaped.join('')}]`] : [];
}
