/** About as many letters as three lines of a card hold. */
const ABOVE = 150;

/** After the end of a sentence. */
const SENTENCE_END = /(?<=[.!?\u2026]["\u201d\u2019)]?) +|(?<=[\u3002\uff01\uff1f])/u;

/**
 * A summary in two parts: whole sentences that three lines hold, at least one, and the others, so
 * that a long summary does not push away what matters more.
 */
export function splitSummary(summary: string): readonly [lead: string, rest: string] {
  if (summary.length <= ABOVE) return [summary, ''];
  const [first = '', ...others] = summary.split(SENTENCE_END);
  let lead = first;
  while (others[0] !== undefined && `${lead} ${others[0]}`.length <= ABOVE) {
    lead += ` ${others.shift()}`;
  }
  return [lead, others.join(' ')];
}
