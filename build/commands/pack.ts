/**
 * `npm run pack -- new|check|preview|build <folder>`: for whoever writes a pack.
 *
 * `new` makes one that holds together from the start; a name without a slash is a folder of
 * `seeds/`. `check` says everything that is wrong with it at once, and compares it with the articles
 * in its folder `articles`, or in `--articles=<folder>`. `preview` serves a page that reloads with
 * each change. `build` writes `<id>.sidelight.json`, the one file to hand on: the same pack gives the
 * same bytes.
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import * as v from 'valibot';
import { packId } from '../../src/core/pack/fields';
import { packFileText } from '../../src/core/pack-check/packFile';
import { checkFolder, reportLines } from '../packs/checkFolder';
import { scaffold } from '../packs/scaffold';
import { servePreview } from '../preview/servePreview';
import { endWithUsage, readArguments } from './readArguments';

const USAGE =
  'npm run pack -- new|check|preview|build <folder> [--articles=<folder>] [--port=<number>] [--out=<folder>]';

const { values, positionals } = readArguments(USAGE, {
  allowPositionals: true,
  options: {
    articles: { type: 'string' },
    port: { type: 'string', default: '0' },
    out: { type: 'string', default: 'dist' },
  },
});

async function create(folder: string): Promise<boolean> {
  const id = v.safeParse(packId, basename(folder));
  if (!id.success) endWithUsage(`“${basename(folder)}” ${id.issues[0].message}.`, USAGE);
  if (existsSync(folder)) {
    console.error(`${folder} is there already; nothing was changed.`);
    return false;
  }
  for (const [file, text] of scaffold(id.output)) {
    const path = join(folder, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  console.log(`${folder} holds a small made-up story. Replace it bit by bit (seeds/README.md), with
  npm run pack -- check ${folder}
  npm run pack -- preview ${folder}`);
  return true;
}

async function check(folder: string): Promise<boolean> {
  if (values.articles !== undefined && !existsSync(values.articles)) {
    endWithUsage(`${values.articles} is not there.`, USAGE);
  }
  const found = await checkFolder(folder, values.articles);
  for (const line of reportLines(folder, found)) console.log(line);
  return found.errors.length === 0;
}

async function preview(folder: string): Promise<boolean> {
  if (!existsSync(folder)) endWithUsage(`${folder} is not there.`, USAGE);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    endWithUsage(`--port=${values.port} is no port: say a number up to 65535.`, USAGE);
  }
  const { url } = await servePreview(folder, port, console.log);
  console.log(`The preview is at ${url} and reloads with each change. Ctrl+C ends.`);
  return true;
}

async function write(folder: string): Promise<boolean> {
  const found = await checkFolder(folder, values.articles);
  const { whole, errors } = found;
  if (whole === null || errors.length > 0) {
    for (const line of reportLines(folder, found)) console.error(line);
    return false;
  }
  await mkdir(values.out, { recursive: true });
  const file = join(values.out, `${whole.pack.id}.sidelight.json`);
  const text = packFileText(whole.pack, whole.namesFile);
  await writeFile(file, text);
  console.log(`${file}: ${Buffer.byteLength(text)} bytes`);
  return true;
}

const COMMANDS: Readonly<Record<string, (folder: string) => Promise<boolean>>> = {
  new: create,
  check,
  preview,
  build: write,
};

const [name = '', folder, ...more] = positionals;
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
if (command === undefined) {
  endWithUsage(name === '' ? 'No command is named.' : `“${name}” is no command.`, USAGE);
}
if (folder === undefined) endWithUsage('No folder is named.', USAGE);
if (more.length > 0) endWithUsage(`One folder at a time; “${more.join(' ')}” is one more.`, USAGE);
/** A name alone is a folder of `seeds/`, where the build finds it. */
const at = /[\\/]/.test(folder) || existsSync(folder) ? folder : join('seeds', folder);
if (!(await command(at))) process.exitCode = 1;
