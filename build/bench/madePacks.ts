import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { scaffold } from '../packs/scaffold';
import { madePerson } from './madeStories';

/** How large a made pack is. */
export interface PackWishes {
  readonly sources?: number;
  readonly events?: number;
  /** Persons that are looked for beside its own names. */
  readonly names?: number;
}

type Entry = Readonly<Record<string, unknown>>;
type Claim = Entry & { readonly id: string; readonly statements: readonly Entry[] };
type Topic = Entry & { readonly claims: readonly string[] };

/** Packs have other persons than each other: the number in a pack's id tells which. */
const MOST_NAMES = 10_000;
const numberIn = (id: string): number => Number(id.replace(/\D/g, ''));

/** One topic has so many names at most. */
const PER_TOPIC = 200;

/** `A`, …, `Z`, `AA`, …: the letter of a source, counted from 0. */
const letterOf = (at: number): string =>
  at < 26 ? String.fromCharCode(65 + at) : letterOf(Math.floor(at / 26) - 1) + letterOf(at % 26);

/**
 * Writes a pack of such a size: what a new one begins with, and more of each.
 *
 * @param folder where; its last part is to be `id`
 */
export async function writePack(
  folder: string,
  id: string,
  { sources = 2, events = 1, names = 0 }: PackWishes,
): Promise<void> {
  const files = scaffold(id);
  const read = (name: string) => JSON.parse(files.get(`${name}.json`) ?? '');
  const values: Record<string, unknown> = {
    ...withSources(read('sources'), read('claims'), read('topics'), sources),
    pack: read('pack'),
    events: withEvents(read('events'), events),
    questions: sources < 2 ? [] : read('questions'),
    names: read('names'),
  };
  if (names > 0) Object.assign(values, withNames(id, read('names'), values.topics, names));
  await mkdir(folder, { recursive: true });
  for (const [name, value] of Object.entries(values)) {
    await writeFile(join(folder, `${name}.json`), JSON.stringify(value));
  }
}

/** So many sources, each of which says that the bridge is closed. */
function withSources(own: Entry[], ownClaims: Claim[], ownTopics: Topic[], count: number) {
  const sources = Array.from({ length: count }, (_, at) =>
    at < own.length ? own[at] : { ...own[1], id: `s${at}`, letter: letterOf(at) },
  );
  const ids = new Set(sources.map((source) => source?.id));
  const more = sources.slice(own.length).map((source) => {
    return { source: source?.id, paragraphs: [2], speaker: 'shopkeeper', certainty: 'stated' };
  });
  const claims = ownClaims
    .map((claim, at) => ({
      ...claim,
      statements: [
        ...claim.statements.filter(({ source }) => ids.has(source)),
        ...(at === 0 ? more : []),
      ],
    }))
    .filter(({ statements }) => statements.length > 0);
  const told = new Set(claims.map((claim) => claim.id));
  const topics = ownTopics.map((topic) => ({
    ...topic,
    claims: topic.claims.filter((claim) => told.has(claim)),
  }));
  return { sources, claims, topics };
}

/** So many events, one a year. */
const withEvents = ([own]: Entry[], count: number): unknown[] =>
  Array.from({ length: count }, (_, at) => {
    const day = `${1507 + at}-03-${String((at % 28) + 1).padStart(2, '0')}`;
    const basis = [{ source: 'a', certainty: 'stated' }];
    const when = { from: day, to: day, basis };
    return at === 0 ? own : { ...own, id: `event-${at}`, title: `Event ${at}`, when };
  });

/** So many persons more, who are triggers. */
function withNames(id: string, own: { topics: unknown[] }, ownTopics: unknown, count: number) {
  const [bridge, ...others]: Entry[] = Array.isArray(ownTopics) ? ownTopics : [];
  const ids = Array.from({ length: Math.ceil(count / PER_TOPIC) }, (_, at) => `made-${at}`);
  const named = ids.map((topic, at) => ({
    topic,
    names: Array.from({ length: Math.min(PER_TOPIC, count - at * PER_TOPIC) }, (_, name) => ({
      id: `${topic}-${name}`,
      kind: 'full',
      written: [madePerson(MOST_NAMES * numberIn(id) + at * PER_TOPIC + name)],
    })),
  }));
  return {
    topics: [bridge, ...others, ...ids.map((topic) => ({ ...bridge, id: topic, title: topic }))],
    names: { ...own, topics: [...own.topics, ...named] },
  };
}
