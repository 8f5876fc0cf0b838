/**
 * How many entries a pack may have at most. A large newsroom's story has some hundreds; beyond these
 * numbers, reading a pack would take longer than the second that somebody waits for it.
 */
export const LIMITS = {
  sources: 100,
  topics: 10_000,
  claims: 10_000,
  events: 5_000,
  questions: 1_000,
  parties: 100,
  speakers: 1_000,
  unknowns: 500,
  authors: 100,
  corrections: 500,
} as const;

/** In one entry: ids in a list, statements of a claim, paragraphs of a reference. */
export const MOST_IN_ENTRY = 500;

/** In `names.json`: what is looked for, and when it counts. */
export const NAME_LIMITS = {
  lists: 500,
  parts: 500,
  stems: 1_000,
  events: 100,
  /** Rows of `story`, and terms of one. */
  story: 200,
  /** Names of one topic. */
  names: 200,
  /** Written forms of a name, words of a list. */
  written: 1_000,
  needs: 20,
} as const;

/**
 * Letters of a form after its parts were put in: parts that double each other thirty times would
 * make more than there is memory for.
 */
export const LONGEST_FORM = 10_000;

/** Forms that one pattern may stand for. Written out they are data that each page with a mention loads. */
export const MOST_FORMS = 1000;

/** Letters of all forms of a pack, written out. Ten thousand names in five spellings have as many. */
export const MOST_LETTERS = 5_000_000;
