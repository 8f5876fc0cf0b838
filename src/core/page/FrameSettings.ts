import { fullId } from '../pack/fullId';
import {
  type Choices,
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
  /**
   * What is neither marked nor listed: ids of stories, and full ids of topics. Told are those that are
   * off, since they are few: a list of those that are on grows with each story, and each page with a
   * mention would keep it.
   */
  readonly off: readonly string[];
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
    off: [
      // A choice holds while the story cannot be read, too: an open page still knows its names.
      ...switchedOff(choices.stories),
      ...switchedOff(choices.topics),
      ...packs.flatMap(({ id: pack, topics }) =>
        topics
          .filter(({ on }) => !on)
          .map(({ id }) => fullId(pack, id))
          .filter((topic) => !Object.hasOwn(choices.topics, topic)),
      ),
    ],
  };
}

const switchedOff = (chosen: Readonly<Record<string, boolean>>): string[] =>
  Object.keys(chosen).filter((id) => chosen[id] === false);
