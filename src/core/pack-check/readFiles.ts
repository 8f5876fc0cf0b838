import * as v from 'valibot';
import type { Problem } from '../pack/Problem';
import { packFileSchema } from '../pack/packFileSchema';
import { LIMITS } from '../pack/packLimits';
import {
  type Claim,
  claimSchema,
  eventSchema,
  type PackFile,
  type Question,
  type Source,
  type StoryEvent,
  sourceSchema,
  type Topic,
} from '../pack/packSchema';
import { questionSchema } from '../pack/questionSchema';
import { shapeProblems } from '../pack/shapeProblems';
import { topicSchema } from '../pack/topicSchema';
import type { Kind } from './Kind';
import { unreadKinds } from './unreadKinds';

/** A value with the place where it stands. */
export interface Located<Value> {
  readonly value: Value;
  readonly file: string;
  readonly path: string;
}

/**
 * A pack of which every well-shaped entry was read. `ids` also holds those of the entries that were
 * not: a reference to an entry with a mistake is no mistake of its own.
 */
export interface Draft {
  readonly pack: PackFile | undefined;
  readonly sources: readonly Located<Source>[];
  readonly topics: readonly Located<Topic>[];
  readonly claims: readonly Located<Claim>[];
  readonly events: readonly Located<StoryEvent>[];
  readonly questions: readonly Located<Question>[];
  readonly ids: Readonly<Record<Kind, readonly Located<string>[]>>;
  /** Of which kinds no list could be read at all: whether an id of them is there cannot be said. */
  readonly unread: ReadonlySet<Kind>;
}

const FILES = ['pack', 'sources', 'topics', 'claims', 'events', 'questions'] as const;

const withId = v.object({ id: v.string() });
const list = v.fallback(v.array(v.unknown()), []);
const packLists = v.fallback(v.object({ speakers: list, parties: list, unknowns: list }), {
  speakers: [],
  parties: [],
  unknowns: [],
});

/** Reads the shape of every file; adds what is wrong with it to `problems`. */
export function readFiles(files: Readonly<Record<string, unknown>>, problems: Problem[]): Draft {
  for (const file of Object.keys(files)) {
    if (FILES.some((name) => `${name}.json` === file)) continue;
    problems.push({
      file,
      path: '',
      message: 'is no file of a pack; remove it or correct its name',
    });
  }
  const open = (name: (typeof FILES)[number]): unknown => {
    const file = `${name}.json`;
    if (Object.hasOwn(files, file) && files[file] !== undefined) return files[file];
    problems.push({
      file,
      path: '',
      message: 'is missing; add it',
    });
    return undefined;
  };
  const pack = open('pack');
  const lists = v.parse(packLists, pack);
  const raw = {
    sources: elements('sources', open('sources'), problems),
    topics: elements('topics', open('topics'), problems),
    claims: elements('claims', open('claims'), problems),
    events: elements('events', open('events'), problems),
    questions: elements('questions', open('questions'), problems),
  };
  return {
    pack: pack === undefined ? undefined : readOne(packFileSchema, at('pack', '', pack), problems),
    sources: readAll(sourceSchema, raw.sources, problems),
    topics: readAll(topicSchema, raw.topics, problems),
    claims: readAll(claimSchema, raw.claims, problems),
    events: readAll(eventSchema, raw.events, problems),
    questions: readAll(questionSchema, raw.questions, problems),
    ids: {
      source: idsOf(raw.sources),
      topic: idsOf(raw.topics),
      claim: idsOf(raw.claims),
      event: idsOf(raw.events),
      question: idsOf(raw.questions),
      speaker: idsOf(lists.speakers.map((value, n) => at('pack', `.speakers[${n}]`, value))),
      party: idsOf(lists.parties.map((value, n) => at('pack', `.parties[${n}]`, value))),
      unknown: idsOf(lists.unknowns.map((value, n) => at('pack', `.unknowns[${n}]`, value))),
    },
    unread: unreadKinds(files),
  };
}

const at = <Value>(name: string, path: string, value: Value): Located<Value> => ({
  file: `${name}.json`,
  path: name + path,
  value,
});

function elements(
  name: 'sources' | 'topics' | 'claims' | 'events' | 'questions',
  value: unknown,
  problems: Problem[],
): Located<unknown>[] {
  if (value === undefined) return [];
  if (Array.isArray(value) && value.length > LIMITS[name]) {
    // Not read any further: that it is so long is the one thing to say of it.
    const message = `has ${value.length} entries, more than ${LIMITS[name]}; make two packs of it`;
    problems.push({ file: `${name}.json`, path: name, message });
    return [];
  }
  if (Array.isArray(value)) return value.map((one: unknown, n) => at(name, `[${n}]`, one));
  problems.push({ file: `${name}.json`, path: '', message: `should be a list of ${name}: […]` });
  return [];
}

function readOne<Value>(
  schema: v.GenericSchema<unknown, Value>,
  { value, file, path }: Located<unknown>,
  problems: Problem[],
): Value | undefined {
  const read = v.safeParse(schema, value);
  if (read.success) return read.output;
  // One by one: a hostile file can have more problems than a call can have arguments.
  for (const problem of shapeProblems(read.issues, schema, file, path)) problems.push(problem);
  return undefined;
}

const readAll = <Value>(
  schema: v.GenericSchema<unknown, Value>,
  all: readonly Located<unknown>[],
  problems: Problem[],
): Located<Value>[] =>
  all.flatMap((one) => {
    const value = readOne(schema, one, problems);
    return value === undefined ? [] : [{ ...one, value }];
  });

const idsOf = (all: readonly Located<unknown>[]): Located<string>[] =>
  all.flatMap(({ value, file, path }) => {
    const read = v.safeParse(withId, value);
    return read.success ? [{ value: read.output.id, file, path: `${path}.id` }] : [];
  });
