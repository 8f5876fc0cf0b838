import type { When } from '../pack/packSchema';
import type { Story } from '../story/makeStory';
import { named, type Titled } from '../story/titled';
import { shapeOf } from '../story/whenView';
import { type Folded, fold, occurrences, queryWords } from './fold';

type HitKind = 'topic' | 'claim' | 'event' | 'question' | 'speaker';

/** A text of an entry with the places that the query found. */
export interface SearchMatch {
  readonly text: string;
  /** UTF-16 offsets, in order and apart from each other. */
  readonly ranges: readonly (readonly [start: number, end: number])[];
}

/** An entry that holds every word of the query. */
export interface Hit {
  readonly kind: HitKind;
  readonly id: string;
  /** What the entry is called, with what was found in it. */
  readonly title: SearchMatch;
  /** Its other texts in which something was found. */
  readonly texts: readonly SearchMatch[];
  /** The topics on whose cards it stands. */
  readonly topics: readonly Titled[];
}

interface Entry {
  readonly kind: HitKind;
  readonly id: string;
  readonly title: Field;
  readonly texts: readonly Field[];
  readonly topics: readonly Titled[];
}

interface Field {
  readonly original: string;
  readonly folded: Folded;
}

export type SearchIndex = readonly Entry[];

/** Prepares everything in the story for searching. */
export function searchIndex(story: Story): SearchIndex {
  const { pack } = story;
  const cardsWith = (has: (topic: (typeof pack.topics)[number]) => boolean): Titled[] =>
    pack.topics.filter(has).map(named);
  const make = (
    kind: HitKind,
    id: string,
    title: string,
    texts: readonly (string | undefined)[],
    topics: readonly Titled[],
  ): Entry => ({
    kind,
    id,
    title: field(title),
    texts: texts.flatMap((text) => (text === undefined ? [] : [field(text)])),
    topics,
  });
  const told = (speaker: string) =>
    pack.claims
      .filter(({ statements }) => statements.some((one) => one.speaker === speaker))
      .map(({ id }) => id);
  return [
    ...pack.topics.map((one) =>
      make(
        'topic',
        one.id,
        one.longTitle ?? one.title,
        [one.longTitle && one.title, one.line, one.alsoWritten, one.summary, one.distinct],
        [named(one)],
      ),
    ),
    ...pack.events.map((one) =>
      make(
        'event',
        one.id,
        one.title,
        [dateText(one.when, pack.language), one.text, ...one.statements.map(({ words }) => words)],
        cardsWith(({ events }) => events.includes(one.id)),
      ),
    ),
    ...pack.questions.map((one) =>
      make(
        'question',
        one.id,
        one.question,
        [...one.sides.map((side) => ('says' in side ? side.says : undefined)), one.note],
        cardsWith(({ claims }) =>
          one.sides.some(
            (side) => 'claims' in side && side.claims.some((id) => claims.includes(id)),
          ),
        ),
      ),
    ),
    ...pack.claims.map((one) =>
      make(
        'claim',
        one.id,
        one.text,
        [one.note, ...one.statements.map(({ words }) => words)],
        cardsWith(({ claims }) => claims.includes(one.id)),
      ),
    ),
    ...pack.speakers.map((one) =>
      make(
        'speaker',
        one.id,
        one.name,
        [one.role],
        cardsWith(({ claims }) => told(one.id).some((id) => claims.includes(id))),
      ),
    ),
  ];
}

/**
 * Finds the entries that hold every word of `query`, each at the start of a word.
 *
 * @returns in the order topics, events, questions, claims, speakers; those with all words in their
 *   title first within each; none for a query without letters or digits
 */
export function searchStory(index: SearchIndex, query: string): Hit[] {
  const words = queryWords(query);
  if (words.length === 0) return [];
  const hits = index.flatMap((one) => {
    const fields = [one.title, ...one.texts];
    const holds = (within: readonly Field[]) =>
      words.every((word) => within.some(({ folded }) => occurrences(folded, word).length > 0));
    if (!holds(fields)) return [];
    const texts = one.texts.map((text) => match(text, words)).filter((m) => m.ranges.length > 0);
    const { kind, id, topics } = one;
    return [
      {
        inTitle: holds([one.title]),
        hit: { kind, id, title: match(one.title, words), texts, topics },
      },
    ];
  });
  return KINDS.flatMap((kind) => {
    const of = hits.filter(({ hit }) => hit.kind === kind);
    return [...of.filter((one) => one.inTitle), ...of.filter((one) => !one.inTitle)];
  }).map(({ hit }) => hit);
}

const KINDS: readonly HitKind[] = ['topic', 'event', 'question', 'claim', 'speaker'];

const field = (original: string): Field => ({ original, folded: fold(original) });

function match({ original, folded }: Field, words: readonly string[]): SearchMatch {
  const ranges = words
    .flatMap((word) => occurrences(folded, word))
    .sort(([a], [b]) => a - b)
    .reduce<[number, number][]>((merged, [start, end]) => {
      const last = merged.at(-1);
      if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
      else merged.push([start, end]);
      return merged;
    }, []);
  return { text: original, ranges };
}

/** The date as it reads in the pack's language: what people searchStory for. */
function dateText({ words, from, to }: When, language: string): string | undefined {
  if (shapeOf({ from, to }) !== 'day') return words;
  const long = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return long.format(new Date(`${from}T00:00:00Z`));
}
