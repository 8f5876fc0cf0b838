import { END_FIELDS, type Lexicon } from './Lexicon';
import { hashOf } from './TokenReader';

/** A list of what stands beside names, unpacked. */
export interface Neighbours {
  readonly forms: ReadonlySet<string>;
  readonly capital: boolean;
}

/**
 * A lexicon unpacked for the scan: two hash tables with open addressing, a quarter full at most,
 * so that a token that no name has is mostly settled by one look.
 */
export class Tables {
  readonly lexicon: Lexicon;
  readonly neighbours: ReadonlyMap<string, Neighbours>;
  readonly #words: readonly string[];
  readonly #wordSlots: Int32Array;
  readonly #wordHashes: Int32Array;
  /** Triples of node + 1, label, child. */
  readonly #edgeSlots: Int32Array;
  /** Where the ends of node `n` begin in `lexicon.ends`: `#firstEnds[n]` up to `#firstEnds[n + 1]`. */
  readonly #firstEnds: Int32Array;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
    this.#words = lexicon.words.split('\n');
    this.#wordSlots = new Int32Array(roomFor(this.#words.length));
    this.#wordHashes = new Int32Array(this.#words.length);
    this.#fillWords();
    this.#edgeSlots = new Int32Array(3 * roomFor(lexicon.edges.length / 2));
    this.#fillEdges();
    this.#firstEnds = firstEnds(lexicon);
    this.neighbours = new Map(
      Object.entries(lexicon.neighbours).map(([id, { forms, capital }]) => [
        id,
        { forms: new Set(forms.split('\n')), capital },
      ]),
    );
  }

  /** Candidates for a token's word: the first word of that hash, or -1. Verify it with `word`. */
  findWord(hash: number, folded: () => string): number {
    const mask = this.#wordSlots.length - 1;
    let spelled: string | undefined;
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const word = (this.#wordSlots[slot] ?? 0) - 1;
      if (word < 0) return -1;
      if (this.#wordHashes[word] !== hash) continue;
      spelled ??= folded();
      if (this.#words[word] === spelled) return word;
    }
  }

  /** The node that a word leads to from a node, over an open (1) or glued (0) edge, or -1. */
  findChild(node: number, word: number, open: number): number {
    const slots = this.#edgeSlots;
    const label = word * 2 + open;
    const mask = slots.length / 3 - 1;
    for (let slot = edgeHash(node, label) & mask; ; slot = (slot + 1) & mask) {
      const found = slots[slot * 3] ?? 0;
      if (found === 0) return -1;
      if (found === node + 1 && slots[slot * 3 + 1] === label) return slots[slot * 3 + 2] ?? -1;
    }
  }

  firstEnd(node: number): number {
    return this.#firstEnds[node] ?? 0;
  }

  #fillWords(): void {
    const mask = this.#wordSlots.length - 1;
    this.#words.forEach((word, index) => {
      const hash = hashOf(word);
      this.#wordHashes[index] = hash;
      let slot = spread(hash) & mask;
      while (this.#wordSlots[slot]) slot = (slot + 1) & mask;
      this.#wordSlots[slot] = index + 1;
    });
  }

  #fillEdges(): void {
    const { edges } = this.lexicon;
    const slots = this.#edgeSlots;
    const mask = slots.length / 3 - 1;
    for (let at = 0; at < edges.length; at += 2) {
      const node = edges[at] ?? 0;
      const label = edges[at + 1] ?? 0;
      let slot = edgeHash(node, label) & mask;
      while (slots[slot * 3]) slot = (slot + 1) & mask;
      slots[slot * 3] = node + 1;
      slots[slot * 3 + 1] = label;
      slots[slot * 3 + 2] = at / 2 + 1;
    }
  }
}

/** A power of two, at least four times `count`. */
const roomFor = (count: number): number => 2 ** Math.ceil(Math.log2(Math.max(4, count * 4)));

/** FNV's high bits are its good ones; the mask takes the low ones. */
const spread = (hash: number): number => hash ^ (hash >>> 15);

const edgeHash = (node: number, label: number): number =>
  spread(Math.imul(node, 0x9e3779b1) ^ Math.imul(label, 0x85ebca6b));

/** `lexicon.ends` is sorted by node (see `compileNames`); this says where each node's begin. */
function firstEnds({ edges, ends }: Lexicon): Int32Array {
  const nodes = edges.length / 2 + 1;
  const first = new Int32Array(nodes + 1);
  let at = 0;
  for (let node = 0; node <= nodes; node++) {
    while (at < ends.length && (ends[at] ?? 0) < node) at += END_FIELDS;
    first[node] = at;
  }
  return first;
}

const unpacked = new WeakMap<Lexicon, Tables>();

/** A lexicon's tables, unpacked when first asked for. */
export function tablesOf(lexicon: Lexicon): Tables {
  const known = unpacked.get(lexicon);
  if (known) return known;
  const tables = new Tables(lexicon);
  unpacked.set(lexicon, tables);
  return tables;
}
