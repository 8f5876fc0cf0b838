import type { SentinelState } from '../page/SentinelState';
import { type Choices, isTopicOn } from '../settings/Settings';
import { siteState } from '../settings/sites';
import type { Story } from '../story/makeStory';
import type { FrameFindings } from './findings';

/** What can be learnt of a tab by asking it. */
export interface TabSnapshot {
  /** The site's host; `null` where the browser does not tell, or the tab holds no web page. */
  readonly host: string | null;
  /** What covers the site if it is listed, nearest first (`entriesFor`); none where there is no host. */
  readonly entries: readonly string[];
  /** Whether the browser lets us into the site (or, with its host unknown, into all sites). */
  readonly hasAccess: boolean;
  /** How far the sentinel of the tab's document has come; `null` where there is none. */
  readonly sentinel: SentinelState | null;
  /** What its readers report; `null` where the browser lets no extension in. */
  readonly frames: readonly FrameFindings[] | null;
}

/** What the popup has to say of the page as a whole. */
export type PageState =
  /** The browser lets no extension run here. */
  | { readonly kind: 'closed' }
  /** The browser keeps us from this site, which the visitor can change. */
  | { readonly kind: 'withheld' }
  /** The visitor has switched it off: `entry` and `until` as in `SiteState`. */
  | { readonly kind: 'off'; readonly entry: string | null; readonly until: number }
  | { readonly kind: 'topicsOff' }
  /** The tab was open before we were. */
  | { readonly kind: 'unstarted' }
  /** The browser lacks what reading takes. */
  | { readonly kind: 'unsupported' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'found'; readonly frames: readonly FrameFindings[] };

/**
 * The state of a page, the most decisive first.
 *
 * @param now in ms since the epoch
 */
export function pageState(
  { host, entries, hasAccess, sentinel, frames }: TabSnapshot,
  choices: Choices,
  stories: readonly Pick<Story, 'pack'>[],
  now: number,
): PageState {
  if (!hasAccess) return { kind: 'withheld' };
  if (host === null || frames === null) return { kind: 'closed' };
  const site = siteState(choices, entries, now);
  if (!site.on) return { kind: 'off', entry: site.entry, until: site.until };
  if (!stories.some((story) => hasTopicsOn(story, choices))) return { kind: 'topicsOff' };
  if (frames.some(hasSomething)) return { kind: 'found', frames };
  if (sentinel === null && frames.length === 0) return { kind: 'unstarted' };
  if (sentinel === 'unsupported') return { kind: 'unsupported' };
  const isReading =
    sentinel === 'searching' ||
    (sentinel === 'asking' && frames.length === 0) ||
    frames.some(({ state }) => state !== 'done');
  return { kind: isReading ? 'reading' : 'nothing' };
}

const hasTopicsOn = ({ pack }: Pick<Story, 'pack'>, choices: Choices): boolean =>
  pack.topics.some((topic) => isTopicOn(choices, pack.id, topic));

/** Something to see, or something that was called a wrong match and can be taken back. */
const hasSomething = ({ topics, dismissed }: FrameFindings): boolean =>
  dismissed.length > 0 || topics.some(({ shown }) => shown > 0);

/**
 * Whether what a look has seen stays so until somebody tells of a change. A sentinel tells nobody
 * when it has found nothing, nor does the browser when a tab gets its first scripts.
 */
export const isSettled = ({ hasAccess, sentinel, frames }: TabSnapshot): boolean =>
  hasAccess &&
  frames !== null &&
  (sentinel === 'watching' || sentinel === 'unsupported' || frames.length > 0) &&
  frames.every(({ state }) => state === 'done');
