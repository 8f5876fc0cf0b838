import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

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
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
  const files: Zippable = {};
  for (const path of paths) files[path] = await readFile(join(folder, path));
  return zipSync(files, { level: 9, mtime: NEVER });
}
