/**
 * `npm run bench`: what Sidelight costs a page, side by side with the cheapest way to read its text
 * and with libraries that mark words, in real browsers, on pages that are made here.
 *
 * Options: `--pages=<folder>` measures the sentinel on the HTML files there as well, `--peers=<folder>`
 * loads pages with each unpacked extension in the folder as well, `--json` prints data, `--quick` takes fewer and smaller measurements, `--only=<part>` runs one part,
 * `--story=<folder>` measures another story, `--out=<folder>` builds somewhere else than `dist`.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatGoal, formatTable, isReached, type Table } from '../bench/BenchTable';
import { Lab } from '../bench/Lab';
import { readSources } from '../bench/readSources';
import type { Bench, Suite } from '../bench/Suite';
import { changeSuite } from '../bench/suites/changeSuite';
import { readerSuite, sentinelSuite } from '../bench/suites/coldSuites';
import { firefoxSuite } from '../bench/suites/firefoxSuite';
import { giantSuite } from '../bench/suites/giantSuite';
import { growthSuite } from '../bench/suites/growthSuite';
import { hoverSuite } from '../bench/suites/hoverSuite';
import { loadSuite } from '../bench/suites/loadSuite';
import { markSuite } from '../bench/suites/markSuite';
import { packsSuite } from '../bench/suites/packsSuite';
import { piecesSuite } from '../bench/suites/piecesSuite';
import { storiesSuite } from '../bench/suites/storiesSuite';
import { findBrowser } from '../browsers/findBrowser';
import { LocalServer } from '../drive/LocalServer';
import { buildAll, onlyStory } from '../extension/buildAll';
import { endWithUsage, readArguments } from './readArguments';

/** Medians are of this many measurements: odd, so that one of them is in the middle. */
const ROUNDS = 9;
const QUICK_ROUNDS = 3;

/** A part takes fewer rounds where it would take longer than this, in ms. */
const PART = 3 * 60_000;

const USAGE =
  'npm run bench -- [--only=<part>] [--quick] [--json] [--pages=<folder>] [--peers=<folder>] [--story=<folder>] [--out=<folder>]';

const { values } = readArguments(USAGE, {
  options: {
    story: { type: 'string' },
    pages: { type: 'string' },
    peers: { type: 'string' },
    json: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    out: { type: 'string', default: 'dist' },
  },
});

/** The parts, in the order in which they run. */
const suites: Readonly<Record<string, Suite>> = {
  sentinel: sentinelSuite,
  reader: readerSuite,
  load: loadSuite,
  marks: markSuite,
  changes: changeSuite,
  giants: giantSuite,
  pieces: piecesSuite,
  hover: hoverSuite,
  growth: growthSuite,
  stories: storiesSuite,
  packs: packsSuite,
  firefox: firefoxSuite,
};

async function readPages(folder: string): Promise<Map<string, string>> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.html')).sort();
  return new Map(
    await Promise.all(
      files.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
    ),
  );
}

/** The unpacked extensions in a folder, by name. */
async function readPeers(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return new Map(folders.sort().map((name) => [name, join(folder, name)]));
}

const say = (what: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${what}`);
};

async function run(): Promise<void> {
  const { only } = values;
  if (only !== undefined && !Object.hasOwn(suites, only)) {
    endWithUsage(
      `There is no part “${only}”: say one of ${Object.keys(suites).join(', ')}.`,
      USAGE,
    );
  }
  const found = findBrowser('chromium');
  if (!found.ok) throw new Error(found.error);
  const story = values.story ?? (await onlyStory());
  if (!(await buildAll({ stories: [story], out: values.out }, console.error))) process.exit(1);
  const pages = values.pages === undefined ? new Map() : await readPages(values.pages);
  const peers = values.peers === undefined ? new Map() : await readPeers(values.peers);
  const sources = await readSources(story, join(values.out, 'chrome'));
  const server = await LocalServer.start();
  const lab = await Lab.start(found.value.path, server);
  let endsAt = 0;
  const rounds = values.quick ? QUICK_ROUNDS : ROUNDS;
  try {
    const bench: Bench = {
      lab,
      executable: found.value.path,
      extension: join(values.out, 'chrome'),
      server,
      pace: (share = 1, most = rounds) => {
        const now = performance.now();
        return { rounds: Math.min(rounds, most), endsAt: now + (endsAt - now) * share };
      },
      peers,
      isQuick: values.quick,
      sources,
      pages,
      say,
    };
    const tables: Table[] = [];
    const unfinished: string[] = [];
    for (const [name, suite] of Object.entries(suites)) {
      if (only !== undefined && only !== name) continue;
      endsAt = performance.now() + PART;
      try {
        const table = await suite(bench);
        tables.push(table);
        say('');
        if (!values.json) console.log(formatTable(table));
      } catch (error) {
        // The others are measured all the same; without their browser, they say so too.
        say('');
        console.error(`The part “${name}” came to no end: ${String(error)}`);
        unfinished.push(name);
        process.exitCode = 1;
      }
    }
    print(await lab.version(), tables, unfinished);
  } finally {
    await lab.close();
    await server.close();
  }
}

function print(browser: string, tables: readonly Table[], unfinished: readonly string[]): void {
  if (values.json) {
    console.log(JSON.stringify({ browser, tables }, null, 2));
    return;
  }
  const missed = tables.flatMap(({ goals }) => goals).filter((goal) => !isReached(goal));
  const reached = missed.length === 0 ? 'every goal reached' : 'missed:';
  const without = unfinished.length === 0 ? '' : `without ${unfinished.join(', ')}: `;
  console.log(`\n${browser}; ${without}${reached}`);
  for (const goal of missed) console.log(formatGoal(goal));
}

await run();
