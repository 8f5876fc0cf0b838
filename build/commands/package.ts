/**
 * `npm run package`: builds, and packs each browser's extension into a zip for its store. The same
 * sources give the same bytes, on any machine and in any folder, so that anybody can check what a
 * store hands out.
 *
 * `--out=<folder>` (default `dist`), `--story=seeds/<folder>`.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { buildAll } from '../extension/buildAll';
import { targets } from '../extension/manifest';
import { zipFolder } from '../extension/zipFolder';
import { readArguments } from './readArguments';

const { values } = readArguments('npm run package -- [--out=<folder>] [--story=<folder>]', {
  options: { out: { type: 'string', default: 'dist' }, story: { type: 'string' } },
});

const packageSchema = v.object({ version: v.string() });

async function packAll(out: string): Promise<void> {
  const { version } = v.parse(packageSchema, JSON.parse(await readFile('package.json', 'utf8')));
  for (const target of targets) {
    const zip = await zipFolder(join(out, target));
    const file = join(out, `sidelight-${version}-${target}.zip`);
    await writeFile(file, zip);
    const sum = createHash('sha256').update(zip).digest('hex');
    console.log(`${file}: ${zip.length} bytes, SHA-256 ${sum}`);
  }
}

if (await buildAll({ story: values.story, out: values.out })) await packAll(values.out);
else process.exitCode = 1;
