import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** All files under `folder`, relative to it, with `/` on every system. */
export async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}
