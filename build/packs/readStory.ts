import { basename, resolve } from 'node:path';
import { compileNames } from '../../src/core/names/compileNames';
import { nameScripts } from '../../src/core/names/nameScripts';
import { triggerPattern } from '../../src/core/names/triggerPattern';
import type { Problem } from '../../src/core/pack/Problem';
import { checkPack } from '../../src/core/pack-check/checkPack';
import { type Result, success } from '../../src/core/result';
import { sampleSentence } from '../../src/core/sample/sampleSentence';
import { readJsonFiles } from './readJsonFiles';

/** The modules that a story becomes, as JSON-serialisable values by module name. */
export type StoryModules = Readonly<
  Record<
    `sidelight:${'pack' | 'pack-json' | 'lexicon' | 'lexicon-json' | 'trigger' | 'writings' | 'sample'}`,
    unknown
  >
>;

/** The name of a pack’s folder; none where it is one file. */
export const folderName = (at: string): string | undefined =>
  at.endsWith('.json') ? undefined : basename(resolve(at));

/**
 * Reads and validates a story.
 *
 * @param folder a folder of JSON files: the pack and its names
 * @param warn is given what the pack may not mean, each with its file and path
 * @returns what the contexts import, or every problem with its file and path
 */
export async function readStory(
  folder: string,
  warn: (warning: Problem) => void = () => {},
): Promise<Result<StoryModules, Problem[]>> {
  const files = await readJsonFiles(folder);
  if (!files.ok) return files;
  const { read, warnings } = checkPack(files.value, folderName(folder));
  for (const warning of warnings) warn(warning);
  if (!read.ok) return read;
  const { pack, names } = read.value;
  const lexicon = compileNames(names);
  return success({
    'sidelight:pack': pack,
    'sidelight:pack-json': JSON.stringify(pack),
    'sidelight:lexicon': lexicon,
    'sidelight:lexicon-json': JSON.stringify(lexicon),
    'sidelight:trigger': triggerPattern(names),
    'sidelight:sample': sampleSentence(pack, lexicon),
    'sidelight:writings': Object.fromEntries(
      [...nameScripts(lexicon)].map(([topic, writings]) => [topic, [...writings]]),
    ),
  });
}
