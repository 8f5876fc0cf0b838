import { BROKEN, TokenReader } from '../text/TokenReader';

/** So many UTF-16 units and tokens on either side of a name are looked at: Japanese first names have five. */
const REACH = 40;
const MOST_TOKENS = 8;

/** A token beside a name. */
export interface Neighbour {
  readonly folded: string;
  readonly kind: number;
  readonly capital: boolean;
  /** What stands before it (see TokenReader). */
  readonly gap: number;
  /** UTF-16 offset in the text. */
  readonly start: number;
}

/** Up to four tokens before an offset, the nearest first, not beyond a dash in spaces. */
export function tokensBefore(text: string, offset: number): Neighbour[] {
  // The first unit of the name is read too: the gap before it counts.
  const from = Math.max(0, offset - REACH);
  const tokens = readTokens(text.slice(0, offset + 1), from).reverse();
  const near: Neighbour[] = [];
  for (const [at, token] of tokens.entries()) {
    if (at > 0) near.push(token);
    if (token.gap === BROKEN || near.length === MOST_TOKENS) break;
  }
  return near;
}

/** Up to four tokens after an offset, the nearest first. */
export function tokensAfter(text: string, offset: number): Neighbour[] {
  const near: Neighbour[] = [];
  for (const token of readTokens(text.slice(0, offset + REACH), offset)) {
    if (token.gap === BROKEN || near.length === MOST_TOKENS) break;
    near.push(token);
  }
  return near;
}

function readTokens(text: string, from: number): Neighbour[] {
  const reader = new TokenReader(text, from);
  const tokens: Neighbour[] = [];
  while (reader.next()) {
    const { kind, capital, gap, start } = reader;
    tokens.push({ folded: reader.folded(), kind, capital, gap, start });
  }
  return tokens;
}
