import { accentsFit, accentsOf } from './accents';
import { END_FIELDS, NO_CAPITALS } from './Lexicon';
import { APART, GLUED, PARTED, TokenReader } from './TokenReader';
import type { Tables } from './tables';

/** Where the tokens of a name stand in a text; nothing around it was looked at yet. */
export interface Match {
  /** An index into `lexicon.names`. */
  readonly name: number;
  readonly start: number;
  readonly end: number;
}

/** A form of which some tokens were read. */
interface Walk {
  readonly node: number;
  readonly start: number;
  readonly depth: number;
  /** A bit for each token that began with a capital. */
  readonly capitals: number;
}

const NO_WALKS: Walk[] = [];

/**
 * Every place where the tokens of a form stand, in one pass: each token is looked up by its hash,
 * and forms that were begun are walked token by token down the tree of all of them. How many there
 * are does not matter, nor how many begin alike; a walk is as long as the longest form at most.
 */
export function scan(text: string, tables: Tables): Match[] {
  const matches: Match[] = [];
  const reader = new TokenReader(text);
  const folded = () => reader.folded();
  let walks = NO_WALKS;
  while (reader.next()) {
    const word = tables.findWord(reader.hash, folded);
    if (word < 0) {
      walks = NO_WALKS;
      continue;
    }
    const begun = reader.gap === PARTED ? NO_WALKS : walks;
    const root: Walk = { node: 0, start: reader.start, depth: 0, capitals: 0 };
    walks = [];
    for (const walk of begun) {
      step(walk, word, reader, tables, APART, walks);
      if (reader.gap === GLUED) step(walk, word, reader, tables, GLUED, walks);
    }
    step(root, word, reader, tables, GLUED, walks);
    for (const walk of walks) collect(text, walk, reader.end, tables, matches);
  }
  return matches;
}

function step(
  { node, start, depth, capitals }: Walk,
  word: number,
  reader: TokenReader,
  tables: Tables,
  edge: number,
  into: Walk[],
): void {
  const child = tables.findChild(node, word, edge);
  if (child < 0) return;
  const bit = reader.capital ? 1 << depth : 0;
  into.push({ node: child, start, depth: depth + 1, capitals: capitals | bit });
}

/** Adds the forms that end where a walk has come to, if their capitals and accents fit. */
function collect(text: string, walk: Walk, end: number, tables: Tables, into: Match[]): void {
  const { ends, accents } = tables.lexicon;
  const last = tables.firstEnd(walk.node + 1);
  for (let at = tables.firstEnd(walk.node); at < last; at += END_FIELDS) {
    const asked = ends[at + 2] ?? 0;
    const fits = asked === NO_CAPITALS ? walk.capitals === 0 : (walk.capitals & asked) === asked;
    if (!fits) continue;
    const written = accentsOf(text.slice(walk.start, end));
    if (accentsFit(written, accents[ends[at + 3] ?? 0] ?? '')) {
      into.push({ name: ends[at + 1] ?? 0, start: walk.start, end });
    }
  }
}
