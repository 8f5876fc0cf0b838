import { type Items, isSettingsKey } from './items';

/**
 * Why something could not be stored or read, for the interface to say. Full storages are told apart
 * by what most of them is taken up by, since that is what has to go.
 */
export type StorageFault =
  | 'no-answer'
  /** Chromium takes only so many changes a minute, and an hour. */
  | 'often-minute'
  | 'often-hour'
  | 'full-sites'
  | 'full-topics'
  | 'full-others'
  | 'unknown';

/** What an item may hold, in bytes, and how many there may be: the same in both browsers. */
const ITEM_BYTES = 8192;
const ITEMS = 512;

/**
 * The fault behind the words that a browser throws. Chromium names the quota, in one version as its
 * documentation does (`QUOTA_BYTES_PER_ITEM`), in another as its code does (`kQuotaBytesPerItem`);
 * Firefox says `QuotaExceededError` for all of them.
 *
 * @param stored the items there are, as far as they are known
 * @param wanted those that were to be written
 */
export function storageFaultOf(words: string, stored: Items, wanted: Items): StorageFault {
  const name = words.replaceAll('_', '').toLowerCase();
  if (name.includes('maxwriteoperationsperminute')) return 'often-minute';
  if (/maxwriteoperations|maxsustained/.test(name)) return 'often-hour';
  if (!/quota|maxitems|no space|disk.?full/.test(name)) return 'unknown';
  // What changes is looked at first: the list of sites is all that can outgrow a single item.
  if (Object.entries(wanted).some((item) => bytesOf(item) > ITEM_BYTES)) return 'full-sites';
  const items = { ...stored, ...wanted };
  const isCount = name.includes('maxitems') || Object.keys(items).length > ITEMS;
  return most(items, isCount ? () => 1 : bytesOf);
}

/** Which of the kinds takes up most of `items`. */
function most(
  items: Items,
  sizeOf: (item: readonly [string, unknown]) => number,
): 'full-sites' | 'full-topics' | 'full-others' {
  const sums = { 'full-sites': 0, 'full-topics': 0, 'full-others': 0 };
  for (const item of Object.entries(items)) sums[kindOf(item[0])] += sizeOf(item);
  const { 'full-sites': sites, 'full-topics': topics, 'full-others': others } = sums;
  if (others > sites && others > topics) return 'full-others';
  return topics > sites ? 'full-topics' : 'full-sites';
}

const kindOf = (key: string) =>
  !isSettingsKey(key) ? 'full-others' : key.startsWith('topic.') ? 'full-topics' : 'full-sites';

/** About as the browsers count: the key, and the value as JSON. What cannot be told counts nothing. */
function bytesOf([key, value]: readonly [string, unknown]): number {
  try {
    return key.length + (JSON.stringify(value) ?? '').length;
  } catch {
    return 0;
  }
}
