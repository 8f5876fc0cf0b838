import * as v from 'valibot';
import { makeFilter } from '../names/makeFilter';
import { keyHash } from '../text/keyHash';

/** What a text holds if it can name a trigger of a story. */
export interface StoryKeys {
  /** The id of its pack. */
  readonly pack: string;
  /** From `triggerKeys`. */
  readonly keys: readonly string[];
}

/** Items of a storage by key. */
export type TableItems = Readonly<Record<string, unknown>>;

/** The filter itself, as pages read it. */
export const FILTER = 'filter';
const PACKS = `${FILTER}.packs`;
/** Of which stories pages are asked (`stampOf`), once that is so in all that are open. */
export const STAMP = `${FILTER}.of`;

/**
 * Keys lie in so many items, by the last bits of their numbers: of a hundred thousand, what is read for
 * one is a few kilobytes.
 */
const ITEMS = 256;
const itemOf = (key: number): string => `${FILTER}.${key % ITEMS}`;

/** Whether an item of the storage is one of these. */
export const isTableKey = (key: string): boolean => key === FILTER || key.startsWith(`${FILTER}.`);

/** All keys of items that there may be. */
export const ALL_ITEMS: readonly string[] = [
  FILTER,
  PACKS,
  STAMP,
  ...Array.from({ length: ITEMS }, (_, at) => itemOf(at)),
];

/** The filter of these stories, and who has which key, as items of a storage. */
export function makeTable(stories: readonly StoryKeys[]): TableItems {
  const items = new Map<string, number[]>();
  for (const [story, { keys }] of stories.entries()) {
    for (const key of new Set(keys.map(keyHash))) {
      const item = items.get(itemOf(key));
      if (item) item.push(key, story);
      else items.set(itemOf(key), [key, story]);
    }
  }
  return {
    [FILTER]: makeFilter(stories.flatMap(({ keys }) => keys)),
    [PACKS]: stories.map(({ pack }) => pack),
    ...Object.fromEntries(items),
  };
}

/** Which story, of which file, made ready by which version of us. */
export interface StampedStory {
  readonly id: string;
  readonly hash: string;
  readonly engine: number;
}

/**
 * A number that is another where other stories are meant.
 *
 * @returns `undefined` for none, of whom nothing is stored
 */
export function stampOf(stories: readonly StampedStory[]): number | undefined {
  if (stories.length === 0) return undefined;
  const each = stories.map(({ id, hash, engine }) => `${id} ${hash} ${engine}`);
  return keyHash(each.sort().join(' '));
}

/** The items that say who has these keys. */
export const tableItemsFor = (keys: readonly number[]): string[] => [
  PACKS,
  ...new Set(keys.map(itemOf)),
];

const packsSchema = v.fallback(v.array(v.string()), []);
/** Keys, and after each the story that has it. */
const itemSchema = v.fallback(v.array(v.pipe(v.number(), v.integer())), []);

/**
 * The stories that have one of `keys`, by the ids of their packs.
 *
 * @param items those of `tableItemsFor`, as they were stored
 */
export function packsWith(items: TableItems, keys: readonly number[]): string[] {
  const packs = v.parse(packsSchema, items[PACKS]);
  const wanted = new Set(keys);
  const found = new Set<string>();
  for (const name of new Set(keys.map(itemOf))) {
    const item = v.parse(itemSchema, items[name]);
    for (let at = 0; at < item.length; at += 2) {
      const pack = packs[item[at + 1] ?? -1];
      if (pack !== undefined && wanted.has(item[at] ?? -1)) found.add(pack);
    }
  }
  return [...found];
}
