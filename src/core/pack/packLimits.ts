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
} as const;

/** In one entry: ids in a list, statements of a claim, paragraphs of a reference. */
export const MOST_IN_ENTRY = 500;
