import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAll } from '../../extension/buildAll';
import type { Row, Table } from '../BenchTable';
import { Lab } from '../Lab';
import { type PackWishes, writePack } from '../madePacks';
import type { Bench } from '../Suite';
import type { Tab } from '../Tab';

/** What is built, and of how many packs. */
interface Case {
  readonly what: string;
  readonly wishes: PackWishes;
  readonly packs: number;
}

const CASES: readonly Case[] = [
  ...[1, 3, 12].map((sources) => ({ what: `${sources} sources`, wishes: { sources }, packs: 1 })),
  ...[1, 500].map((events) => ({ what: `${events} events`, wishes: { events }, packs: 1 })),
  { what: '1,000 names', wishes: { names: 1000 }, packs: 1 },
  ...[1, 10, 100].map((packs) => ({ what: `${packs} packs`, wishes: { names: 50 }, packs })),
];

/** Longer than anything is waited for, and than painting takes, in ms. */
const WAIT = 20_000;
const RESTING = 1000;

/** The timeline of 500 events is to be drawn in this time (ms), of so many elements. */
const DRAWN = 100;
const ELEMENTS = 2000;

/**
 * What packs of any size cost: to build, in the files that each page has, and to show the timeline in
 * the popup. A pack has 1 event and 2 sources where nothing else is said, and 50 names where there are
 * several.
 */
export async function packsSuite(bench: Bench): Promise<Table> {
  const rows: Row[] = [];
  let most: Row = {};
  for (const { what, wishes, packs } of CASES) {
    bench.say(what);
    const folder = await mkdtemp(join(tmpdir(), 'sidelight-packs-'));
    try {
      const stories: string[] = [];
      for (let at = 0; at < packs; at++) {
        const id = `made-${at + 1}`;
        stories.push(join(folder, id));
        await writePack(join(folder, id), id, wishes);
      }
      const start = performance.now();
      const out = join(folder, 'dist');
      if (!(await buildAll({ stories, out, only: ['chrome'] }, () => {}))) continue;
      const build = performance.now() - start;
      const bytes = async (file: string) => (await stat(join(out, 'chrome', file))).size;
      const row: Row = {
        what,
        'build, ms': build,
        'sentinel, bytes': await bytes('sentinel.js'),
        'filter, bytes': await bytes('filter.js'),
        'reader, bytes': await bytes('reader.js'),
        'background, bytes': await bytes('background.js'),
        ...(await timeline(bench, join(out, 'chrome'))),
      };
      rows.push(row);
      if (wishes.events !== undefined) most = row;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  const goal = (what: string, figure: string, unit: string, reach: number) => ({
    what: `${what} of 500 events`,
    measured: Number(most[figure]),
    unit,
    reach,
  });
  return {
    title: 'Packs of any size',
    rows,
    goals: [
      goal('timeline', 'timeline, ms', ' ms', DRAWN),
      goal('elements of the timeline', 'elements', '', ELEMENTS),
    ],
  };
}

/** The popup's timeline: CPU ms of the main thread to show it, its elements, and KB of heap. */
async function timeline({ executable, server }: Bench, extension: string): Promise<Row> {
  const lab = await Lab.start(executable, server, extension);
  try {
    const tab = await lab.openOwn('popup.html?view=story');
    await tab.page.waitForSelector('#tab-timeline', { timeout: WAIT });
    // Its later tabs are there by then.
    await rest(tab);
    const nothing = await tab.cpu(() => rest(tab));
    const drawn = await tab.cpu(async () => {
      await tab.page.click('#tab-timeline');
      await tab.page.waitForSelector('.events .event', { timeout: WAIT });
      await rest(tab);
    });
    const elements = await tab.page.evaluate(() => document.querySelectorAll('body *').length);
    return { 'timeline, ms': drawn - nothing, elements, 'popup, KB of heap': await tab.heap() };
  } finally {
    await lab.close();
  }
}

/** Until what was asked for has been painted, and nothing is left for idle time. */
const rest = (tab: Tab): Promise<unknown> =>
  tab.page.evaluate((ms: number) => new Promise((resolve) => setTimeout(resolve, ms)), RESTING);
