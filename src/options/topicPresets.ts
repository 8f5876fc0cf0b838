import type { Topic } from '../core/pack/packSchema';
import type { SettingsChange } from '../core/settings/items';
import { type Choices, isTopicOn } from '../core/settings/Settings';

/** What can be switched on at one press. */
export const PRESETS = ['all', 'triggers', 'none'] as const;
export type Preset = (typeof PRESETS)[number];

type SwitchableTopic = Pick<Topic, 'id' | 'role' | 'on'>;

/** Whether `preset` has `topic` on. */
const wants = (preset: Preset, { role }: SwitchableTopic): boolean =>
  preset === 'all' || (preset === 'triggers' && role === 'trigger');

/** The preset that the topics stand at now, or `null`. */
export const presetOf = (topics: readonly SwitchableTopic[], choices: Choices): Preset | null =>
  PRESETS.find((preset) =>
    topics.every((topic) => isTopicOn(choices, topic) === wants(preset, topic)),
  ) ?? null;

/** A topic switched: what the pack has by default is no choice, and is not stored as one. */
export const switchTopic = (topic: SwitchableTopic, isOn: boolean): SettingsChange => ({
  topics: { [topic.id]: isOn === topic.on ? undefined : isOn },
});

/** All topics as `preset` has them. */
export const presetChange = (
  topics: readonly SwitchableTopic[],
  preset: Preset,
): SettingsChange => ({
  topics: Object.fromEntries(
    topics.flatMap((topic) =>
      Object.entries(switchTopic(topic, wants(preset, topic)).topics ?? {}),
    ),
  ),
});
