import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { filesUnder } from '../extension/filesUnder';
import { withVersion } from './withVersion';

/**
 * What the source archive holds: all that `npm ci`, `npm run build`, `npm run package` and
 * `npm start` need, and what explains it. Not the tests and the documents for shops.
 */
export const SOURCES: readonly string[] = [
  ...['package.json', 'package-lock.json', '.npmrc', '.nvmrc', 'tsconfig.json', 'manifest.json'],
  ...['README.md', 'ARCHITECTURE.md', 'PRIVACY.md', 'LICENSE', 'docs/store/reviewers.md'],
  ...['src', 'content', 'popup', 'seeds', 'build', 'tests/demo'],
];

/** Files that say the version. */
const VERSIONED: readonly string[] = ['package.json', 'package-lock.json'];

/**
 * The sources of a version, by path with `/`.
 *
 * @param version written into the files that say one
 */
export async function sourceFiles(version: string): Promise<Map<string, Uint8Array>> {
  const paths = await Promise.all(SOURCES.map(pathsOf));
  const files = new Map<string, Uint8Array>();
  for (const path of paths.flat()) {
    files.set(
      path,
      VERSIONED.includes(path)
        ? new TextEncoder().encode(withVersion(await readFile(path, 'utf8'), version))
        : await readFile(path),
    );
  }
  return files;
}

/** A file itself, or the files of a folder; without those that editors and systems hide there. */
async function pathsOf(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const files = await filesUnder(path);
  return files
    .filter((file) => !basename(file).startsWith('.'))
    .map((file) => join(path, file).replaceAll('\\', '/'));
}
