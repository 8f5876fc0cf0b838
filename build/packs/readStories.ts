import { join } from 'node:path';
import { formatProblem, type Problem } from '../../src/core/pack/Problem';
import { failure, type Result, success } from '../../src/core/result';
import { type ReadStory, readStory } from './readStory';
import { type StoryModules, storyModules } from './storyModules';

/**
 * Reads and validates stories that are to ship together, in this order.
 *
 * @param folders of each the folder, or its one file; none is fine
 * @param warn is given what a pack may not mean, as a line
 * @returns what the contexts import, or every problem of all of them, a line each
 */
export async function readStories(
  folders: readonly string[],
  warn: (line: string) => void = () => {},
): Promise<Result<StoryModules, string[]>> {
  const stories: ReadStory[] = [];
  const problems: string[] = [];
  const folderOf = new Map<string, string>();
  for (const folder of folders) {
    const line = (problem: Problem) => join(folder, formatProblem(problem));
    const read = await readStory(folder, (warning) => warn(line(warning)));
    if (!read.ok) {
      problems.push(...read.error.map(line));
      continue;
    }
    const { id } = read.value.pack;
    const known = folderOf.get(id);
    if (known !== undefined) problems.push(line(isTaken(id, known)));
    folderOf.set(id, folder);
    stories.push(read.value);
  }
  return problems.length > 0 ? failure(problems) : success(storyModules(stories));
}

const isTaken = (id: string, folder: string): Problem => ({
  file: 'pack.json',
  path: 'pack.id',
  message: `is “${id}”, as in ${folder}: each story has one of its own; call one of them otherwise`,
});
