import { packNumbers, unpackNumbers } from './packedNumbers';

/**
 * Rows of numbers as a short text, for `unpackRows`. The first number of a row is written as what it
 * has more than that of the row before: rows are in the order of it.
 */
export const packRows = (rows: readonly (readonly number[])[]): string =>
  packNumbers(
    rows.flatMap(([first = 0, ...others], at) => [first - (rows[at - 1]?.[0] ?? 0), ...others]),
  );

/** The numbers of all rows, one row after the other, each of so many fields. */
export function unpackRows(packed: string, fields: number): Int32Array {
  const rows = unpackNumbers(packed);
  for (let at = fields; at < rows.length; at += fields) {
    rows[at] = (rows[at] ?? 0) + (rows[at - fields] ?? 0);
  }
  return rows;
}
