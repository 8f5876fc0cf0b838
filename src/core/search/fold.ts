/** A text prepared for searching, each of its units with its place in the original. */
export interface Folded {
  /** Letters and digits in lower case without accents; one space between words. */
  readonly text: string;
  /** UTF-16 offsets in the original of each unit of `text`: where it starts and ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Whether a word, or a part of one after a hyphen, starts with the unit. */
  readonly opens: readonly boolean[];
}

const LETTER = /[\p{L}\p{N}]/u;
/** Joins what stands around it: apostrophes, hyphens (all Unicode ones), invisible formatting. */
const JOINER = /['’\u02BC\p{Cf}]/u;
const HYPHEN = /[-\u2010-\u2015\u2212]/u;

/**
 * Folds away what people do not type alike: case, accents, hyphens, apostrophes, full width. A
 * hyphen joins and opens: “Yo-jong” is found by “yojong”, by “yo jong” and by “jong”.
 */
export function fold(original: string): Folded {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const opens: boolean[] = [];
  let atOpening = true;
  let offset = 0;
  const add = (unit: string, end: number) => {
    text += unit;
    starts.push(offset);
    ends.push(end);
    opens.push(atOpening && unit !== ' ');
  };
  for (const character of original) {
    const end = offset + character.length;
    const letters = character.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
    if (LETTER.test(letters)) {
      // By UTF-16 unit: offsets into `text` are what `indexOf` gives.
      for (let n = 0; n < letters.length; n++) {
        add(letters.charAt(n), end);
        atOpening = false;
      }
    } else if (HYPHEN.test(character)) {
      atOpening = true;
    } else if (letters !== '' && !JOINER.test(character)) {
      if (text !== '' && !text.endsWith(' ')) add(' ', end);
      atOpening = true;
    } else if (ends.length > 0) {
      // A combining mark belongs to the letter before it.
      ends[ends.length - 1] = end;
    }
    offset = end;
  }
  return { text, starts, ends, opens };
}

/** The words of a query, folded; hyphens separate them. */
export const queryWords = (query: string): string[] =>
  fold(query.replace(new RegExp(HYPHEN, 'gu'), ' '))
    .text.split(' ')
    .filter((word) => word !== '');

/** Where `word` (folded) starts a word of the text: offsets into the original, in order. */
export function occurrences(folded: Folded, word: string): [start: number, end: number][] {
  const found: [number, number][] = [];
  if (word === '') return found;
  for (let at = folded.text.indexOf(word); at !== -1; at = folded.text.indexOf(word, at + 1)) {
    const start = folded.starts[at];
    const end = folded.ends[at + word.length - 1];
    if (folded.opens[at] && start !== undefined && end !== undefined) found.push([start, end]);
  }
  return found;
}
