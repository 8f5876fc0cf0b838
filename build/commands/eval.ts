import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { namesSchema } from '../../src/core/detect/schema';
import { withParts } from '../../src/core/detect/withParts';
import { detectAll } from '../eval/detectAll';
import { FLOORS, type Written } from '../eval/floors';
import { type LabelledPage, labelsSchema, pagesSchema } from '../eval/labels';
import { type Finder, mistakeLine, reportOn, table } from '../eval/report';
import type { Found } from '../eval/score';
import { visibleTexts } from '../eval/visibleTexts';
import { buildAll } from '../extension/buildAll';

/**
 * `npm run eval -- <folder> [--json]`: how right the built extension is on labelled pages, beside two
 * floors: names as plain substrings, and as whole words.
 */

const NAMES = 'seeds/pyeongchang-2018/names.json';

const json = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'));

async function readPages(folder: string): Promise<LabelledPage[]> {
  const pages = v.parse(pagesSchema, await json(join(folder, 'pages.json')));
  const labels = v.parse(labelsSchema, await json(join(folder, 'labels.json')));
  return pages.map((page) => ({ ...page, labels: labels[page.id] ?? [] }));
}

async function readWritten(): Promise<Written[]> {
  const { topics } = withParts(v.parse(namesSchema, await json(NAMES)));
  return topics.map(({ topic, names }) => ({
    topic,
    forms: names.flatMap(({ kind, written }) =>
      kind === 'full' || kind === 'short' ? written : [],
    ),
  }));
}

async function extensionFinder(pages: ReadonlyMap<string, string>): Promise<Finder> {
  const found = new Map<string, readonly Found[]>();
  for await (const { page, mentions } of detectAll([...pages.keys()])) {
    const id = pages.get(page);
    if (id !== undefined) found.set(id, mentions);
  }
  return { id: 'sidelight', found };
}

async function main(folder: string, asJson: boolean): Promise<void> {
  const pages = await readPages(folder);
  const paths = new Map(pages.map(({ id }) => [join(folder, 'pages', `${id}.html`), id]));
  console.error(`Opening ${pages.length} pages, with the extension and without …`);
  const texts = await visibleTexts([...paths.keys()]);
  const written = await readWritten();
  const floors = FLOORS.map(
    ({ id, find }): Finder => ({
      id,
      found: new Map(
        [...texts].map(([path, text]) => [paths.get(path) ?? '', find(text, written)]),
      ),
    }),
  );
  const finders = [await extensionFinder(paths), ...floors];
  const reports = new Map(finders.map((finder) => [finder.id, reportOn(finder, pages)]));
  const sidelight = reports.get('sidelight');
  if (asJson) {
    console.log(
      JSON.stringify({ ...sidelight, floors: Object.fromEntries([...reports].slice(1)) }, null, 2),
    );
    return;
  }
  console.log(table(reports));
  const mistakes = Object.values(sidelight?.topics ?? {}).flatMap((score) => score.mistakes);
  console.log(mistakes.length > 0 ? '\nMistakes' : '\nNo mistakes');
  for (const mistake of mistakes) console.log(mistakeLine(mistake));
}

const [folder] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (folder === undefined) {
  console.error('Usage: npm run eval -- <folder with pages.json, labels.json and pages/> [--json]');
  process.exit(1);
}
if (!(await buildAll({}, console.error))) process.exit(1);
await main(folder, process.argv.includes('--json'));
