import * as v from 'valibot';
import { failure, type Result, success } from '../result';
import { shorten } from '../text/shorten';
import { type BackupStory, backupStoriesSchema } from './backupStories';
import { isBareTopic, withItsStory } from './bareTopics';
import { isSharedSuffix } from './hosts';
import type { SettingsChange } from './items';
import {
  CHOICES,
  type Choices,
  hostSchema,
  ownIdSchema,
  storyIdSchema,
  topicIdSchema,
  untilSchema,
} from './Settings';

/** What a backup file calls itself. */
const FORMAT = 'sidelight-settings';
/** Counts up when older versions could no longer read the file. */
const VERSION = 3;
/** One that names no story that was added, which the version before can read as well. */
const WITHOUT_STORIES = 2;
/** Of when there was one story: its topics are called by their own ids, and it has no switch. */
const BEFORE_STORIES = 1;

const envelopeSchema = v.looseObject({ format: v.literal(FORMAT), version: v.number() });

/** Why a file is no backup, for the interface to say; all its texts are short. */
export type BackupFault =
  | { readonly kind: 'not-json' }
  | { readonly kind: 'not-a-backup' }
  | { readonly kind: 'newer'; readonly version: number }
  /** Where, as a path (`settings.marks`), and what stands there, which cannot be. */
  | { readonly kind: 'invalid'; readonly path: string; readonly value: string }
  /** What is at this path has a name that it cannot have. */
  | { readonly kind: 'unknown'; readonly path: string }
  /** At this path is no site, but an ending that many sites have in common. */
  | { readonly kind: 'shared'; readonly path: string }
  | { readonly kind: 'missing'; readonly path: string };

/**
 * All choices as the contents of a backup file, with its keys in order so that files compare. Only
 * what `parseBackup` takes is in it: a host that is shared by many sites, and was switched off by
 * itself, is not.
 *
 * @param added the stories that were added, which are named in it
 */
