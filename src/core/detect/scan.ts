import { accentsFit, accentsOf } from './accents';
import { END_FIELDS, NO_CAPITALS } from './Lexicon';
import { APART, GLUED, PARTED, TokenReader } from './TokenReader';
import type { Tables } from './tables';
import { Walks } from './Walks';

/** Where the letters of a name stand in a text; nothing around it was looked at yet. */
export interface Match {
  /** An index into `lexicon.names`. */
  readonly name: number;
  readonly start: number;
  readonly end: number;
}

/** Used again by every scan, which has no other under way: a page has thousands of short texts. */
const buffers = [new Walks(), new Walks()] as const;

/**
 * Every place where the letters of a form stand, in one pass: each token is looked up by its hash,
 * and forms that were begun are walked token by token through the graph of all of them. How many there
 * are does not matter, nor how many begin alike; a walk is as long as the longest form at most.
 */
export function scan(text: string, tables: Tables): Match[] {
  const matches: Match[] = [];
  const reader = new TokenReader(text);
  let [walks, next] = buffers;
  walks.count = 0;
  while (reader.next()) {
    const begins = tables.mayBegin(reader.hash);
    if (!begins && walks.count === 0) continue;
    next.count = 0;
    if (reader.gap !== PARTED) {
      for (let walk = 0; walk < walks.count; walk++) {
        step(walks, walk, reader, tables, APART, next);
        if (reader.gap === GLUED) step(walks, walk, reader, tables, GLUED, next);
      }
    }
    if (begins) begin(reader, tables, next);
    for (let walk = 0; walk < next.count; walk++)
      collect(text, next, walk, reader.end, tables, matches);
    [walks, next] = [next, walks];
  }
  return matches;
}

/** Begins the forms that have the reader's token first. */
function begin({ hash, start, capital }: TokenReader, tables: Tables, into: Walks): void {
  let slot = tables.firstSlot(0, hash, GLUED);
  for (; slot >= 0; slot = tables.nextSlot(slot)) {
    into.add(tables.childAt(slot), start, 1, capital ? 1 : 0);
  }
}

/** Takes a walk on, over the reader's token and a kind of edge. */
function step(
  { nodes, starts, depths, capitals }: Walks,
  walk: number,
  { hash, capital }: TokenReader,
  tables: Tables,
  edge: number,
  into: Walks,
): void {
  const node = nodes[walk] ?? 0;
  const depth = depths[walk] ?? 0;
  const bits = (capitals[walk] ?? 0) | (capital ? 1 << depth : 0);
  let slot = tables.firstSlot(node, hash, edge);
  for (; slot >= 0; slot = tables.nextSlot(slot)) {
    into.add(tables.childAt(slot), starts[walk] ?? 0, depth + 1, bits);
  }
}

/** Adds the forms that end where a walk has come to, if letters, capitals and accents are theirs. */
function collect(
  text: string,
  { nodes, starts, capitals }: Walks,
  walk: number,
  end: number,
  tables: Tables,
  into: Match[],
): void {
  const node = nodes[walk] ?? 0;
  const first = tables.firstEnd(node);
  const last = tables.firstEnd(node + 1);
  if (first === last) return;
  const start = starts[walk] ?? 0;
  const had = capitals[walk] ?? 0;
  const written = text.slice(start, end);
  if (!leadsTo(written, node, tables)) return;
  const writtenAccents = accentsOf(written);
  const { ends, accents } = tables.lexicon;
  for (let at = first; at < last; at += END_FIELDS) {
    const asked = ends[at + 2] ?? 0;
    const fits = asked === NO_CAPITALS ? had === 0 : (had & asked) === asked;
    if (fits && accentsFit(writtenAccents, accents[ends[at + 3] ?? 0] ?? '')) {
      into.push({ name: ends[at + 1] ?? 0, start, end });
    }
  }
}

/** Whether the tokens of a text lead to a node, letter by letter and not by their hashes alone. */
function leadsTo(text: string, node: number, tables: Tables): boolean {
  const reader = new TokenReader(text);
  let nodes: readonly number[] = [0];
  while (reader.next()) {
    const word = reader.folded();
    const { hash } = reader;
    nodes = nodes.flatMap((from) => [
      ...childrenOf(from, hash, word, GLUED, tables),
      ...childrenOf(from, hash, word, APART, tables),
    ]);
  }
  return nodes.includes(node);
}

function childrenOf(
  from: number,
  hash: number,
  word: string,
  edge: number,
  tables: Tables,
): number[] {
  const children: number[] = [];
  for (let slot = tables.firstSlot(from, hash, edge); slot >= 0; slot = tables.nextSlot(slot)) {
    if (tables.wordAt(slot) === word) children.push(tables.childAt(slot));
  }
  return children;
}
