import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserKind } from '../../../build/browsers/candidates';
import { builtFor } from '../../../build/drive/launchBrowser';

/**
 * Takes away, in our scripts' own world, what the page's address names behind `#`, such as
 * `CSS.highlights`, before any of them runs.
 */
const script = `{
  const path = location.hash.slice(1).split('.');
  const name = path.pop();
  const owner = path.reduce((owner, key) => owner[key], globalThis);
  if (name) Object.defineProperty(owner, name, { value: undefined, configurable: true });
}`;

/**
 * The built extension as a browser has it that lacks a part of its API: see `script`.
 *
 * @returns its folder, and how to remove it
 */
export async function withoutApi(kind: BrowserKind) {
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-without-'));
  await cp(builtFor[kind], folder, { recursive: true });
  // Within the first of our scripts: the browser has it begin in new pages, and the background in
  // those that are open.
  const first = join(folder, 'sentinel.js');
  await writeFile(first, script + (await readFile(first, 'utf8')));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
