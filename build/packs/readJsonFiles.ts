import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Message, transform } from 'esbuild';
import type { Problem } from '../../src/core/pack/Problem';
import { failure, type Result, success } from '../../src/core/result';

/** Every JSON file of `folder` parsed, by its name; broken ones are problems with their position. */
export async function readJsonFiles(
  folder: string,
): Promise<Result<Record<string, unknown>, Problem[]>> {
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
