import type { Forms } from '../names/Lexicon';
import type { TokenReader } from '../text/TokenReader';

/**
 * V8 first makes bytecode of an expression and, when it is run again, machine code; but that at once
 * for a text longer than 1,000 units (`JSRegExp::kTierUpForSubjectLengthValue`).
 */
const LONG_ENOUGH = ' '.repeat(1024);

/** Forms made ready for the scan: what the build could not write down. */
export class Tables {
  readonly forms: Forms;
  /** Where in a text one may begin; `null`: anywhere. */
  readonly beginnings: RegExp | null;
  readonly #tokens = new Map<string, number>();
  /** A bit for each unit that some token begins with. */
  readonly #initials = new Uint8Array(0x10000 / 8);

  constructor(forms: Forms) {
    const { beginnings, words, initials } = forms;
    this.forms = forms;
    this.beginnings = beginnings === '' ? null : new RegExp(beginnings, 'g');
    this.beginnings?.exec(LONG_ENOUGH);
    for (let number = 0; number < words.length; number++) {
      this.#tokens.set(words[number] ?? '', number);
    }
    for (let at = 0; at < initials.length; at++) {
      const unit = initials.charCodeAt(at);
      this.#initials[unit >> 3] = (this.#initials[unit >> 3] ?? 0) | (1 << (unit & 7));
    }
  }

  /** The number of the reader's token; -1 for one that is in no form. */
  tokenOf(reader: TokenReader): number {
    const { initial } = reader;
    if (((this.#initials[initial >> 3] ?? 0) & (1 << (initial & 7))) === 0) return -1;
    return this.#tokens.get(reader.folded()) ?? -1;
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

const made = new WeakMap<Forms, Tables>();

/** The tables of forms, made when first asked for. */
export function tablesOf(forms: Forms): Tables {
  const known = made.get(forms);
  if (known) return known;
  const tables = new Tables(forms);
  made.set(forms, tables);
  return tables;
}
