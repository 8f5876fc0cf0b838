import { readFile } from 'node:fs/promises';
import * as v from 'valibot';

const packageSchema = v.object({ version: v.string() });

/** The version in `package.json`, the one place where it is written down. */
export async function projectVersion(): Promise<string> {
  return v.parse(packageSchema, JSON.parse(await readFile('package.json', 'utf8'))).version;
}
