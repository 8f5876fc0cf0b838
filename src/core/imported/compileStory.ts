import { compileNames } from '../names/compileNames';
import { nameScripts } from '../names/nameScripts';
import { triggerKeys } from '../names/triggerKeys';
import { fullId } from '../pack/fullId';
import type { Problem } from '../pack/Problem';
import { checkPack, type WholePack } from '../pack-check/checkPack';
import { splitPackFile } from '../pack-check/packFile';
import { failure, type Result, success } from '../result';
import { ENGINE } from './ENGINE';
import type { ImportedStory } from './ImportedStory';
import type { ImportFault } from './ImportFault';
import { readPackText } from './readPackText';

/** What is told of problems at most: nobody reads more of them, and a hostile file has millions. */
const MOST_PROBLEMS = 500;

/** A file as it was chosen. */
export interface StoryFile {
  /** In bytes. */
  readonly size: number;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly hash: string;
}

/** A story's file that was checked, and what it may not mean. */
export interface CheckedStory {
  readonly whole: WholePack;
  readonly warnings: readonly Problem[];
}

/**
 * Checks the file of a story. Whatever it holds, this neither throws nor changes anything.
 *
 * @param text of the file; `null` where its bytes are no text in UTF-8
 */
export function checkStoryFile(text: string | null): Result<CheckedStory, ImportFault> {
  const json = readPackText(text);
  if (!json.ok) return json;
  const { read, warnings } = checkPack(splitPackFile(json.value));
  if (read.ok) return success({ whole: read.value, warnings });
  const problems = read.error.slice(0, MOST_PROBLEMS);
  return failure({ kind: 'problems', problems, count: read.error.length });
}

/** Makes of a checked story all that is made once. */
export function compileStory({ pack, names }: WholePack, { size, hash }: StoryFile): ImportedStory {
  const lexicon = compileNames(names);
  const { id, revision, title, authors, topics } = pack;
  return {
    id,
    revision,
    hash,
    size,
    title,
    authors,
    engine: ENGINE,
    topics: topics.map((topic) => ({ id: topic.id, on: topic.on })),
    pack,
    lexicon,
    keys: triggerKeys(names),
    writings: Object.fromEntries(
      [...nameScripts(lexicon)].map(([topic, writings]) => [fullId(id, topic), [...writings]]),
    ),
  };
}
