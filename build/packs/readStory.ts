import { basename, resolve } from 'node:path';
import { compileNames } from '../../src/core/names/compileNames';
import type { Lexicon } from '../../src/core/names/Lexicon';
import type { ParsedNames } from '../../src/core/names/parseNames';
import type { Problem } from '../../src/core/pack/Problem';
import type { Pack } from '../../src/core/pack/packSchema';
import { checkPack } from '../../src/core/pack-check/checkPack';
import { type Result, success } from '../../src/core/result';
import { readJsonFiles } from './readJsonFiles';

/** A valid story, and what is made of its names. */
export interface ReadStory {
  readonly pack: Pack;
  readonly names: ParsedNames;
  readonly lexicon: Lexicon;
}

/** The name of a pack’s folder; none where it is one file. */
export const folderName = (at: string): string | undefined =>
  at.endsWith('.json') ? undefined : basename(resolve(at));

/**
 * Reads and validates a story.
 *
 * @param folder a folder of JSON files: the pack and its names
 * @param warn is given what the pack may not mean, each with its file and path
 * @returns the story, or every problem with its file and path
 */
export async function readStory(
  folder: string,
  warn: (warning: Problem) => void = () => {},
): Promise<Result<ReadStory, Problem[]>> {
  const files = await readJsonFiles(folder);
  if (!files.ok) return files;
  const { read, warnings } = checkPack(files.value, folderName(folder));
  for (const warning of warnings) warn(warning);
  if (!read.ok) return read;
  const { pack, names } = read.value;
  return success({ pack, names, lexicon: compileNames(names) });
}