export function formatBackup(choices: Choices, added: readonly BackupStory[] = []): string {
  const settings = sorted(choices);
  const file =
    added.length === 0
      ? { format: FORMAT, version: WITHOUT_STORIES, settings }
      : { format: FORMAT, version: VERSION, settings, added: added.map(named) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const named = ({ id, title, revision, hash }: BackupStory): BackupStory => ({
  id,
  title,
  revision,
  hash,
});

/** The choices in a backup file, or the first thing that is wrong with it. Never throws. */
export function parseBackup(text: string): Result<Choices, BackupFault> {
  const json = parseJson(text);
  if (!json.ok) return json;
  const envelope = v.safeParse(envelopeSchema, json.value);
  if (!envelope.success) return failure({ kind: 'not-a-backup' });
  const { version } = envelope.output;
  if (version > VERSION) return failure({ kind: 'newer', version });
  const hasAdded = version === VERSION;
  if (!hasAdded && version !== WITHOUT_STORIES && version !== BEFORE_STORIES) {
    return invalid(['version'], version);
  }
  const known = ['format', 'version', 'settings'];
  return (
    strangeIn(envelope.output, hasAdded ? [...known, 'added'] : known, []) ??
    (hasAdded ? addedFault(envelope.output.added) : undefined) ??
    readSettings(envelope.output, version === BEFORE_STORIES)
  );
}

function addedFault(added: unknown): Result<never, BackupFault> | undefined {
  if (added === undefined) return failure({ kind: 'missing', path: 'added' });
  const read = v.safeParse(backupStoriesSchema, added);
  if (read.success) return undefined;
  const path = v.getDotPath(read.issues[0])?.split('.') ?? [];
  return invalid(['added', ...path], read.issues[0].input);
}

/** Strict at every level: a file with a choice that we do not know is not half taken over. */
function readSettings(
  file: Readonly<Record<string, unknown>>,
  isBeforeStories: boolean,
): Result<Choices, BackupFault> {
  const settings = recordAt(file, ['settings']);
  if (!settings.ok) return settings;
  const names = Object.keys(CHOICES);
  const strange = strangeIn(
    settings.value,
    [...names, ...(isBeforeStories ? [] : ['stories']), 'topics', 'sites'],
    ['settings'],
  );
  if (strange) return strange;
  const given = Object.fromEntries(names.map((name) => [name, settings.value[name]]));
  const single = v.safeParse(v.partial(v.object(CHOICES)), given);
  if (!single.success) {
    const [name] = v.getDotPath(single.issues[0])?.split('.') ?? [];
    return invalid(['settings', name ?? ''], single.issues[0].input);
  }
  const stories = isBeforeStories
    ? success({})
    : entriesAt(settings.value, 'stories', storyIdSchema, v.boolean());
  if (!stories.ok) return stories;
  const calledSo = isBeforeStories ? ownIdSchema : topicIdSchema;
  const topics = entriesAt(settings.value, 'topics', calledSo, v.boolean());
  if (!topics.ok) return topics;
  const sites = entriesAt(settings.value, 'sites', hostSchema, untilSchema);
  if (!sites.ok) return sites;
  const shared = Object.keys(sites.value).find(isSharedSuffix);
  if (shared !== undefined) {
    return failure({ kind: 'shared', path: pathOf(['settings', 'sites', shared]) });
  }
  const chosen = Object.entries(single.output).filter(([, value]) => value !== undefined);
  return success({
    ...Object.fromEntries(chosen),
    stories: stories.value,
    topics: withStories(topics.value),
    sites: sites.value,
  });
}

/** Each topic by its full id. */
const withStories = (topics: Readonly<Record<string, boolean>>): Record<string, boolean> =>
  Object.fromEntries(
    Object.entries(topics).map(([id, on]) => [isBareTopic(id) ? withItsStory(id) : id, on]),
  );

/** The record at the end of `path` in `owner`. */
function recordAt(
  owner: Readonly<Record<string, unknown>>,
  path: readonly string[],
): Result<Readonly<Record<string, unknown>>, BackupFault> {
  const key = path.at(-1) ?? '';
  if (!Object.hasOwn(owner, key)) return failure({ kind: 'missing', path: pathOf(path) });
  const value = owner[key];
  return isRecord(value) ? success(value) : invalid(path, value);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The entries of a record in the settings. One by one: `v.record` leaves out, without a word, keys
 * that JavaScript has its own use for, such as `constructor`, which is a host like others.
 */
function entriesAt<Value>(
  settings: Readonly<Record<string, unknown>>,
  name: string,
  keySchema: v.GenericSchema<unknown, string>,
  valueSchema: v.GenericSchema<unknown, Value>,
): Result<Record<string, Value>, BackupFault> {
  const path = ['settings', name];
  const record = recordAt(settings, path);
  if (!record.ok) return record;
  const entries: [string, Value][] = [];
  for (const [key, given] of Object.entries(record.value)) {
    if (!v.is(keySchema, key)) return failure({ kind: 'unknown', path: pathOf([...path, key]) });
    const value = v.safeParse(valueSchema, given);
    if (!value.success) return invalid([...path, key], given);
    entries.push([key, value.output]);
  }
  return success(Object.fromEntries(entries));
}

/** The fault of the first key in `record` that is none of `known`. */
function strangeIn(
  record: Readonly<Record<string, unknown>>,
  known: readonly string[],
  path: readonly string[],
): Result<never, BackupFault> | undefined {
  const strange = Object.keys(record).find((key) => !known.includes(key));
  return strange === undefined
    ? undefined
    : failure({ kind: 'unknown', path: pathOf([...path, strange]) });
}

/** The change that makes `wanted` out of `current`: what is not in the backup goes to its default. */
export function changeTo(wanted: Choices, current: Choices): SettingsChange {
  const { stories, topics, sites, ...single } = wanted;
  return {
    choices: { ...emptied(CHOICES), ...single },
    stories: { ...emptied(current.stories), ...stories },
    topics: { ...emptied(current.topics), ...topics },
    sites: { ...emptied(current.sites), ...sites },
  };
}

const emptied = (record: Readonly<Record<string, unknown>>): Record<string, undefined> =>
  Object.fromEntries(Object.keys(record).map((key) => [key, undefined]));

function parseJson(text: string): Result<unknown, BackupFault> {
  try {
    // Some editors begin a file with a byte order mark, which is no JSON.
    return success(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    return failure({ kind: 'not-json' });
  }
}

/** As much of a value, and of a path, as helps to find it in the file, in UTF-16 units. */
const SHOWN_VALUE = 40;
const SHOWN_PATH = 100;

const pathOf = (keys: readonly string[]): string => shorten(keys.join('.'), SHOWN_PATH);

const invalid = (path: readonly string[], value: unknown): Result<never, BackupFault> =>
  failure({ kind: 'invalid', path: pathOf(path), value: abridged(value) });

/** A value in a line. Of arrays and objects only the kind: how deep they go nobody knows. */
function abridged(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  return shorten(JSON.stringify(value) ?? '', SHOWN_VALUE);
}

const sorted = ({ stories, topics, sites, ...single }: Choices) => ({
  ...inOrder(single),
  stories: inOrder(stories),
  topics: inOrder(topics),
  sites: inOrder(
    Object.fromEntries(Object.entries(sites).filter(([host]) => !isSharedSuffix(host))),
  ),
});

const inOrder = (record: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
