/**
 * Characters that are written as several units when decomposed (NFD): Korean syllables from their
 * letters, kana with a separate voicing mark, and compatibility ideographs. The arithmetic is that
 * of the Unicode Standard, section 3.12, https://www.unicode.org/versions/latest/core-spec/chapter-3/.
 */

const LEAD = 0x1100;
const VOWEL = 0x1161;
const TAIL = 0x11a7;
const SYLLABLES = 0xac00;
const VOWELS = 21;
const TAILS = 28;

/** A syllable as one unit, and how many units of the text it takes. */
export interface Syllable {
  unit: number;
  length: number;
}

const isBetween = (unit: number, first: number, count: number): boolean =>
  unit >= first && unit < first + count;

/** Writes the syllable that starts at `start` into `into`, so that the scan allocates nothing. */
export function readSyllable(text: string, start: number, into: Syllable): void {
  const unit = text.charCodeAt(start);
  into.unit = unit;
  into.length = 1;
  if (unit >= 0x3400 && unit < 0xf900) return;
  if (isBetween(unit, LEAD, 19)) {
    const vowel = text.charCodeAt(start + 1) - VOWEL;
    if (!(vowel >= 0 && vowel < VOWELS)) return;
    const tail = text.charCodeAt(start + 2) - TAIL;
    const hasTail = tail > 0 && tail < TAILS;
    into.unit = SYLLABLES + ((unit - LEAD) * VOWELS + vowel) * TAILS + (hasTail ? tail : 0);
    into.length = hasTail ? 3 : 2;
  } else if (isKana(unit)) {
    const mark = text.charCodeAt(start + 1);
    if (mark !== 0x3099 && mark !== 0x309a) return;
    into.unit = text
      .slice(start, start + 2)
      .normalize('NFC')
      .charCodeAt(0);
    into.length = 2;
  } else if (isBetween(unit, 0xf900, 0x200)) {
    into.unit = text.charAt(start).normalize('NFC').charCodeAt(0);
  }
}

export const isKana = (unit: number): boolean => unit >= 0x3041 && unit <= 0x30fa;
/** Katakana with its long-vowel mark: a word of it ends where another script begins. */
export const isKatakana = (unit: number): boolean =>
  (unit >= 0x30a1 && unit <= 0x30fa) || (unit >= 0x30fc && unit <= 0x30ff);
export const isHangul = (unit: number): boolean =>
  isBetween(unit, SYLLABLES, 11172) || isBetween(unit, LEAD, 0x100);
