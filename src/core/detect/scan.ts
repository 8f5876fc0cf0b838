import { END_FIELDS, NO_CAPITALS } from '../names/Lexicon';
import { accentsFit, accentsOf } from '../text/accents';
import { ADJACENT, BROKEN, SEPARATED, TokenReader } from '../text/TokenReader';
import type { Tables } from './tables';

/** Where the letters of a name stand in a text; nothing around it was looked at yet. */
export interface ScanMatch {
  /** An index into `lexicon.names`. */
  readonly name: number;
  readonly start: number;
  readonly end: number;
}

/** A form of which some tokens were read. */
interface Walk {
  /** Where it has come to in the graph. */
  readonly node: number;
  /** UTF-16 offset of its beginning. */
  readonly start: number;
  /** How many tokens were read, and a bit for each that began with a capital. */
  readonly depth: number;
  readonly capitals: number;
}

const NONE: readonly Walk[] = [];

/** Forms have at most 24 tokens; of one begun at each, two may be walked where an edge is ambiguous. */
const MOST = 64;

/**
 * Every place where the letters of a form stand, in one pass: native code seeks where one may begin,
 * and from there on forms are walked token by token through the graph of all of them. How many there
 * are does not matter, nor how many begin alike; a walk is as long as the longest form at most.
 */
export function scan(text: string, tables: Tables): ScanMatch[] {
  const matches: ScanMatch[] = [];
  const reader = new TokenReader(text);
  let walks = NONE;
  while ((walks.length > 0 || reader.skipTo(tables.startPattern)) && reader.next()) {
    walks = walkOn(walks, reader, tables);
    for (const walk of walks) collect(text, walk, reader.end, tables, matches);
  }
  return matches;
}

/** Takes walks on over the reader's token, and begins those that have it first. */
function walkOn(walks: readonly Walk[], reader: TokenReader, tables: Tables): readonly Walk[] {
  const token = tables.tokenOf(reader);
  if (token < 0) return NONE;
  const { gap, capital } = reader;
  const next: Walk[] = [];
  const step = ({ node, start, depth, capitals }: Walk, edge: number): void => {
    const child = tables.childOf(node, token, edge);
    if (child < 0 || next.length === MOST) return;
    const bit = capital ? 1 << depth : 0;
    next.push({ node: child, start, depth: depth + 1, capitals: capitals | bit });
  };
  if (gap !== BROKEN) {
    for (const walk of walks) {
      step(walk, SEPARATED);
      if (gap === ADJACENT) step(walk, ADJACENT);
    }
  }
  step({ node: 0, start: reader.start, depth: 0, capitals: 0 }, ADJACENT);
  return next;
}

/** Adds the forms that end where a walk has come to, if capitals and accents are theirs. */
function collect(
  text: string,
  { node, start, capitals: had }: Walk,
  end: number,
  tables: Tables,
  into: ScanMatch[],
): void {
  const first = tables.firstEnd(node);
  const last = tables.firstEnd(node + 1);
  if (first === last) return;
  const writtenAccents = accentsOf(text.slice(start, end));
  const { ends, accents } = tables.forms;
  for (let at = first; at < last; at += END_FIELDS) {
    const asked = ends[at + 1] ?? 0;
    const fits = asked === NO_CAPITALS ? had === 0 : (had & asked) === asked;
    if (fits && accentsFit(writtenAccents, accents[ends[at + 2] ?? 0] ?? '')) {
      into.push({ name: ends[at] ?? 0, start, end });
    }
  }
}
