import { type Choices, settingsOf } from './Settings';

/** Whether Sidelight is on at a site, and if not, what keeps it off. */
export type SiteState =
  | { readonly on: true }
  | {
      readonly on: false;
      /** The listed host that covers the site; `null` where Sidelight is off everywhere. */
      readonly entry: string | null;
      /** When that ends, in ms since the epoch; 0 for "until switched on again". */
      readonly until: number;
    };

/** Longer timers (ms) overflow and fire at once; the answer after 11 days is the same. */
const LONGEST_TIMER = 1e9;

/**
 * Whether Sidelight is on at a site at the time `now` (ms since the epoch). An entry of the list
 * covers its host and everything below it; one whose time has passed covers nothing.
 *
 * @param entries what covers the site if it is listed, nearest first (`entriesFor`)
 */
export function siteState(choices: Choices, entries: readonly string[], now: number): SiteState {
  if (settingsOf(choices).paused) return { on: false, entry: null, until: 0 };
  for (const entry of entries) {
    const until = Object.hasOwn(choices.sites, entry) ? choices.sites[entry] : undefined;
    if (until !== undefined && (until === 0 || until > now)) return { on: false, entry, until };
  }
  return { on: true };
}

/**
 * In how many ms, fit for a timer, to ask again about a site that is off until `until`; 0 where it is
 * off for good. Both are in ms since the epoch.
 */
export const recheckDelay = (until: number, now: number): number =>
  until === 0 ? 0 : Math.min(until - now, LONGEST_TIMER);
