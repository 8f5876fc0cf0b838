import type { SettingsChange } from './items';
import type { Choices } from './Settings';

/** The choices as they are once `change` is stored. */
export const applyChange = (choices: Choices, change: SettingsChange): Choices => {
  const { stories, topics, sites, ...single } = choices;
  return {
    ...merged(single, change.choices),
    stories: merged(stories, change.stories),
    topics: merged(topics, change.topics),
    sites: merged(sites, change.sites),
  };
};

/** `old` with what `change` sets, and without what it gives back to its default. */
const merged = <Value>(
  old: Readonly<Record<string, Value>>,
  change: Readonly<Record<string, Value | undefined>> = {},
): Record<string, Value> =>
  Object.fromEntries(
    Object.entries({ ...old, ...change }).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, value]],
    ),
  );
