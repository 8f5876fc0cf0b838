import type { Goal, Row, Table } from '../BenchTable';
import { interleave } from '../interleave';
import { emptyExtension, Lab } from '../Lab';
import { article, manyFrames } from '../pages';
import type { Bench } from '../Suite';
import type { Measurement } from '../statistics';

/** Frames in a page, for the curve. */
const FRAMES = [1, 10, 100, 500];
/** In a quick run. */
const FEW_FRAMES = [1, 100];

type Loaded = ReadonlyMap<string, Measurement>;

/** What a page with mentions may cost above one with an empty content script. */
const MARKED = [
  { page: '20 KB, 12 mentions', length: 20_000, mentions: 12, task: 15, heap: 400 },
  { page: '175 KB, 100 mentions', length: 175_000, mentions: 100, task: 25, heap: 500 },
];

/**
 * Loads of pages without a mention and with some, by the browser's own counters: without an
 * extension, with one whose content script is empty, with ours, and with others where their builds
 * are given.
 */
export async function loadSuite(bench: Bench): Promise<Table> {
  const counts = bench.isQuick ? FEW_FRAMES : FRAMES;
  const pages = new Map([
    ...MARKED.map(({ page, ...wishes }) => [page, article(wishes)] as const),
    ['20 KB', article({ length: 20_000 })],
    ['175 KB', article({ length: 175_000 })],
    ...counts.map((count) => [`${count} frames`, manyFrames(count)] as const),
  ]);
  const loaded = await loadAll(bench, pages);
  const rows: Row[] = [...loaded].flatMap(([page, results]) =>
    [...results].map(([extension, figures]) => ({ page, extension, ...figures })),
  );
  const above = (page: string, figure: string): number =>
    (loaded.get(page)?.get('ours')?.[figure] ?? 0) -
    (loaded.get(page)?.get('empty')?.[figure] ?? 0);
  const most = Math.max(...counts);
  const perFrame = (figure: string): number => above(`${most} frames`, figure) / most;
  const goals: Goal[] = [
    ...MARKED.flatMap(({ page, task, heap }) => [
      goal(`main thread, ${page}`, above(page, 'task'), ' ms', task),
      goal(`heap, ${page}`, above(page, 'heap'), ' KB', heap),
    ]),
    goal('script in a load of 20 KB', above('20 KB', 'task'), ' ms', 5),
    goal('heap, 20 KB', above('20 KB', 'heap'), ' KB', 60),
    goal(`main thread per frame, ${most} frames`, perFrame('task'), ' ms', 1),
    goal(`heap per frame, ${most} frames`, perFrame('heap'), ' KB', 50),
  ];
  return {
    title: 'Page loads, CPU ms of the main thread and KB of heap after collection',
    rows,
    goals,
  };
}

const goal = (what: string, measured: number, unit: string, reach: number): Goal => ({
  what: `${what}, above an empty content script`,
  measured,
  unit,
  reach,
});

async function loadAll(
  bench: Bench,
  pages: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, Loaded>> {
  const empty = await emptyExtension();
  const started: Lab[] = [];
  try {
    const labs = new Map([['none', bench.lab]]);
    for (const [name, folder] of [
      ['empty', empty.folder],
      ['ours', bench.extension],
      ...bench.peers,
    ] as const) {
      const lab = await Lab.start(bench.executable, bench.server, folder);
      started.push(lab);
      labs.set(name, lab);
    }
    const loaded = new Map<string, Loaded>();
    for (const [at, [page, html]] of [...pages].entries()) {
      const contestants = [...labs].map(([name, lab]) => ({
        name,
        sample: () => lab.load(html),
      }));
      const results = await interleave(contestants, bench.pace(1 / (pages.size - at)), (round) =>
        bench.say(`${page}, ${round}`),
      );
      loaded.set(page, results);
    }
    return loaded;
  } finally {
    for (const lab of started) await lab.close();
    await empty.remove();
  }
}
