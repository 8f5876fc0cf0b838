import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { namesSchema } from '../../src/core/names/namesSchema';
import { withParts } from '../../src/core/names/withParts';
import { splitId } from '../../src/core/pack/fullId';
import { detectAll } from '../eval/detectAll';
import { type Finder, mistakeLine, reportOn, table, unlabelledLine } from '../eval/evalReport';
import { FLOORS, type Written } from '../eval/floors';
import { joinLabels, type LabelledPage, labelsSchema, pagesSchema } from '../eval/labels';
import { writeProbes } from '../eval/probePages';
import { readProbes } from '../eval/probes';
import type { FoundMark } from '../eval/score';
import { visibleTexts } from '../eval/visibleTexts';
import { buildAll, onlyStory } from '../extension/buildAll';
import { endWithUsage, readArguments } from './readArguments';

/**
 * `npm run eval -- [<folder>] [--labels=<file>]… [--probes=<file>]… [--story=<folder>]… [--json]`: how
 * right the built extension is on labelled pages, beside two floors (names as plain substrings, and
 * as whole words), and on probes. Each topic that has labels is scored; more labels of the folder's
 * pages may come from other files. Labels are of the first story; others stand beside it.
 */

const USAGE =
  'npm run eval -- [<folder with pages.json, labels.json and pages/>] [--labels=<file>]… [--probes=<file>]… [--story=<folder>]… [--json]';

const json = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'));

/** The labelled pages of a folder, by the path of their files. */
async function readPages(
  folder: string,
  more: readonly string[],
): Promise<Map<string, LabelledPage>> {
  const pages = v.parse(pagesSchema, await json(join(folder, 'pages.json')));
  const files = await Promise.all(
    [join(folder, 'labels.json'), ...more].map(async (path) =>
      v.parse(labelsSchema, await json(path)),
    ),
  );
  const labels = joinLabels(files);
  return new Map(
    pages.map((page) => [
      join(folder, 'pages', `${page.id}.html`),
      { ...page, labels: labels.get(page.id) ?? [] },
    ]),
  );
}

const topicsSchema = v.array(v.object({ id: v.string(), on: v.boolean() }));

const packSchema = v.object({ id: v.string() });

/** The story that labels are about. */
interface Labelled {
  /** The id of its pack. */
  readonly pack: string;
  /** Its topics that are off unless somebody turns them on: no label is about them. */
  readonly off: ReadonlySet<string>;
}

async function readLabelled([story]: Options['stories']): Promise<Labelled> {
  const { id: pack } = v.parse(packSchema, await json(join(story, 'pack.json')));
  const topics = v.parse(topicsSchema, await json(join(story, 'topics.json')));
  return { pack, off: new Set(topics.flatMap(({ id, on }) => (on ? [] : id))) };
}

async function readWritten([story]: Options['stories']): Promise<Written[]> {
  const { topics } = withParts(v.parse(namesSchema, await json(join(story, 'names.json')))).names;
  return topics.map(({ topic, names }) => ({
    topic,
    forms: names.flatMap(({ kind, written }) =>
      kind === 'full' || kind === 'short' ? written : [],
    ),
  }));
}

const evidenceSchema = v.object({ confidence: v.picklist(['certain', 'likely']) });

type Pages = ReadonlyMap<string, LabelledPage>;

async function extensionFinder(id: string, pages: Pages, { pack, off }: Labelled): Promise<Finder> {
  const found = new Map<string, readonly FoundMark[]>();
  for await (const { page, mentions } of detectAll([...pages.keys()])) {
    const labelled = pages.get(page);
    if (!labelled) continue;
    const ofPage = mentions
      .map((mention) => ({ ...mention, story: splitId(mention.topic) }))
      .filter(({ story }) => story.pack === pack && !off.has(story.id))
      .map(({ evidence, story, ...mention }) => ({
        ...mention,
        topic: story.id,
        ...v.parse(evidenceSchema, evidence),
      }));
    found.set(labelled.id, ofPage);
  }
  return { id, found };
}

