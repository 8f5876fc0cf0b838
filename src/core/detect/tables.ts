import { EDGE_FIELDS, END_FIELDS, type Forms } from '../names/Lexicon';
import { unpackRows } from '../names/packRows';
import type { TokenReader } from '../text/TokenReader';

/** Forms unpacked for the scan. */
export class Tables {
  /** See `Forms`. */
  readonly ends: Int32Array;
  readonly accents: readonly string[];
  readonly #edges: Int32Array;
  /** Where in a text one may begin; `null`: anywhere. */
  readonly beginnings: RegExp | null;
  readonly #tokens: ReadonlyMap<string, number>;
  /** A bit for each unit that some token begins with: most tokens of a text are told by it alone. */
  readonly #initials = new Uint8Array(0x10000 / 8);
  /** Where the edges of node `n` begin in `#edges`: `#firstEdges[n]` up to `#firstEdges[n + 1]`. */
  readonly #firstEdges: Int32Array;
  /** The same for `ends`. */
  readonly #firstEnds: Int32Array;

  constructor(forms: Forms) {
    const { beginnings, words, accents } = forms;
    this.accents = accents;
    this.#edges = unpackRows(forms.edges, EDGE_FIELDS);
    this.ends = unpackRows(forms.ends, END_FIELDS);
    this.beginnings = beginnings === '' ? null : new RegExp(beginnings, 'g');
    this.#tokens = new Map(words.split('\n').map((word, number) => [word, number]));
    for (const word of this.#tokens.keys()) {
      const unit = word.charCodeAt(0);
      this.#initials[unit >> 3] = (this.#initials[unit >> 3] ?? 0) | (1 << (unit & 7));
    }
    // Edges lead to higher nodes, so that nothing goes on from the last: a form ends there.
    const nodes = 1 + (this.ends.at(-END_FIELDS) ?? 0);
    this.#firstEdges = firstsOf(this.#edges, EDGE_FIELDS, nodes);
    this.#firstEnds = firstsOf(this.ends, END_FIELDS, nodes);
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
    const edges = this.#edges;
    const label = token * 2 + open;
    let low = (this.#firstEdges[node] ?? 0) / EDGE_FIELDS;
    let high = (this.#firstEdges[node + 1] ?? 0) / EDGE_FIELDS - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const there = edges[middle * EDGE_FIELDS + 1] ?? 0;
      if (there === label) return edges[middle * EDGE_FIELDS + 2] ?? -1;
      if (there < label) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  firstEnd(node: number): number {
    return this.#firstEnds[node] ?? 0;
  }
}

/** In rows of `fields` numbers, sorted by the node that is their first: where each node's begin. */
function firstsOf(rows: Int32Array, fields: number, nodes: number): Int32Array {
  const firsts = new Int32Array(nodes + 1);
  let at = 0;
  for (let node = 0; node <= nodes; node++) {
    while (at < rows.length && (rows[at] ?? 0) < node) at += fields;
    firsts[node] = at;
  }
  return firsts;
}

const unpacked = new WeakMap<Forms, Tables>();

/** The tables of forms, unpacked when first asked for. */
export function tablesOf(forms: Forms): Tables {
  const known = unpacked.get(forms);
  if (known) return known;
  const tables = new Tables(forms);
  unpacked.set(forms, tables);
  return tables;
}
