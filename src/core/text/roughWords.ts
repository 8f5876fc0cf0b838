/**
 * The words of a text as filters are asked for them: found natively, in order, without what is between
 * them. They are so rough that what `TokenReader` takes for the same word is the same here.
 */

/** What is never seen, and what stands on a letter: both may be within a word. */
const IGNORABLE = '\\xad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff';
const MARKS = '\\u0300-\\u036f\\u3099\\u309a';
const INSIDE = IGNORABLE + MARKS;

/**
 * Where letters have capitals beside those of ASCII. Left out are the signs among the Greek ones that
 * the reader compares as punctuation: the question mark, accents by themselves.
 */
const CASED =
  '[\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02af\\u0370-\\u037d\\u037f-\\u0384\\u0386\\u0388-\\u0587\\u1e00-\\u1fc0\\u1fc2-\\u1fec\\u1ff0-\\u1ffc\\u1ffe\\u1fff]';
const CAPITALS = `A-Z\\uff21-\\uff3a[${CASED}&&\\p{CWL}]`;
const LETTERS = `a-z\\uff41-\\uff5a\\u02b0-\\u02ba\\u02bd-\\u02ff\\u0588-\\u061b\\u061d-\\u10ff\\u1200-\\u167f\\u1681-\\u180d\\u180f-\\u1dff\\u2c00-\\u2dff\\ua000-\\uabff\\ufb00-\\ufdff\\ufe70-\\ufefc[${CASED}--\\p{CWL}]`;
const DIGITS = '0-9\\uff10-\\uff19';

/** A Korean syllable written in its letters. */
const JAMO = '[\\u1100-\\u1112][\\u1161-\\u1175][\\u11a8-\\u11c2]?';

/**
 * Each a word of its own: characters of scripts without spaces; and letters and numbers that the reader
 * has for punctuation (scripts of two units, circled ones, fractions), since a name may have no others.
 */
const SINGLE =
  '\\xaa\\xb2\\xb3\\xb5\\xb9\\xba\\xbc-\\xbe\\u1100-\\u11ff\\u2070-\\u218f\\u2460-\\u24ff\\u2776-\\u2793\\u3005-\\u3007\\u3021-\\u302f\\u3031-\\u3098\\u309b-\\u30fa\\u30fc-\\u9fff\\uac00-\\udfff\\uf900-\\ufaff\\uff66-\\uffdc\\u{10000}-\\u{10ffff}';

/** Beside ASCII this holds all that is part of a word; a text without it has plain words only. */
const odd =
  /[\xaa-\xbe\xc0-\u200f\u202a-\u218f\u2460-\u24ff\u2776-\u2793\u2c00-\udfff\uf900-\uffff]/;
const plainWords = /[A-Z]+[a-z]*|[a-z]+|[0-9]+/g;

/** Made for the first text that needs it: to look up its properties takes longer than a page. */
let oddWords: RegExp | undefined;

const makeOddWords = (): RegExp =>
  new RegExp(
    [
      // A capital after a small letter begins the next word: `MikePence`.
      `[${CAPITALS}][${CAPITALS}${INSIDE}]*[${LETTERS}${INSIDE}]*`,
      `[${LETTERS}][${LETTERS}${INSIDE}]*`,
      `[${DIGITS}][${DIGITS}${IGNORABLE}]*`,
      JAMO,
      `[${SINGLE}]`,
    ].join('|'),
    'gv',
  );

/** The words of a text, as they are written there. */
export function roughWords(text: string): readonly string[] {
  if (!odd.test(text)) return text.match(plainWords) ?? [];
  oddWords ??= makeOddWords();
  const words: readonly string[] = text.match(oddWords) ?? [];
  // To the reader each half of a pair is a token.
  return pair.test(text)
    ? words.flatMap((word) => (pair.test(word) ? word.split('') : word))
    : words;
}

const pair = /[\ud800-\udbff][\udc00-\udfff]/;

const isPlain = /^[\0-\x7f]*$/;
const notCompared = new RegExp(`[${INSIDE}]|(?<=[\\ud800-\\udbff])[\\udc00-\\udfff]`, 'g');

/** A word as it is compared: in small letters, without marks, of full width and half of it alike. */
export const foldWord = (word: string): string =>
  isPlain.test(word)
    ? word.toLowerCase()
    : word
        // A few ideographs come out as two units, of which the reader compares the first.
        .normalize('NFKD')
        .replace(notCompared, '')
        .toLowerCase()
        // A sigma is another at the end of a word.
        .replaceAll('ς', 'σ');
