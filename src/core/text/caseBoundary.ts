/**
 * Where a token begins within what `\b` takes for one word: in `MikePence`, `_Pence`, `Pence2018`. The
 * source of an expression that finds the characters on both sides.
 */
export const CASE_BOUNDARY = '[a-z][A-Z0-9]|[0-9_][A-Za-z]|[A-Z_][0-9]';

const ANY = new RegExp(CASE_BOUNDARY);
const ALL = /(?<=[a-z])(?=[A-Z0-9])|(?<=[0-9_])(?=[A-Za-z])|(?<=[A-Z_])(?=[0-9])/g;

/** The text with a space at each such place; `null` where there is none, as in most. */
export const partedAtCase = (text: string): string | null =>
  ANY.test(text) ? text.replace(ALL, ' ') : null;
