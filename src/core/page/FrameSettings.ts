import { fullId } from '../pack/fullId';
import {
  type Choices,
  isTopicOn,
  type Settings,
  type SwitchableTopic,
  settingsOf,
} from '../settings/Settings';
import { recheckDelay, type SiteState, siteState } from '../settings/sites';

/**
 * What the settings come to in one frame. The background works it out, so that no page's process
 * gets to know more than concerns its own site, and reads no stored value itself.
 */
export interface FrameSettings extends Pick<Settings, 'marks' | 'trigger' | 'theme'> {
  /** Whether Sidelight is on at the frame's site. */
  readonly site: SiteState;
  /** Where it is off: in how many ms to ask again; with 0 not before being told to. */
  readonly recheckIn: number;
  /** Full ids of the topics that are marked and listed. */
  readonly on: readonly string[];
}

/**
 * @param packs of all stories
 * @param entries what covers the frame's site if it is listed, nearest first (`entriesFor`)
 * @param now in ms since the epoch
 */
export function frameSettings(
  choices: Choices,
  packs: readonly { readonly id: string; readonly topics: readonly SwitchableTopic[] }[],
  entries: readonly string[],
  now: number,
): FrameSettings {
  const { marks, trigger, theme } = settingsOf(choices);
  const site = siteState(choices, entries, now);
  return {
    site,
    recheckIn: site.on ? 0 : recheckDelay(site.until, now),
    marks,
    trigger,
    theme,
    on: packs.flatMap(({ id: pack, topics }) =>
      topics.filter((topic) => isTopicOn(choices, pack, topic)).map(({ id }) => fullId(pack, id)),
    ),
  };
}
