import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Message, transform } from 'esbuild';
import type { Problem } from '../../src/core/pack/Problem';
import { splitPackFile } from '../../src/core/pack-check/packFile';
import { failure, type Result, success } from '../../src/core/result';

/** What a pack is called that is one file. */
const PACK_FILE = '.sidelight.json';

/** Reading more than this would take longer than somebody waits; a large story has a tenth of it. */
const MOST_BYTES = 5_000_000;

/**
 * Every JSON file of a pack parsed, by its name; broken ones are problems with their position.
 *
 * @param at a folder, or the one file of a pack (`<id>.sidelight.json`)
 */
export async function readJsonFiles(
  at: string,
): Promise<Result<Record<string, unknown>, Problem[]>> {
  if (!existsSync(at)) {
    // Its own name, as seen from where it would be: whoever shows it puts the folder before it.
    const file = join('..', basename(at));
    return failure([{ file, path: '', message: 'is not there: name a folder of seeds/' }]);
  }
  const isFile = at.endsWith(PACK_FILE);
  const folder = isFile ? dirname(at) : at;
  const names = isFile ? [basename(at)] : (await readdir(folder)).sort();
  const files: Record<string, unknown> = {};
  const problems: Problem[] = [];
  let bytes = 0;
  for (const file of names) {
    if (!file.endsWith('.json') || (!isFile && file.endsWith(PACK_FILE))) continue;
    const text = await readFile(join(folder, file), 'utf8');
    bytes += text.length;
    if (bytes > MOST_BYTES) {
      const message = `makes the pack larger than ${MOST_BYTES} bytes; make two packs of it`;
      return failure([{ file, path: '', message }]);
    }
    try {
      files[file] = JSON.parse(text);
    } catch (error) {
      problems.push({ file, ...(await syntaxProblem(text, String(error))) });
    }
  }
  if (problems.length > 0) return failure(problems);
  return success(isFile ? splitPackFile(files[basename(at)]) : files);
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
