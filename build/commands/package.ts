/**
 * `npm run package`: builds, and packs each browser's extension into a zip for its store, and the
 * sources into a third, which builds the same again. The same sources give the same bytes, on any
 * machine and in any folder, so that anybody can check what a store hands out.
 *
 * `--out=<folder>` (default `dist`), `--story=<folder>` (as often as there are stories; by default
 * all in `seeds/`).
 */
import { projectVersion } from '../extension/projectVersion';
import { packAll } from '../release/packAll';
import { readArguments } from './readArguments';

const { values } = readArguments('npm run package -- [--out=<folder>] [--story=<folder>]…', {
  options: { out: { type: 'string', default: 'dist' }, story: { type: 'string', multiple: true } },
});

const { out, story: stories } = values;
if (!(await packAll({ version: await projectVersion(), out, stories }))) process.exitCode = 1;
