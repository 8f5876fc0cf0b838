import {
  CAPITAL,
  DIGIT,
  foldOf,
  HYPHEN,
  IGNORABLE,
  kindOf,
  LETTER,
  MARK,
  PUNCTUATION,
  SPACE,
  SYLLABLE,
} from './characters';
import { readSyllable, type Syllable } from './syllables';

/** Nothing stands between a token and the one before it. */
export const ADJACENT = 0;
/** White space, or one hyphen, stands between them: two parts of a name may be that far apart. */
export const SEPARATED = 1;
/** Something stands between them that parts of one name never have, such as a dash in spaces. */
export const BROKEN = 2;

/** ASCII ends before this. */
const ASCII = 0x80;

/**
 * Reads a text token by token: a word, a run of digits, one character of a script without spaces,
 * or one punctuation mark. A word also ends where a small letter meets a capital, so that
 * `#MikePence` is two. One object for a whole text, for it is the innermost loop of the scan.
 */
export class TokenReader {
  /** UTF-16 offsets of the token; trailing zero-width characters are outside. */
  start = 0;
  end = 0;
  kind = PUNCTUATION;
  /** What stands before it: ADJACENT, SEPARATED or BROKEN. */
  gap = SEPARATED;
  /** Whether it begins with a capital letter. */
  capital = false;

  readonly #text: string;
  #position = 0;
  /** Up to where tokens are read one by one: the end of what was found last. */
  #found = 0;
  /** All bits of the token's units. */
  #bits = 0;
  readonly #syllable: Syllable = { unit: 0, length: 0 };

  constructor(text: string, position = 0) {
    this.#text = text;
    this.#position = position;
  }

  /** Goes to the next token; false at the end of the text. */
  next(): boolean {
    const text = this.#text;
    const { length } = text;
    let at = this.#position;
    let gap = at === 0 ? SEPARATED : ADJACENT;
    let spaced = false;
    let hyphened = false;
    for (; at < length; at++) {
      const kind = kindOf(text.charCodeAt(at));
      if (kind === SPACE) {
        spaced = true;
        if (gap === ADJACENT) gap = SEPARATED;
      } else if (kind === HYPHEN) {
        gap = spaced || hyphened ? BROKEN : SEPARATED;
        hyphened = true;
      } else if (kind !== IGNORABLE && kind !== MARK) break;
    }
    if (at >= length) {
      this.#position = at;
      return false;
    }
    this.gap = gap;
    this.start = at;
    this.kind = kindOf(text.charCodeAt(at));
    this.capital = this.kind === CAPITAL;
    if (this.kind === LETTER || this.kind === CAPITAL) this.#readWord(at);
    else if (this.kind === DIGIT) this.#readDigits(at);
    else this.#readOne(at);
    return true;
  }

  /**
   * Goes on to the white space before the next place where `starts` finds something, if that is
   * further; nowhere if it is `null`. False if it finds nothing more.
   */
  skipTo(starts: RegExp | null): boolean {
    const from = this.#position;
    if (starts === null || from < this.#found) return true;
    // Where two tokens meet within a word is told by the last letter of the one before.
    starts.lastIndex = Math.max(0, from - 1);
    const match = starts.exec(this.#text);
    if (match === null) return false;
    let at = Math.max(from, match.index);
    while (at > from && kindOf(this.#text.charCodeAt(at - 1)) !== SPACE) at--;
    this.#position = at;
    this.#found = starts.lastIndex;
    return true;
  }

  /** The first unit of the folded token. */
  get initial(): number {
    if (this.kind === SYLLABLE) return this.#syllable.unit;
    return foldOf(this.#text.charCodeAt(this.start));
  }

  /** The folded token: lower case, no marks, no zero-width characters. */
  folded(): string {
    if (this.#bits < ASCII) return this.#text.slice(this.start, this.end).toLowerCase();
    if (this.kind === SYLLABLE) return String.fromCharCode(this.initial);
    let word = '';
    for (let at = this.start; at < this.end; at++) {
      const unit = this.#text.charCodeAt(at);
      const kind = kindOf(unit);
      if (kind !== IGNORABLE && kind !== MARK) word += String.fromCharCode(foldOf(unit));
    }
    return word;
  }

  #readWord(start: number): void {
    const text = this.#text;
    const { length } = text;
    let bits = 0;
    let before = CAPITAL;
    let end = start;
    let at = start;
    for (; at < length; at++) {
      const unit = text.charCodeAt(at);
      const kind = kindOf(unit);
      if (kind === LETTER || (kind === CAPITAL && before === CAPITAL)) {
        before = kind;
        end = at + 1;
      } else if (kind === MARK) end = at + 1;
      else if (kind !== IGNORABLE) break;
      bits |= unit;
    }
    this.#bits = bits;
    this.end = end;
    this.#position = end;
  }

  #readDigits(start: number): void {
    const text = this.#text;
    let bits = 0;
    let end = start;
    for (let at = start; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const kind = kindOf(unit);
      if (kind === DIGIT) end = at + 1;
      else if (kind !== IGNORABLE) break;
      bits |= unit;
    }
    this.#bits = bits;
    this.end = end;
    this.#position = end;
  }

  #readOne(start: number): void {
    let length = 1;
    if (this.kind === SYLLABLE) {
      readSyllable(this.#text, start, this.#syllable);
      length = this.#syllable.length;
    }
    // Some marks of ASCII are taken for others.
    this.#bits = ASCII;
    this.end = start + length;
    this.#position = this.end;
  }
}
