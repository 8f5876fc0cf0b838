import { makeFilter } from '../../src/core/names/makeFilter';
import { nameScripts } from '../../src/core/names/nameScripts';
import { triggerKeys } from '../../src/core/names/triggerKeys';
import { triggerPattern } from '../../src/core/names/triggerPattern';
import { fullId } from '../../src/core/pack/fullId';
import { sampleSentence } from '../../src/core/sample/sampleSentence';
import { keyHash } from '../../src/core/text/keyHash';
import type { ReadStory } from './readStory';

/** The modules that stories become, as JSON-serialisable values by module name. */
export type StoryModules = Readonly<
  Record<
    `sidelight:${'packs' | 'packs-json' | 'names' | 'names-json' | 'keys-json' | 'filter' | 'trigger' | 'writings' | 'sample' | 'pack' | 'lexicon'}`,
    unknown
  >
>;

/** What the contexts import of these stories. See src/core/generated.d.ts. */
export function storyModules(stories: readonly ReadStory[]): StoryModules {
  const packs = stories.map(({ pack }) => pack);
  const names = stories.map(({ pack, lexicon }) => ({ pack: pack.id, lexicon }));
  const keys = stories.map((story) => triggerKeys(story.names));
  return {
    'sidelight:packs': packs,
    'sidelight:packs-json': JSON.stringify(packs),
    'sidelight:names': names,
    'sidelight:names-json': names.map((one) => JSON.stringify(one)).join('\n'),
    'sidelight:keys-json': JSON.stringify(
      keys.map((own, at) => ({ pack: packs[at]?.id, keys: own.map(keyHash) })),
    ),
    'sidelight:filter': makeFilter(keys.flat()),
    'sidelight:trigger': triggerPattern(...stories.map((story) => story.names)),
    'sidelight:sample': sampleOf(stories),
    'sidelight:writings': writingsOf(stories),
    'sidelight:pack': packs[0] ?? null,
    'sidelight:lexicon': names[0]?.lexicon ?? null,
  };
}

/** Of the first story that has a sentence. */
function sampleOf(stories: readonly ReadStory[]) {
  for (const { pack, lexicon } of stories) {
    const sentence = sampleSentence(pack, lexicon);
    if (sentence !== null) return { pack: pack.id, ...sentence };
  }
  return null;
}

const writingsOf = (stories: readonly ReadStory[]) =>
  Object.fromEntries(
    stories.flatMap(({ pack, lexicon }) =>
      [...nameScripts(lexicon)].map(([topic, writings]) => [fullId(pack.id, topic), [...writings]]),
    ),
  );
