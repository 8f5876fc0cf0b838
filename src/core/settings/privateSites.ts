import * as v from 'valibot';
import type { SettingsChange } from './items';
import { hostSchema, untilSchema } from './Settings';

/**
 * What was chosen about sites in private windows, by host: until when a site is off (as in the list
 * of sites), or `null` where it is on, whatever the list says. It lies over what is stored, for
 * private windows only.
 */
export type PrivateSites = Readonly<Record<string, number | null>>;

const chosen = v.nullable(untilSchema);

/** The choices that can be read in `value`; never throws. */
export function parsePrivateSites(value: unknown): PrivateSites {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter(
      (entry): entry is [string, number | null] =>
        v.is(hostSchema, entry[0]) && v.is(chosen, entry[1]),
    ),
  );
}

/** What was chosen privately after `change`, which a visitor made in a private window. */
export const changedPrivately = (
  sites: PrivateSites,
  change: NonNullable<SettingsChange['sites']>,
): PrivateSites => ({
  ...sites,
  ...Object.fromEntries(Object.entries(change).map(([host, until]) => [host, until ?? null])),
});
