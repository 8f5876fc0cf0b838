import { describe, expect, it } from 'vitest';
import { applyChange } from '../../src/core/settings/applyChange';
import { isTopicOn, NO_CHOICES } from '../../src/core/settings/Settings';
import {
  PRESETS,
  presetChange,
  presetOf,
  switchStory,
  switchTopic,
} from '../../src/options/topicPresets';
import { story } from '../ui/support/story';

const made = {
  id: 'made',
  topics: [
    { id: 'a', role: 'trigger', on: true },
    { id: 'b', role: 'supporting', on: true },
    { id: 'c', role: 'supporting', on: false },
    { id: 'd', role: 'card', on: true },
  ],
} as const;

describe('presets', () => {
  it.each(PRESETS)('of a story: %s', (preset) => {
    for (const pack of [made, story.pack]) {
      const choices = applyChange(NO_CHOICES, presetChange(pack, preset));
      expect(presetOf(pack, choices)).toBe(preset);
      // Once more, from another one: nothing of that is left.
      const from = applyChange(NO_CHOICES, presetChange(pack, 'none'));
      expect(applyChange(from, presetChange(pack, preset))).toEqual(choices);
    }
  });

  it('switch on what they say', () => {
    const on = (preset: (typeof PRESETS)[number]) => {
      const choices = applyChange(NO_CHOICES, presetChange(made, preset));
      return made.topics.filter((topic) => isTopicOn(choices, made.id, topic)).map(({ id }) => id);
    };
    expect(PRESETS.map(on)).toEqual([['a', 'b', 'c', 'd'], ['a'], []]);
  });

  it('are none where the topics are mixed', () => {
    expect(presetOf(made, NO_CHOICES)).toBeNull();
  });

  it('go on to say how topics stand while their story is off', () => {
    const off = applyChange(NO_CHOICES, presetChange(made, 'all'));
    const choices = applyChange(off, switchStory(made.id, false));
    expect(presetOf(made, choices)).toBe('all');
    expect(made.topics.some((topic) => isTopicOn(choices, made.id, topic))).toBe(false);
    expect(applyChange(choices, switchStory(made.id, true))).toEqual(off);
  });

  it('store no more than what differs from the pack', () => {
    expect(applyChange(NO_CHOICES, presetChange(made, 'all')).topics).toEqual({ 'made/c': true });
    const off = applyChange(NO_CHOICES, switchTopic(made.id, made.topics[0], false));
    expect(off.topics).toEqual({ 'made/a': false });
    expect(applyChange(off, switchTopic(made.id, made.topics[0], true))).toEqual(NO_CHOICES);
  });
});
