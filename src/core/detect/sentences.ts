/** A sentence's bounds, in UTF-16 offsets. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/**
 * A sentence ends at a mark that white space and no small letter follows, unless a title or an
 * initial is before it ("Mr. Pence", "U.S. officials"); in scripts without spaces at its own mark.
 */
const END =
  /[。！？]|(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Gov|Sen|Rep|Feb|Jan))[.!?][”"’')\]]*(?=\s+[^\s\p{Ll}])/gu;

/** Sentences are taken to be no longer than this on either side, in UTF-16 units. */
const LONGEST = 400;

/** The sentence around an offset. */
export function sentenceAt(text: string, offset: number): Sentence {
  const from = Math.max(0, offset - LONGEST);
  const near = text.slice(from, offset + LONGEST);
  let start = from;
  for (const { index, 0: mark } of near.matchAll(END)) {
    const end = from + index + mark.length;
    if (end > offset) return { start, end };
    start = end;
  }
  return { start, end: from + near.length };
}

/** Where the first sentence of a text ends; its length if it does not. */
export function sentenceEnd(text: string): number {
  const end = text.search(END);
  return end < 0 ? text.length : end;
}
