import type { SettingsChange } from '../settings/items';
import { type Choices, settingsOf } from '../settings/Settings';

/** An hour, in ms. */
const HOUR = 3_600_000;

/** When "tomorrow" begins: whoever snoozes shortly before midnight does not mean some minutes. */
const MORNING = 5;

/** Switches Sidelight off on every site. */
export const PAUSE_EVERYWHERE: SettingsChange = { choices: { paused: true } };

/** Takes that back; sites that are switched off one by one stay so. */
export const RESUME_EVERYWHERE: SettingsChange = { choices: { paused: undefined } };

/**
 * Switches a site on: whatever covers it leaves the list, and a pause ends.
 *
 * @param entries what covers the site if it is listed (`entriesFor`)
 */
export function switchOn(choices: Choices, entries: readonly string[]): SettingsChange {
  const covering = entries.filter((entry) => Object.hasOwn(choices.sites, entry));
  return {
    ...(settingsOf(choices).paused && RESUME_EVERYWHERE),
    sites: Object.fromEntries(covering.map((entry) => [entry, undefined])),
  };
}

/**
 * Switches `entry` and everything below it off.
 *
 * @param until in ms since the epoch; 0 for until it is switched on again
 */
export const switchOff = (entry: string, until = 0): SettingsChange => ({
  sites: { [entry]: until },
});

export const inAnHour = (now: number): number => now + HOUR;

/** The next morning, in ms since the epoch, by the clock of this machine. */
export function tomorrow(now: number): number {
  const morning = new Date(now);
  morning.setDate(morning.getDate() + 1);
  morning.setHours(MORNING, 0, 0, 0);
  return morning.getTime();
}
