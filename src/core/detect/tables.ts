import { EDGE_FIELDS, END_FIELDS, type Lexicon } from './Lexicon';
import { hashOf } from './TokenReader';

/** A list of what stands beside names, unpacked. */
export interface Neighbours {
  readonly forms: ReadonlySet<string>;
  readonly capital: boolean;
}

/** Per slot: the edge's key, and where the edge's fields end in `lexicon.edges` (0: free). */
const SLOT_FIELDS = 2;

/** Bits of the filter: 8 KB, which stays in the processor's nearest cache. */
const FILTER_BITS = 0x10000;

/**
 * A lexicon unpacked for the scan. The graph's edges are one hash table with open addressing, half
 * full at most. Edges are told apart by a hash alone: that a match has the right letters is verified
 * once, at its end (`wordAt`).
 */
export class Tables {
  readonly lexicon: Lexicon;
  readonly neighbours: ReadonlyMap<string, Neighbours>;
  readonly #words: readonly string[];
  readonly #slots: Int32Array;
  /** A bit for each hash that a form begins with, by its low bits. */
  readonly #beginnings = new Uint8Array(FILTER_BITS / 8);
  /** Where the ends of node `n` begin in `lexicon.ends`: `#firstEnds[n]` up to `#firstEnds[n + 1]`. */
  readonly #firstEnds: Int32Array;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
    this.#words = lexicon.words.split('\n');
    this.#slots = new Int32Array(SLOT_FIELDS * roomFor(lexicon.edges.length / EDGE_FIELDS));
    this.#fill(this.#words.map(hashOf));
    this.#firstEnds = firstEnds(lexicon);
    this.neighbours = new Map(
      Object.entries(lexicon.neighbours).map(([id, { forms, capital }]) => [
        id,
        { forms: new Set(forms.split('\n')), capital },
      ]),
    );
  }

  /** Whether some form may begin with a token of this hash. */
  mayBegin(hash: number): boolean {
    const bit = spread(hash) & (FILTER_BITS - 1);
    return ((this.#beginnings[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
  }

  /**
   * The slot of an edge that a token of this hash takes from a node, open (1) or glued (0), or -1.
   * `nextSlot` gives another, which there is only if two edges have the same key.
   */
  firstSlot(node: number, hash: number, open: number): number {
    const key = edgeKey(node, hash, open);
    return this.#slotFrom(key, key);
  }

  nextSlot(slot: number): number {
    return this.#slotFrom(slot + 1, this.#slots[slot * SLOT_FIELDS] ?? 0);
  }

  /** The node that an edge leads to. */
  childAt(slot: number): number {
    return this.lexicon.edges[(this.#slots[slot * SLOT_FIELDS + 1] ?? 0) - 1] ?? 0;
  }

  /** The folded token that an edge stands for. */
  wordAt(slot: number): string {
    const label = this.lexicon.edges[(this.#slots[slot * SLOT_FIELDS + 1] ?? 0) - 2] ?? 0;
    return this.#words[label >> 1] ?? '';
  }

  #slotFrom(from: number, key: number): number {
    const slots = this.#slots;
    const mask = slots.length / SLOT_FIELDS - 1;
    for (let slot = from & mask; ; slot = (slot + 1) & mask) {
      if (slots[slot * SLOT_FIELDS + 1] === 0) return -1;
      if (slots[slot * SLOT_FIELDS] === key) return slot;
    }
  }

  firstEnd(node: number): number {
    return this.#firstEnds[node] ?? 0;
  }

  #fill(hashes: readonly number[]): void {
    const { edges } = this.lexicon;
    const slots = this.#slots;
    const mask = slots.length / SLOT_FIELDS - 1;
    for (let at = 0; at < edges.length; at += EDGE_FIELDS) {
      const node = edges[at] ?? 0;
      const label = edges[at + 1] ?? 0;
      const hash = hashes[label >> 1] ?? 0;
      if (node === 0) {
        const bit = spread(hash) & (FILTER_BITS - 1);
        this.#beginnings[bit >> 3] = (this.#beginnings[bit >> 3] ?? 0) | (1 << (bit & 7));
      }
      const key = edgeKey(node, hash, label & 1);
      let slot = key & mask;
      while (slots[slot * SLOT_FIELDS + 1]) slot = (slot + 1) & mask;
      slots[slot * SLOT_FIELDS] = key;
      slots[slot * SLOT_FIELDS + 1] = at + EDGE_FIELDS;
    }
  }
}

/** A power of two, at least twice `count`. */
const roomFor = (count: number): number => 2 ** Math.ceil(Math.log2(Math.max(4, count * 2)));

/** FNV's high bits are its good ones; the masks take the low ones. */
const spread = (hash: number): number => hash ^ (hash >>> 15);

const edgeKey = (node: number, hash: number, open: number): number =>
  spread(Math.imul(node + 1, 0x9e3779b1) ^ Math.imul(hash + open, 0x85ebca6b));

/** `lexicon.ends` is sorted by node (see `compileNames`); this says where each node's begin. */
function firstEnds({ edges, ends }: Lexicon): Int32Array {
  // Edges lead to higher nodes, so that the highest of all is led to.
  const nodes =
    edges.reduce((most, field, at) => (at % EDGE_FIELDS === 2 ? Math.max(most, field) : most), 0) +
    1;
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
