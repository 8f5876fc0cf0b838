import * as v from 'valibot';
import { isBareTopic, withItsStory } from './bareTopics';
import {
  CHOICES,
  type ChoiceName,
  type Choices,
  hostSchema,
  storyIdSchema,
  topicIdSchema,
  untilSchema,
} from './Settings';

/**
 * How choices lie in `storage.sync`: a key for each single choice, so that two writers lose
 * nothing of each other, and the sites in shards, since an item holds 8 KB and there are at most
 * 512 items (https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync).
 */
export type Items = Readonly<Record<string, unknown>>;

/** A change of the choices; `undefined` gives a choice back to its default. */
export interface SettingsChange {
  readonly choices?: { readonly [Name in ChoiceName]?: Choices[Name] | undefined };
  /** By the id of the pack. */
  readonly stories?: Readonly<Record<string, boolean | undefined>>;
  /** By full id. */
  readonly topics?: Readonly<Record<string, boolean | undefined>>;
  readonly sites?: Readonly<Record<string, number | undefined>>;
}

/** 12 shards of 8 KB are just under the 100 KB that all items together may hold. */
const SHARDS = 12;
const STORY = 'story.';
const TOPIC = 'topic.';
const SITES = 'sites.';

/** The key of the shard that holds `host`: any even spread does. */
export function shardOf(host: string): string {
  let sum = 0;
  for (const character of host) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 4093;
  return `${SITES}${sum % SHARDS}`;
}

const isChoiceName = (key: string): key is ChoiceName => Object.hasOwn(CHOICES, key);

/** Whether `key` of the storage is one of the settings'. */
export const isSettingsKey = (key: string): boolean =>
  isChoiceName(key) || [STORY, TOPIC, SITES].some((start) => key.startsWith(start));

const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

/**
 * The choices that `items` hold. Total: whatever is stored (by an older or newer version, or
 * broken), each choice that can be read counts and nothing else does; it never throws.
 */
export function parseItems(items: unknown): Choices {
  const single: [string, unknown][] = [];
  const stories: [string, boolean][] = [];
  const sites = new Map<string, number>();
  for (const [key, value] of entriesOf(items)) {
    const id = key.slice(STORY.length);
    if (isChoiceName(key)) {
      if (v.is(CHOICES[key], value)) single.push([key, value]);
    } else if (key.startsWith(STORY)) {
      if (v.is(storyIdSchema, id) && v.is(v.boolean(), value)) stories.push([id, value]);
    } else if (key.startsWith(SITES)) {
      for (const [host, until] of entriesOf(value)) {
        if (!v.is(hostSchema, host) || !v.is(untilSchema, until)) continue;
        // Two shards have it when another version counted its shards differently.
        sites.set(host, longer(sites.get(host), until));
      }
    }
  }
  return {
    ...Object.fromEntries(single),
    stories: Object.fromEntries(stories),
    topics: Object.fromEntries(topicItems(items).map(({ topic, on }) => [topic, on])),
    sites: Object.fromEntries(sites),
  };
}

/** A choice about a topic as it is stored. */
interface TopicItem {
  readonly key: string;
  /** The topic's full id. */
  readonly topic: string;
  readonly on: boolean;
  /** Whether it lies under the topic's own id, as versions before stories could be several had it. */
  readonly isBare: boolean;
}

/**
 * The choices about topics, the later last. What lies under a bare id is rewritten with each change
 * that we store, so it has come since, from a machine with an older version: it is the later one.
 */
const topicItems = (items: unknown): TopicItem[] =>
  entriesOf(items)
    .flatMap(([key, on]) => {
      const id = key.slice(TOPIC.length);
      const isBare = isBareTopic(id);
      const topic = isBare ? withItsStory(id) : id;
      const isOne = key.startsWith(TOPIC) && v.is(topicIdSchema, topic) && typeof on === 'boolean';
      return isOne ? [{ key, topic, on, isBare }] : [];
    })
    .sort((one, other) => Number(one.isBare) - Number(other.isBare));

/** Of two ends of a switch-off the one that keeps the site off longer. */
const longer = (one: number | undefined, other: number): number =>
  one === 0 || other === 0 ? 0 : Math.max(one ?? other, other);

/**
 * What to write and what to remove for `change`, given the `items` that are stored. Choices about
 * topics under their bare ids are moved to full ones, whatever the change is; with none it is that
 * alone. Switch-offs that ended before `now` (ms since the epoch) go from the shards that are written
 * anyway.
 */
export function itemsFor(
  change: SettingsChange,
  items: Items,
  now: number,
): { readonly set: Items; readonly remove: readonly string[] } {
  const moved = topicItems(items).flatMap(({ key, topic, on, isBare }) =>
    isBare ? [[key, undefined] as const, [TOPIC + topic, on] as const] : [],
  );
  const wanted = new Map<string, unknown>([
    ...moved,
    ...Object.entries(change.choices ?? {}),
    ...Object.entries(change.stories ?? {}).map(([id, on]) => [`${STORY}${id}`, on] as const),
    ...Object.entries(change.topics ?? {}).map(([id, on]) => [`${TOPIC}${id}`, on] as const),
    ...changedShards(change.sites ?? {}, items, now),
  ]);
  return {
    set: Object.fromEntries([...wanted].filter(([, value]) => value !== undefined)),
    remove: [...wanted].filter(([, value]) => value === undefined).map(([key]) => key),
  };
}

/**
 * Each shard that `sites` changes, as it is to be; `undefined` for one that has become empty. What
 * this version cannot read stays where it is: a newer one may have written it.
 */
function changedShards(
  sites: Readonly<Record<string, number | undefined>>,
  items: Items,
  now: number,
): (readonly [string, unknown])[] {
  const changed = Object.entries(sites);
  const holders = Object.keys(items).filter(
    (key) => key.startsWith(SITES) && changed.some(([host]) => holds(items[key], host)),
  );
  const keys = new Set([...changed.map(([host]) => shardOf(host)), ...holders]);
  return [...keys].map((key) => {
    const hosts = new Map(entriesOf(items[key]).filter(([, until]) => !isOver(until, now)));
    for (const [host, until] of changed) {
      if (until === undefined || shardOf(host) !== key) hosts.delete(host);
      else hosts.set(host, until);
    }
    return [key, hosts.size === 0 ? undefined : Object.fromEntries(hosts)] as const;
  });
}

const holds = (shard: unknown, host: string): boolean =>
  typeof shard === 'object' && shard !== null && Object.hasOwn(shard, host);

const isOver = (until: unknown, now: number): boolean =>
  v.is(untilSchema, until) && until !== 0 && until <= now;
