/** A mention in the middle of its own sentence or so. */
export interface Snippet {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** The reader reports about this much on either side, in UTF-16 units; then a word may be cut. */
const CUT = 40;

/**
 * What to show of a mention's surroundings: only its own block, whole words, and an ellipsis where
 * the block goes on.
 *
 * @param mention as the reader reports it: each block of the text starts a new line
 */
export function snippet({ before, text, after }: Snippet): Snippet {
  const isCutBefore = before.length >= CUT && !before.includes('\n');
  const isCutAfter = after.length >= CUT && !after.includes('\n');
  const own = before.slice(before.lastIndexOf('\n') + 1);
  const [following = ''] = after.split('\n');
  return {
    before: isCutBefore ? `…${own.replace(/^\S*\s/u, '')}` : own,
    text,
    after: isCutAfter ? `${following.replace(/\s\S*$/u, '')}…` : following,
  };
}
