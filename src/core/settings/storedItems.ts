import { isTableKey } from '../prefilter/keyTable';
import { type Items, isSettingsKey, parseItems } from './items';
import { parsePrivateSites } from './privateSites';

/** All that lies in the browser's three storages for an extension, as it is. */
export interface StoredItems {
  readonly sync: Items;
  readonly local: Items;
  readonly session: Items;
}

export const NOTHING_STORED: StoredItems = { sync: {}, local: {}, session: {} };

/** What is stored, as the visitor is told of it. */
export interface StoredSummary {
  /** How many single choices, stories, topics and sites. */
  readonly choices: number;
  readonly stories: number;
  readonly topics: number;
  readonly sites: number;
  /** How many sites were chosen in private windows. */
  readonly privateSites: number;
  /** Whether it is kept where the popup stood. */
  readonly hasPlace: boolean;
  /** Where everything else lies: what other versions stored, or what cannot be read. */
  readonly others: readonly string[];
}

/** What is kept of the popup (`popupMemory`, `handover`): where in the story it stood, or is to open. */
const PLACES = ['popupAt', 'private.popupAt', 'timelineAt'];
const PRIVATE_SITES = 'private.sites';

/** Everything in `items`, told or counted: what is in no other line is among `others`. */
export function storedSummary({ sync, local, session }: StoredItems): StoredSummary {
  const { stories, topics, sites, ...single } = parseItems(sync);
  const privateSites = parsePrivateSites(session[PRIVATE_SITES]);
  const isPlace = (key: string): boolean => PLACES.includes(key);
  return {
    choices: Object.keys(single).length,
    stories: Object.keys(stories).length,
    topics: Object.keys(topics).length,
    sites: Object.keys(sites).length,
    privateSites: Object.keys(privateSites).length,
    hasPlace: Object.keys(session).some(isPlace),
    others: [
      ...Object.entries(sync).flatMap(([key, value]) => unreadIn(key, value)),
      ...Object.keys(local).filter((key) => !isTableKey(key)),
      ...Object.keys(session).filter((key) => !isPlace(key) && key !== PRIVATE_SITES),
      ...hostsIn(session[PRIVATE_SITES]).filter((host) => !Object.hasOwn(privateSites, host)),
    ],
  };
}

/** What of an item in `sync` is no choice that can be read: its key, or hosts in a list of sites. */
function unreadIn(key: string, value: unknown): readonly string[] {
  const { stories, topics, sites, ...single } = parseItems({ [key]: value });
  if (!isSettingsKey(key)) return [key];
  if ([stories, topics, single].some((read) => Object.keys(read).length > 0)) return [];
  const hosts = hostsIn(value);
  return key.startsWith('sites.') && hosts.length > 0
    ? hosts.filter((host) => !Object.hasOwn(sites, host))
    : [key];
}

const hostsIn = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null ? Object.keys(value) : [];
