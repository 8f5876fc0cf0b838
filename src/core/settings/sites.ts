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

/** An address in place of a name: it has no parents. */
const ADDRESS = /^(\[.*\]|[\d.]+)$/;

/** Longer timers (ms) overflow and fire at once; the answer after 11 days is the same. */
const LONGEST_TIMER = 1e9;

/** `host` and each parent that could be switched off with it, nearest first: never a bare TLD. */
export function hostAndParents(host: string): readonly string[] {
  if (ADDRESS.test(host)) return [host];
  const labels = host.split('.');
  return labels.length < 3
    ? [host]
    : labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'));
}

/**
 * Whether Sidelight is on at `host` at the time `now` (ms since the epoch). An entry of the list
 * covers its host and everything below it; one whose time has passed covers nothing.
 */
export function siteState(choices: Choices, host: string, now: number): SiteState {
  if (settingsOf(choices).paused) return { on: false, entry: null, until: 0 };
  for (const entry of hostAndParents(host)) {
    const until = Object.hasOwn(choices.sites, entry) ? choices.sites[entry] : undefined;
    if (until !== undefined && (until === 0 || until > now)) return { on: false, entry, until };
  }
  return { on: true };
}

/**
 * In how many ms, fit for a timer, to ask again about a site that is off until `until`; 0 where it is
 * off for good. Both are in ms since the epoch.
 */
export const asksAgainIn = (until: number, now: number): number =>
  until === 0 ? 0 : Math.min(until - now, LONGEST_TIMER);
