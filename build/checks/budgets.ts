/** How large a bundle may be, and why. Checked by `npm run check`. */
export interface Budget {
  /** File in `dist/<browser>/`. */
  readonly file: string;
  /** Bytes, minified. */
  readonly bytes: number;
  /** Whether the data generated from the pack counts, the code alone, or what a page starts with. */
  readonly counts: 'all' | 'code' | 'start';
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
    bytes: 45 * KB,
    counts: 'all',
    why: 'parsed in every page with a mention: most of it is following a page that changes; whose a name is, the background decides',
  },
  {
    file: 'hover.js',
    bytes: 25 * KB,
    counts: 'all',
    why: 'parsed once somebody is there, with the card: what answers pointer, key and walk',
  },
  {
    file: 'card.js',
    bytes: 78 * KB,
    counts: 'all',
    why: 'parsed once somebody is there; 75 is the aim: Preact and its hooks take 14 KB of it, the styles 16, where a card lies and what it gives way to 15, of which stories it is and names of long lists 1',
  },
  {
    file: 'popup.js',
    bytes: 90 * KB,
    counts: 'start',
    why: 'parsed before the popup is painted; other tabs and the list of suffixes come later',
  },
  {
    file: 'first-run.js',
    bytes: 90 * KB,
    counts: 'start',
    why: 'parsed before the first page that a visitor sees is painted',
  },
];
