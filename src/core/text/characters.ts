/**
 * What a UTF-16 unit is to the matcher, and what it is folded to. Folding never moves an offset:
 * it is one unit to one unit, unlike `toLowerCase()`, which makes two of `İ`.
 */

// Letters, digits and syllables are one after the other: see `isLetterOrDigit`.
/** Punctuation, symbols, surrogates: each a token of its own. */
export const PUNCTUATION = 0;
/** A letter that is no capital, of a script that puts spaces between words. */
export const LETTER = 1;
export const CAPITAL = 2;
export const DIGIT = 3;
/** A character of a script without spaces, or a Korean syllable: each a token of its own. */
export const SYLLABLE = 4;
/** Zero-width and directional characters, soft hyphens: as if they were not there. */
export const IGNORABLE = 5;
export const SPACE = 6;
/** Hyphens, dashes, underscores and middle dots between the parts of a name. */
export const HYPHEN = 7;
/** A combining mark on the letter before it. */
export const MARK = 8;

const APOSTROPHE = 0x27;
/** The full-width forms of ASCII. */
const FULL_WIDTH = { first: 0xff01, last: 0xff5e, shift: 0xfee0 };
/** Beyond this there are long runs of one kind: `kindBeyond`. */
const FIRST_BEYOND = 0x3400;
const kinds = new Uint8Array(FIRST_BEYOND);
/** Units from here on are compared as they are, but for the full-width forms. */
const FIRST_UNFOLDED = 0x2040;
/** What to add to a unit, modulo 0x10000, to get what it is compared as: mostly nothing. */
const shifts = new Uint16Array(FIRST_UNFOLDED);

const fill = (first: number, last: number, kind: number): void => {
  kinds.fill(kind, first, last + 1);
};

const set = (kind: number, ...units: readonly number[]): void => {
  for (const unit of units) kinds[unit] = kind;
};

const fold = (unit: number, as: number): void => {
  shifts[unit] = as - unit;
};

/**
 * Letters with case and marks lie here: Latin; Greek, Cyrillic, Armenian; Latin Extended Additional,
 * Greek. To look at each takes 2 ms, so it waits for a text that has one.
 */
const CASED: readonly (readonly [number, number])[] = [
  [0x00c0, 0x02af],
  [0x0370, 0x0587],
  [0x1e00, 0x1fff],
];
const FIRST_CASED = 0xc0;
let hasCased = false;

/** The letter under a letter's marks (`ŏ` → `o`), in lower case; its own unit if that is not one unit. */
const foldLetter = (unit: number): number => {
  const letter = String.fromCharCode(unit);
  const base = letter.normalize('NFD').charAt(0).toLowerCase();
  return base.length === 1 ? base.charCodeAt(0) : unit;
};

function fillCased(): void {
  hasCased = true;
  for (const [first, last] of CASED) {
    for (let unit = first; unit <= last; unit++) {
      const letter = String.fromCharCode(unit);
      if (unit === 0xd7 || unit === 0xf7) continue;
      kinds[unit] = letter.toLowerCase() === letter ? LETTER : CAPITAL;
      fold(unit, foldLetter(unit));
    }
  }
}

/** Fills what `unit` needs to be looked up. */
function prepare(unit: number): void {
  if (CASED.some(([first, last]) => unit >= first && unit <= last)) fillCased();
}

function fillTables(): void {
  fill(0x02b0, 0x02ff, LETTER);
  fill(0x0588, 0x10ff, LETTER);
  fill(0x1200, 0x1fff, LETTER);
  fill(0x2c00, 0x2dff, LETTER);
  for (let unit = 0x41; unit <= 0x5a; unit++) {
    kinds[unit] = CAPITAL;
    kinds[unit + 0x20] = LETTER;
    fold(unit, unit + 0x20);
  }
  fill(0x30, 0x39, DIGIT);
  fill(0x1100, 0x11ff, SYLLABLE);
  fill(0x3005, 0x3007, SYLLABLE);
  fill(0x3041, 0x30ff, SYLLABLE);
  fill(0x3130, 0x318f, SYLLABLE);
  fill(0x0300, 0x036f, MARK);
  fill(0x3099, 0x309a, MARK);
  fill(0x0009, 0x000d, SPACE);
  fill(0x2000, 0x200a, SPACE);
  fill(0x2028, 0x2029, SPACE);
  set(SPACE, 0x20, 0x85, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000);
  fill(0x200b, 0x200f, IGNORABLE);
  fill(0x202a, 0x202e, IGNORABLE);
  fill(0x2060, 0x206f, IGNORABLE);
  set(IGNORABLE, 0xad, 0x061c, 0x180e);
  fill(0x2010, 0x2015, HYPHEN);
  set(HYPHEN, 0x2d, 0x5f, 0xb7, 0x2022, 0x2027, 0x2043, 0x2212, 0x22c5, 0x30fb);
  for (const unit of [0x60, 0xb4, 0x2bb, 0x2bc, 0x2018, 0x2019, 0x201b, 0x2032]) {
    kinds[unit] = PUNCTUATION;
    fold(unit, APOSTROPHE);
  }
}

/** Runs of units from `FIRST_BEYOND` on: the first, the last, and the kind of all of them. */
const BEYOND: readonly (readonly [number, number, number])[] = [
  [0x3400, 0x9fff, SYLLABLE],
  [0xac00, 0xd7a3, SYLLABLE],
  [0xa000, 0xabff, LETTER],
  [0xf900, 0xfaff, SYLLABLE],
  [0xfb00, 0xfdff, LETTER],
  [0xfe70, 0xfefc, LETTER],
  [0xfeff, 0xfeff, IGNORABLE],
  [0xfe58, 0xfe58, HYPHEN],
  [0xfe63, 0xfe63, HYPHEN],
  [0xff65, 0xff65, HYPHEN],
];

function kindBeyond(unit: number): number {
  // Full-width forms mirror ASCII.
  if (isFullWidth(unit)) return kinds[unit - FULL_WIDTH.shift] ?? PUNCTUATION;
  for (const [first, last, kind] of BEYOND) if (unit >= first && unit <= last) return kind;
  return PUNCTUATION;
}

const isFullWidth = (unit: number): boolean => unit >= FULL_WIDTH.first && unit <= FULL_WIDTH.last;

/** The kind of a UTF-16 unit: one of the constants above. */
export const kindOf = (unit: number): number => {
  if (unit >= FIRST_CASED && !hasCased) prepare(unit);
  return unit < FIRST_BEYOND ? (kinds[unit] ?? PUNCTUATION) : kindBeyond(unit);
};

/** The unit that it is compared as: lower case, no marks, ASCII for full-width and apostrophes. */
export const foldOf = (unit: number): number => {
  if (unit >= FIRST_CASED && !hasCased) prepare(unit);
  if (unit < FIRST_UNFOLDED) return (unit + (shifts[unit] ?? 0)) & 0xffff;
  return isFullWidth(unit) ? foldOf(unit - FULL_WIDTH.shift) : unit;
};

/** Whether a unit is part of a word or number; not in the rare scripts of two units a letter. */
export const isLetterOrDigit = (unit: number): boolean => {
  const kind = kindOf(unit);
  return kind >= LETTER && kind <= SYLLABLE;
};

/** Whether a kind is part of a written word. */
export const isWordKind = (kind: number): boolean => kind === LETTER || kind === CAPITAL;

fillTables();
