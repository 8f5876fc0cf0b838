/** A stretch of text and what stands around it. */
export interface Excerpt {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** An excerpt without its white space, which differs between readers of the same page. */
interface Bare {
  readonly whole: string;
  readonly start: number;
  readonly end: number;
}

const bare = ({ before, text, after }: Excerpt): Bare => {
  const [head, name, tail] = [before, text, after].map((part) => part.replace(/\s+/gu, ''));
  return {
    whole: `${head}${name}${tail}`,
    start: (head ?? '').length,
    end: (head ?? '').length + (name ?? '').length,
  };
};

/** At least this much of what both excerpts show must be the same. */
const SAME = 0.9;

/**
 * Whether two excerpts can be of the same place, their texts overlapping: whether one can be laid
 * over the other so that all that both show agrees.
 */
export function overlaps(one: Excerpt, other: Excerpt): boolean {
  const a = bare(one);
  const b = bare(other);
  for (let shift = a.start - b.end + 1; shift < a.end - b.start; shift++) {
    if (agreement(a.whole, b.whole, shift) >= SAME) return true;
  }
  return false;
}

/** The share of equal characters where `b`, moved by `shift`, lies over `a`. */
function agreement(a: string, b: string, shift: number): number {
  const from = Math.max(0, shift);
  const to = Math.min(a.length, b.length + shift);
  let same = 0;
  for (let at = from; at < to; at++) if (a[at] === b[at - shift]) same++;
  return same / (to - from);
}
