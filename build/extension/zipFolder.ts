import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { filesUnder } from './filesUnder';

/**
 * When every file says it was changed: the first moment that a zip can express. By its parts, since
 * zips hold local time (APPNOTE 4.4.6) and the bytes must not depend on where they are made.
 */
const NEVER = new Date(1980, 0, 1);

/**
 * Packs the files under `folder`, by name in code unit order, without anything of this machine in
 * it: no times, no owners, no rights.
 */
export async function zipFolder(folder: string): Promise<Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const path of await filesUnder(folder)) files.set(path, await readFile(join(folder, path)));
  return zipFiles(files);
}

/** The same for contents by path; `/` parts folders on every system. */
export function zipFiles(contents: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files: Zippable = {};
  for (const [path, bytes] of [...contents].sort(([a], [b]) => (a < b ? -1 : 1))) {
    files[path] = bytes;
  }
  return zipSync(files, { level: 9, mtime: NEVER });
}
