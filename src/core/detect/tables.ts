import type { Forms } from '../names/Lexicon';
import { CASE_BOUNDARY } from '../text/caseBoundary';
import { machineExpression } from '../text/machineExpression';
import type { TokenReader } from '../text/TokenReader';
import { madeOnce } from './madeOnce';

/** Of the units that tokens begin with so many lower bits are told apart. */
const INITIAL = 0x1fff;

/** ASCII ends before this. */
const ASCII = 0x80;

/** Forms made ready for the scan: what the build could not write down. */
export class Tables {
  readonly forms: Forms;
  /** Where in a text one may begin; `null`: anywhere. */
  readonly startPattern: RegExp | null;
  /** The numbers of the folded tokens. Native: a table of our own took five times as long to make. */
  readonly #numbers: ReadonlyMap<string, number>;
  /** A bit for each unit that some token begins with; made where a text has others than ASCII. */
  #initials: Uint8Array | undefined;

  private constructor(
    forms: Forms,
    startPattern: RegExp | null,
    numbers: ReadonlyMap<string, number>,
  ) {
    this.forms = forms;
    this.startPattern = startPattern;
    this.#numbers = numbers;
  }

  static of(forms: Forms): Tables {
    const startPattern =
      forms.startPattern === ''
        ? null
        : machineExpression(`${forms.startPattern}|${CASE_BOUNDARY}`, 'g');
    return new Tables(forms, startPattern, numbered(forms.words.split('\n')));
  }

  /** The number of the reader's token; -1 for one that is in no form. */
  tokenOf(reader: TokenReader): number {
    // At each character of a text without spaces: to fold it is dearer than to look at a bit.
    if (reader.initial >= ASCII && !this.#isInitial(reader.initial)) return -1;
    return this.#numbers.get(reader.folded()) ?? -1;
  }

  #isInitial(unit: number): boolean {
    this.#initials ??= initialsOf(this.#numbers.keys());
    const bit = unit & INITIAL;
    return ((this.#initials[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
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

/** The number of each word; after the last line break there is none. */
function numbered(words: readonly string[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (let number = 0; number < words.length - 1; number++)
    numbers.set(words[number] ?? '', number);
  return numbers;
}

function initialsOf(words: Iterable<string>): Uint8Array {
  const initials = new Uint8Array((INITIAL + 1) / 8);
  for (const word of words) {
    const bit = word.charCodeAt(0) & INITIAL;
    initials[bit >> 3] = (initials[bit >> 3] ?? 0) | (1 << (bit & 7));
  }
  return initials;
}

/** The tables of forms, made when first asked for. */
export const tablesOf = madeOnce(Tables.of);
