import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import * as v from 'valibot';

/** Where a package says what it is. */
const packageSchema = v.object({
  version: v.string(),
  homepage: v.optional(v.string()),
  repository: v.optional(v.object({ url: v.string() }), { url: '' }),
});

/**
 * The licence texts of the packages that went into the bundles, as one text file to ship: MIT and
 * MPL-2.0 ask for that, and comments in minified code would be shipped to every page.
 */
export async function licences(metafile: Metafile): Promise<string> {
  const texts = await Promise.all(packagesIn(metafile).map(licenceOf));
  return texts.join(`\n${'-'.repeat(80)}\n\n`);
}

/** The names of the packages that went into the bundles, in order. */
export function packagesIn(metafile: Metafile): string[] {
  const packages = new Set<string>();
  for (const input of Object.keys(metafile.inputs)) {
    const [, folder] = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input) ?? [];
    if (folder !== undefined) packages.add(folder);
  }
  return [...packages].sort();
}

async function licenceOf(name: string): Promise<string> {
  const folder = join('node_modules', name);
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${folder} has no licence file: can it be shipped?`);
  const { version, homepage, repository } = v.parse(
    packageSchema,
    JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')),
  );
  const address = homepage ?? repository.url.replace(/^git\+|\.git$/g, '');
  return `${name} ${version}\n${address}\n\n${await readFile(join(folder, file), 'utf8')}`;
}
