import { compileNames } from '../../src/core/names/compileNames';
import { nameScripts } from '../../src/core/names/nameScripts';
import { parseNames } from '../../src/core/names/parseNames';
import { triggerPattern } from '../../src/core/names/triggerPattern';
import type { Problem } from '../../src/core/pack/Problem';
import { parsePack } from '../../src/core/pack-check/parsePack';
import { failure, type Result, success } from '../../src/core/result';
import { sampleSentence } from '../../src/core/sample/sampleSentence';
import { readJsonFiles } from './readJsonFiles';

/** The names and their conditions: the one file of a story that is not part of the pack proper. */
const NAMES = 'names.json';

/** The modules that a story becomes, as JSON-serialisable values by module name. */
export type StoryModules = Readonly<
  Record<
    `sidelight:${'pack' | 'pack-json' | 'lexicon' | 'trigger' | 'writings' | 'sample'}`,
    unknown
  >
>;

/**
 * Reads and validates a story.
 *
 * @param folder a folder of JSON files: the pack and its names
 * @returns what the contexts import, or every problem with its file and path
 */
export async function readStory(folder: string): Promise<Result<StoryModules, Problem[]>> {
  const read = await readJsonFiles(folder);
  if (!read.ok) return read;
  const { [NAMES]: rawNames, ...files } = read.value;
  const pack = parsePack(files);
  if (!pack.ok) return pack;
  if (rawNames === undefined) {
    return failure([{ file: NAMES, path: '', message: 'is missing: it says what to look for' }]);
  }
  const names = parseNames(rawNames, pack.value.topics);
  if (!names.ok) return names;
  const lexicon = compileNames(names.value);
  return success({
    'sidelight:pack': pack.value,
    'sidelight:pack-json': JSON.stringify(pack.value),
    'sidelight:lexicon': lexicon,
    'sidelight:trigger': triggerPattern(names.value),
    'sidelight:sample': sampleSentence(pack.value, lexicon),
    'sidelight:writings': Object.fromEntries(
      [...nameScripts(lexicon)].map(([topic, writings]) => [topic, [...writings]]),
    ),
  });
}
