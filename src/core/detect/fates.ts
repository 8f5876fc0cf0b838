import type { Place } from './Places';

/** An act's object follows it within this many UTF-16 units and in the same clause. */
const OBJECT = 60;
const CLAUSE_END = /[,;:.!?()\u2014\u2013]/u;
/** What goes on after these is a sentence of its own. */
const SENTENCE_PART_END = /[;.!?\u2014\u2013]/u;
/** In the passive, what an act is done to goes before: "the talks were called off". */
const PASSIVE =
  /(?<!\p{L})(?:was|were|been|be|being|is|are|got|wurde|worden|werden)\s+(?:\p{L}+ly\s+)?$/u;

/** An auxiliary with an adverb is no longer than this. */
const AUXILIARY = 30;

/**
 * Which of the nouns of a sentence a word of fate is about: the object of an act, or else the one
 * before it.
 *
 * @param text the block's text
 * @param isAct whether the word is somebody's doing
 */
export function nounOf<Noun extends Place>(
  text: string,
  word: Place,
  nouns: readonly Noun[],
  isAct: boolean,
): Noun | undefined {
  const inside = nouns.find(({ start, end }) => word.start <= start && end <= word.end);
  if (inside) return inside;
  const before = nouns.filter(({ end }) => end <= word.start).at(-1);
  const next = nouns.find(({ start }) => start >= word.end);
  const between = next ? text.slice(word.end, next.start) : '';
  const isNear = between.length <= OBJECT && !CLAUSE_END.test(between);
  const isActive =
    isAct && !PASSIVE.test(text.slice(Math.max(0, word.start - AUXILIARY), word.start));
  if (next && isNear && isActive) return next;
  return before ?? (SENTENCE_PART_END.test(between) ? undefined : next);
}
