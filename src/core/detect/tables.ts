import type { Forms } from '../names/Lexicon';
import type { TokenReader } from '../text/TokenReader';
import { madeOnce } from './madeOnce';

/**
 * V8 first makes bytecode of an expression and, when it is run again, machine code; but that at once
 * for a text longer than 1,000 units (`JSRegExp::kTierUpForSubjectLengthValue`).
 */
const LONG_ENOUGH = ' '.repeat(1024);

/** Of the units that tokens begin with so many lower bits are told apart. */
const INITIAL = 0x1fff;

/** Forms made ready for the scan: what the build could not write down. */
export class Tables {
  readonly forms: Forms;
  /** Where in a text one may begin; `null`: anywhere. */
  readonly startPattern: RegExp | null;
  /** Where each token begins in `forms.words`, and after the last where the next would. */
  readonly #starts: Uint32Array;
  /** By its hash, the number of a token and 1; the places after it where others have the same. */
  readonly #slots: Uint32Array;
  /** A bit for each unit that some token begins with. */
  readonly #initials = new Uint8Array((INITIAL + 1) / 8);

  private constructor(forms: Forms, startPattern: RegExp | null, starts: Uint32Array) {
    this.forms = forms;
    this.startPattern = startPattern;
    this.#starts = starts;
    // Half of it is free, so that those with the same hash are few.
    this.#slots = new Uint32Array(2 << (32 - Math.clz32(starts.length)));
  }

  static of(forms: Forms): Tables {
    const { words } = forms;
    const startPattern = forms.startPattern === '' ? null : new RegExp(forms.startPattern, 'g');
    startPattern?.exec(LONG_ENOUGH);
    const starts = [0];
    for (let at = words.indexOf('\n'); at >= 0; at = words.indexOf('\n', at + 1))
      starts.push(at + 1);
    const tables = new Tables(forms, startPattern, Uint32Array.from(starts));
    tables.#fill();
    return tables;
  }

  /** Puts all tokens into their slots. */
  #fill(): void {
    for (let number = 0; number < this.#starts.length - 1; number++) {
      const word = this.#word(number);
      this.#slots[this.#slotOf(word)] = number + 1;
      const initial = word.charCodeAt(0) & INITIAL;
      this.#initials[initial >> 3] = (this.#initials[initial >> 3] ?? 0) | (1 << (initial & 7));
    }
  }

  /** The number of the reader's token; -1 for one that is in no form. */
  tokenOf(reader: TokenReader): number {
    const initial = reader.initial & INITIAL;
    if (((this.#initials[initial >> 3] ?? 0) & (1 << (initial & 7))) === 0) return -1;
    return (this.#slots[this.#slotOf(reader.folded())] ?? 0) - 1;
  }

  #word(number: number): string {
    const start = this.#starts[number] ?? 0;
    return this.forms.words.slice(start, (this.#starts[number + 1] ?? 0) - 1);
  }

  /** The slot that a token has, or would have. */
  #slotOf(word: string): number {
    const slots = this.#slots;
    const last = slots.length - 1;
    let hash = 0;
    for (let at = 0; at < word.length; at++) hash = (hash * 31 + word.charCodeAt(at)) | 0;
    let slot = hash & last;
    while (slots[slot] !== 0 && !this.#isWord((slots[slot] ?? 0) - 1, word))
      slot = (slot + 1) & last;
    return slot;
  }

  #isWord(number: number, word: string): boolean {
    const start = this.#starts[number] ?? 0;
    const { length } = word;
    return (
      (this.#starts[number + 1] ?? 0) - start - 1 === length &&
      this.forms.words.startsWith(word, start)
    );
  }

  /**
   * The node that a token leads to from a node, open (1) or glued (0); -1 if it leads nowhere. The
   * edges of a node are in the order of their labels.
   */
  childOf(node: number, token: number, open: number): number {
    const { firstEdges, labels, targets } = this.forms;
    const label = token * 2 + open;
    let low = firstEdges[node] ?? 0;
    let high = (firstEdges[node + 1] ?? 0) - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const there = labels[middle] ?? 0;
      if (there === label) return targets[middle] ?? -1;
      if (there < label) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  firstEnd(node: number): number {
    return this.forms.firstEnds[node] ?? 0;
  }
}

/** The tables of forms, made when first asked for. */
export const tablesOf = madeOnce(Tables.of);
