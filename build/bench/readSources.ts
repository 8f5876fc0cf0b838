import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { compileNames } from '../../src/core/names/compileNames';
import { type ParsedNames, parseNames } from '../../src/core/names/parseNames';
import { triggerPattern } from '../../src/core/names/triggerPattern';
import { expandBraces } from '../../src/core/names/writtenForms';
import { parsePack } from '../../src/core/pack-check/parsePack';
import { packPlugin } from '../extension/packPlugin';
import { readJsonFiles } from '../packs/readJsonFiles';
import { manyNames } from './manyNames';
import type { Sources } from './Suite';

/** The parts of the reader that are measured on their own. */
const PARTS = [
  'src/core/detect/find',
  'src/core/detect/decidePage',
  'src/core/detect/Steps',
  'content/reader/Reading',
  'content/hover/mentionAt',
  'content/reader/marks/Marks',
  'content/reader/marks/highlight',
];

/** All that the sentinel does not ask for. */
const NO_STORY = {
  'sidelight:pack': null,
  'sidelight:packs': null,
  'sidelight:packs-json': null,
  'sidelight:lexicon': null,
  'sidelight:names': null,
  'sidelight:names-json': null,
  'sidelight:keys-json': null,
  'sidelight:filter': null,
  'sidelight:sample': null,
  'sidelight:writings': null,
};

/**
 * Reads what is measured.
 *
 * @param story folder of the story
 * @param built folder of the extension as built for Chromium
 */
export async function readSources(story: string, built: string): Promise<Sources> {
  const text = (...path: string[]) => readFile(join(...path), 'utf8');
  const parsed = await readNames(story);
  return {
    sentinel: await text(built, 'sentinel.js'),
    reader: await text(built, 'reader.js'),
    probe: await bundleProbe(),
    decider: await bundleDecider(),
    mark: await text('node_modules/mark.js/dist/mark.min.js'),
    replace: await text('node_modules/findandreplacedomtext/src/findAndReplaceDOMText.js'),
    names: JSON.stringify([{ pack: 'story', lexicon: compileNames(parsed) }]),
    written: peerNames(parsed),
    lexicon: (count = 0) => compileNames(manyNames(parsed, count)),
    sentinelFor: (count) => bundleSentinel(triggerPattern(manyNames(parsed, count))),
  };
}

async function bundleSentinel(trigger: unknown): Promise<string> {
  const modules = { ...NO_STORY, 'sidelight:trigger': trigger };
  const { outputFiles } = await build({
    entryPoints: ['content/sentinel/main.ts'],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    charset: 'utf8',
    target: 'chrome129',
    plugins: [packPlugin(modules)],
  });
  return outputFiles[0]?.text ?? '';
}

async function bundleDecider(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['build/bench/decider.ts'],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'chrome129',
  });
  return outputFiles[0]?.text ?? '';
}

async function bundleProbe(): Promise<string> {
  const contents = PARTS.map((part) => `export * from './${part}';`).join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.', loader: 'ts' },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName: 'probe',
    target: 'chrome129',
  });
  return `${outputFiles[0]?.text ?? ''}\nglobalThis.probe = probe;`;
}

async function readNames(story: string): Promise<ParsedNames> {
  const files = await readJsonFiles(story);
  if (!files.ok) throw new Error(JSON.stringify(files.error));
  const { 'names.json': rawNames, ...packFiles } = files.value;
  const pack = parsePack(packFiles);
  if (!pack.ok) throw new Error(JSON.stringify(pack.error));
  const parsed = parseNames(rawNames, pack.value.topics);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

/** Every written form of every name, for libraries that know no rules. */
function peerNames({ names }: ParsedNames): string[] {
  const forms = names.topics.flatMap(({ names }) =>
    names.flatMap(({ written }) => written.flatMap(expandBraces)),
  );
  // The longer first: an expression takes the first alternative that fits.
  return [...new Set(forms.map((form) => form.replace(/\s+/g, ' ').trim()))].sort(
    (a, b) => b.length - a.length,
  );
}
