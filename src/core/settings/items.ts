import * as v from 'valibot';
import {
  CHOICES,
  type ChoiceName,
  type Choices,
  hostSchema,
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
export interface Change {
  readonly choices?: { readonly [Name in ChoiceName]?: Choices[Name] | undefined };
  readonly topics?: Readonly<Record<string, boolean | undefined>>;
  readonly sites?: Readonly<Record<string, number | undefined>>;
}

/** 12 shards of 8 KB are just under the 100 KB that all items together may hold. */
const SHARDS = 12;
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
  isChoiceName(key) || key.startsWith(TOPIC) || key.startsWith(SITES);

const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

/**
 * The choices that `items` hold. Total: whatever is stored (by an older or newer version, or
 * broken), each choice that can be read counts and nothing else does; it never throws.
 */
export function parseItems(items: unknown): Choices {
  const single: [string, unknown][] = [];
  const topics: [string, boolean][] = [];
  const sites: [string, number][] = [];
  for (const [key, value] of entriesOf(items)) {
    const id = key.slice(TOPIC.length);
    if (isChoiceName(key)) {
      if (v.is(CHOICES[key], value)) single.push([key, value]);
    } else if (key.startsWith(TOPIC)) {
      if (v.is(topicIdSchema, id) && v.is(v.boolean(), value)) topics.push([id, value]);
    } else if (key.startsWith(SITES)) {
      for (const [host, until] of entriesOf(value)) {
        if (v.is(hostSchema, host) && v.is(untilSchema, until)) sites.push([host, until]);
      }
    }
  }
  return {
    ...Object.fromEntries(single),
    topics: Object.fromEntries(topics),
    sites: Object.fromEntries(sites),
  };
}

/**
 * What to write and what to remove for `change`, given the `items` that are stored. Switch-offs
 * that ended before `now` (ms since the epoch) go from the shards that are written anyway.
 */
export function itemsFor(
  change: Change,
  items: Items,
  now: number,
): { readonly set: Items; readonly remove: readonly string[] } {
  const wanted: (readonly [string, unknown])[] = [
    ...Object.entries(change.choices ?? {}),
    ...Object.entries(change.topics ?? {}).map(([id, on]) => [`${TOPIC}${id}`, on] as const),
    ...changedShards(change.sites ?? {}, items, now),
  ];
  return {
    set: Object.fromEntries(wanted.filter(([, value]) => value !== undefined)),
    remove: wanted.filter(([, value]) => value === undefined).map(([key]) => key),
  };
}

/** Each shard that `sites` changes, as it is to be; `undefined` for one that has become empty. */
function changedShards(
  sites: Readonly<Record<string, number | undefined>>,
  items: Items,
  now: number,
): (readonly [string, unknown])[] {
  const keys = new Set(Object.keys(sites).map(shardOf));
  return [...keys].map((key) => {
    const hosts = new Map(Object.entries(parseItems({ [key]: items[key] }).sites));
    for (const [host, until] of hosts) if (until !== 0 && until <= now) hosts.delete(host);
    for (const [host, until] of Object.entries(sites)) {
      if (shardOf(host) !== key) continue;
      if (until === undefined) hosts.delete(host);
      else hosts.set(host, until);
    }
    return [key, hosts.size === 0 ? undefined : Object.fromEntries(hosts)] as const;
  });
}
