import { describe, expect, it } from 'vitest';
import { applyChange } from '../../src/core/settings/applyChange';
import { isTopicOn, NO_CHOICES } from '../../src/core/settings/Settings';
import { PRESETS, presetChange, presetOf, switchTopic } from '../../src/options/topicPresets';
import { story } from '../ui/support/story';

const made = [
  { id: 'a', role: 'trigger', on: true },
  { id: 'b', role: 'supporting', on: true },
  { id: 'c', role: 'supporting', on: false },
  { id: 'd', role: 'card', on: true },
] as const;

describe('presets', () => {
  it.each(PRESETS)('of a story: %s', (preset) => {
    for (const topics of [made, story.pack.topics]) {
      const choices = applyChange(NO_CHOICES, presetChange(topics, preset));
      expect(presetOf(topics, choices)).toBe(preset);
      // Once more, from another one: nothing of that is left.
      const from = applyChange(NO_CHOICES, presetChange(topics, 'none'));
      expect(applyChange(from, presetChange(topics, preset))).toEqual(choices);
    }
  });

  it('switch on what they say', () => {
    const on = (preset: (typeof PRESETS)[number]) => {
      const choices = applyChange(NO_CHOICES, presetChange(made, preset));
      return made.filter((topic) => isTopicOn(choices, topic)).map(({ id }) => id);
    };
    expect(PRESETS.map(on)).toEqual([['a', 'b', 'c', 'd'], ['a'], []]);
  });

  it('are none where the topics are mixed', () => {
    expect(presetOf(made, NO_CHOICES)).toBeNull();
  });

  it('store no more than what differs from the pack', () => {
    expect(applyChange(NO_CHOICES, presetChange(made, 'all')).topics).toEqual({ c: true });
    const off = applyChange(NO_CHOICES, switchTopic(made[0], false));
    expect(off.topics).toEqual({ a: false });
    expect(applyChange(off, switchTopic(made[0], true))).toEqual(NO_CHOICES);
  });
});
