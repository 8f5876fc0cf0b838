import { fullId, splitId } from '../core/pack/fullId';
import type { Topic } from '../core/pack/packSchema';
import type { SettingsChange } from '../core/settings/items';
import { type Choices, isTopicChosen } from '../core/settings/Settings';

/** What can be switched on at one press. */
export const PRESETS = ['all', 'triggers', 'none'] as const;
export type Preset = (typeof PRESETS)[number];

type PresetTopic = Pick<Topic, 'id' | 'role' | 'on'>;

/** A pack as far as its switches go. */
export interface SwitchablePack {
  readonly id: string;
  readonly topics: readonly PresetTopic[];
}

/** Whether `preset` has `topic` on. */
const wants = (preset: Preset, { role }: PresetTopic): boolean =>
  preset === 'all' || (preset === 'triggers' && role === 'trigger');

/** The preset that the topics of a story stand at now, or `null`. */
export const presetOf = ({ id, topics }: SwitchablePack, choices: Choices): Preset | null =>
  PRESETS.find((preset) =>
    topics.every((topic) => isTopicChosen(choices, id, topic) === wants(preset, topic)),
  ) ?? null;

/** A story switched: that it is on is no choice, and is not stored as one. */
export const switchStory = (pack: string, isOn: boolean): SettingsChange => ({
  stories: { [pack]: isOn ? undefined : false },
});

/** A topic of a story switched: what the pack has by default is no choice, and is not stored as one. */
export const switchTopic = (
  pack: string,
  topic: Pick<PresetTopic, 'id' | 'on'>,
  isOn: boolean,
): SettingsChange => ({
  topics: { [fullId(pack, topic.id)]: isOn === topic.on ? undefined : isOn },
});

/** All topics of a story as `preset` has them. */
export const presetChange = ({ id, topics }: SwitchablePack, preset: Preset): SettingsChange => ({
  topics: Object.fromEntries(
    topics.flatMap((topic) =>
      Object.entries(switchTopic(id, topic, wants(preset, topic)).topics ?? {}),
    ),
  ),
});

/** What takes back all that was chosen of a story. */
export function forgetStory({ stories, topics }: Choices, pack: string): SettingsChange {
  const ofStory = Object.keys(topics).filter((topic) => splitId(topic).pack === pack);
  return {
    ...(Object.hasOwn(stories, pack) && { stories: { [pack]: undefined } }),
    ...(ofStory.length > 0 && {
      topics: Object.fromEntries(ofStory.map((topic) => [topic, undefined])),
    }),
  };
}