async function floorFinders(pages: Pages, stories: Options['stories']): Promise<Finder[]> {
  const texts = await visibleTexts([...pages.keys()]);
  const written = await readWritten(stories);
  return FLOORS.map(({ id, find }) => ({
    id,
    found: new Map(
      [...texts].map(([path, text]) => [pages.get(path)?.id ?? '', find(text, written)]),
    ),
  }));
}

interface Evaluated {
  readonly finder: Finder;
  readonly pages: readonly LabelledPage[];
}

/** What is measured, each finder with its pages: the extension on the folder's first. */
async function evaluate({ folder, labels, probes, stories }: Options): Promise<Evaluated[]> {
  const labelled = await readLabelled(stories);
  const evaluated: Evaluated[] = [];
  if (folder !== undefined) {
    const pages = await readPages(folder, labels);
    console.error(`Opening ${pages.size} pages, with the extension and without …`);
    const ours = await extensionFinder('sidelight', pages, labelled);
    const finders = [ours, ...(await floorFinders(pages, stories))];
    evaluated.push(...finders.map((finder) => ({ finder, pages: [...pages.values()] })));
  }
  const scratch = await mkdtemp(join(tmpdir(), 'sidelight-probes-'));
  try {
    for (const [at, path] of probes.entries()) {
      const read = readProbes(await readFile(path, 'utf8'));
      console.error(`Opening ${read.length} probes of ${path} …`);
      const pages = await writeProbes(read, join(scratch, String(at)));
      const id = `probes${probes.length > 1 ? ` ${at + 1}` : ''}`;
      evaluated.push({
        finder: await extensionFinder(id, pages, labelled),
        pages: [...pages.values()],
      });
    }
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  return evaluated;
}

async function main(options: Options): Promise<void> {
  const evaluated = await evaluate(options);
  const reports = new Map(
    evaluated.map(({ finder, pages }) => [finder.id, reportOn(finder, pages)] as const),
  );
  if (options.asJson) {
    const isFloor = (id: string): boolean => FLOORS.some((floor) => floor.id === id);
    const { sidelight, ...others } = Object.fromEntries(reports);
    const [floors, probes] = [true, false].map((wanted) =>
      Object.fromEntries(Object.entries(others).filter(([id]) => isFloor(id) === wanted)),
    );
    console.log(JSON.stringify({ ...sidelight, floors, probes }, null, 2));
    return;
  }
  console.log(table(reports));
  for (const { finder } of evaluated) {
    const report = reports.get(finder.id);
    if (FLOORS.some(({ id }) => id === finder.id) || !report) continue;
    const unlabelled = unlabelledLine(finder, report);
    if (unlabelled !== undefined) console.log(`\n${finder.id}: ${unlabelled}`);
    const mistakes = Object.values(report.topics).flatMap((score) => score.mistakes);
    console.log(`\n${finder.id}: ${mistakes.length > 0 ? 'mistakes' : 'no mistakes'}`);
    for (const mistake of mistakes) console.log(mistakeLine(mistake));
  }
}

interface Options {
  readonly folder: string | undefined;
  readonly labels: readonly string[];
  readonly probes: readonly string[];
  readonly asJson: boolean;
  /** The stories' folders: the labels are of the first one's topics. */
  readonly stories: readonly [string, ...string[]];
}

async function readOptions(): Promise<Options> {
  const { values, positionals } = readArguments(USAGE, {
    allowPositionals: true,
    options: {
      labels: { type: 'string', multiple: true, default: [] },
      probes: { type: 'string', multiple: true, default: [] },
      json: { type: 'boolean', default: false },
      story: { type: 'string', multiple: true },
    },
  });
  const { labels, probes, json: asJson } = values;
  const [story = await onlyStory(), ...beside] = values.story ?? [];
  return { folder: positionals[0], labels, probes, asJson, stories: [story, ...beside] };
}

const options = await readOptions();
if (options.folder === undefined && options.probes.length === 0) {
  endWithUsage('No folder and no probes are named.', USAGE);
}
if (!(await buildAll({ stories: options.stories }, console.error))) process.exit(1);
await main(options);
