/** How large a bundle may be, and why. Checked by `npm run check`. */
export interface Budget {
  /** File in `dist/<browser>/`. */
  readonly file: string;
  /** Bytes, minified. */
  readonly bytes: number;
  /** Whether the data generated from the pack counts, or the code alone. */
  readonly counts: 'all' | 'code';
  readonly why: string;
}

/** The stricter of the two readings of "KB". */
const KB = 1000;

export const budgets: readonly Budget[] = [
  {
    file: 'sentinel.js',
    bytes: 3 * KB,
    counts: 'all',
    why: 'runs in every frame of every page; beyond this, compiling it shows in a page load',
  },
  {
    file: 'reader.js',
    bytes: 162 * KB,
    counts: 'code',
    why: 'with the card, until that comes by itself: Preact, hooks and valibot take 30 KB; 50 without the card is the aim',
  },
];
