/** How large a bundle may be, and why. Checked by `npm run check`. */
export interface Budget {
  /** File in `dist/<browser>/`. */
  readonly file: string;
  /** Bytes, minified and without the data generated from the pack. */
  readonly bytes: number;
  readonly why: string;
}

/** The stricter of the two readings of "KB". */
const KB = 1000;

export const budgets: readonly Budget[] = [
  {
    file: 'sentinel.js',
    bytes: 3 * KB,
    why: 'runs in every frame of every page; beyond this, compiling it shows in a page load',
  },
  {
    file: 'reader.js',
    bytes: 75 * KB,
    why: 'Preact, hooks, floating-ui and valibot take 35 KB; the rest is room for marks and card',
  },
];
