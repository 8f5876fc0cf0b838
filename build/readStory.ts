import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Message, transform } from 'esbuild';
import { compileNames } from '../src/core/detect/compileNames';
import { parseNames } from '../src/core/detect/parseNames';
import { triggerPattern } from '../src/core/detect/triggerPattern';
import type { Problem } from '../src/core/pack/Problem';
import { parsePack } from '../src/core/pack/parsePack';
import { failure, type Result, success } from '../src/core/result';

/** The names and their conditions: the one file of a story that is not part of the pack proper. */
const NAMES = 'names.json';

/** The modules that a story becomes, as JSON-serialisable values by module name. */
export type StoryModules = Readonly<Record<`sidelight:${'pack' | 'lexicon' | 'trigger'}`, unknown>>;

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
  return success({
    'sidelight:pack': pack.value,
    'sidelight:lexicon': compileNames(names.value),
    'sidelight:trigger': triggerPattern(names.value),
  });
}

/** Every JSON file of `folder` parsed, by its name; broken ones are problems with their position. */
async function readJsonFiles(folder: string): Promise<Result<Record<string, unknown>, Problem[]>> {
  if (!existsSync(folder)) {
    return failure([{ file: folder, path: '', message: 'is not there: name a folder of seeds/' }]);
  }
  const files: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const file of (await readdir(folder)).sort()) {
    if (!file.endsWith('.json')) continue;
    const text = await readFile(join(folder, file), 'utf8');
    try {
      files[file] = JSON.parse(text);
    } catch (error) {
      problems.push({ file, ...(await syntaxProblem(text, String(error))) });
    }
  }
  return problems.length > 0 ? failure(problems) : success(files);
}

/** Where a JSON text is broken. `JSON.parse` does not always say, so esbuild's parser is asked. */
async function syntaxProblem(text: string, said: string) {
  const errors = await transform(text, { loader: 'json', logLevel: 'silent' }).then(
    (): Message[] => [],
    (failed: { errors: Message[] }) => failed.errors,
  );
  const [first] = errors;
  return first?.location
    ? {
        path: `line ${first.location.line}, column ${first.location.column + 1}`,
        message: first.text,
      }
    : { path: '', message: said };
}
