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
 * Every place where the letters of a form stand, in one pass: native code seeks where one may begin,
 * and from there on forms are walked token by token through the graph of all of them. How many there
 * are does not matter, nor how many begin alike; a walk is as long as the longest form at most.
 */
export function scan(text: string, tables: Tables): Match[] {
  const matches: Match[] = [];
  const reader = new TokenReader(text);
  let [walks, next] = buffers;
  walks.count = 0;
  while ((walks.count > 0 || reader.skipTo(tables.beginnings)) && reader.next()) {
    const token = tables.tokenOf(reader.folded());
    next.count = 0;
    if (token >= 0) {
      if (reader.gap !== PARTED) {
        for (let walk = 0; walk < walks.count; walk++) {
          step(walks, walk, token, APART, reader, tables, next);
          if (reader.gap === GLUED) step(walks, walk, token, GLUED, reader, tables, next);
        }
      }
      const node = tables.childOf(0, token, GLUED);
      if (node >= 0) next.add(node, reader.start, 1, reader.capital ? 1 : 0);
      for (let walk = 0; walk < next.count; walk++)
        collect(text, next, walk, reader.end, tables, matches);
    }
    [walks, next] = [next, walks];
  }
  return matches;
}

/** Takes a walk on, over the reader's token and a kind of edge. */
function step(
  { nodes, starts, depths, capitals }: Walks,
  walk: number,
  token: number,
  edge: number,
  { capital }: TokenReader,
  tables: Tables,
  into: Walks,
): void {
  const node = tables.childOf(nodes[walk] ?? 0, token, edge);
  if (node < 0) return;
  const depth = depths[walk] ?? 0;
  const bits = (capitals[walk] ?? 0) | (capital ? 1 << depth : 0);
  into.add(node, starts[walk] ?? 0, depth + 1, bits);
}

/** Adds the forms that end where a walk has come to, if capitals and accents are theirs. */
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
  const writtenAccents = accentsOf(text.slice(start, end));
  const { ends, accents } = tables.forms;
  for (let at = first; at < last; at += END_FIELDS) {
    const asked = ends[at + 2] ?? 0;
    const fits = asked === NO_CAPITALS ? had === 0 : (had & asked) === asked;
    if (fits && accentsFit(writtenAccents, accents[ends[at + 3] ?? 0] ?? '')) {
      into.push({ name: ends[at + 1] ?? 0, start, end });
    }
  }
}
