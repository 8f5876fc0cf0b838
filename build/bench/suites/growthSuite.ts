import type { Row, Table } from '../BenchTable';
import { prepareFind, prepareFloor, prepareReader, prepareSentinel } from '../inPage';
import { type Contestant, interleave } from '../interleave';
import { article } from '../pages';
import { makeProse, randomFrom } from '../prose';
import type { Bench } from '../Suite';

const KB = 1000;
const LENGTHS = [20 * KB, 150 * KB, 1000 * KB, 5000 * KB, 50_000 * KB];
const NAMES = [150, 500, 1500, 5000, 10_000];

/** The largest pages take a second to load: these rounds will do for a curve. */
const ROUNDS = 3;

/** The page on which each stage is measured with ever more names: it has some of the story's own. */
const READ = { length: 175 * KB, mentions: 100 };

/** How cost grows with the page, and with the names that are looked for, in each stage of a page. */
export async function growthSuite(bench: Bench): Promise<Table> {
  const lengths = bench.isQuick ? LENGTHS.slice(0, 3) : LENGTHS;
  const rows: Row[] = [];
  for (const [at, length] of lengths.entries()) {
    const html = article({ length });
    const { lab, sources } = bench;
    const results = await interleave(
      [
        { name: 'floor', sample: () => lab.measure(html, 0, prepareFloor) },
        {
          name: 'sentinel',
          sample: () => lab.measure(html, 0, prepareSentinel, sources.sentinel, false),
        },
      ],
      bench.pace(1 / (lengths.length + NAMES.length - at), ROUNDS),
      (round) => bench.say(`${length} units, ${round}`),
    );
    const floor = results.get('floor')?.cold ?? Number.NaN;
    const sentinel = results.get('sentinel')?.cold ?? Number.NaN;
    rows.push({
      what: `sentinel, page of ${length / KB} KB, cold`,
      ms: sentinel,
      beside: 'floor',
      times: sentinel / floor,
    });
  }
  const found = await interleave(
    NAMES.map((count) => finding(bench, count)),
    bench.pace(0.3, ROUNDS),
    bench.say,
  );
  rows.push(...(await byNames(bench)));
  const least = found.get(String(NAMES[0]))?.find ?? Number.NaN;
  for (const [count, { find = Number.NaN }] of found) {
    rows.push({
      what: `finding ${count} names in 175 KB`,
      ms: find,
      beside: `${NAMES[0]} names`,
      times: find / least,
    });
  }
  return { title: 'Growth', rows, goals: [] };
}

/**
 * Sentinel and reader from their source text to their answer, cold, with a story of so many names. A
 * card's script and data are those of one topic, however many there are.
 */
async function byNames(bench: Bench): Promise<Row[]> {
  const { lab, sources } = bench;
  const without = article({ length: READ.length });
  const marked = article(READ);
  const counts = bench.isQuick ? NAMES.slice(0, 3) : NAMES;
  const contestants = await Promise.all(
    counts.map(async (count) => {
      const sentinel = await sources.sentinelFor(count);
      const names = JSON.stringify([{ pack: 'story', lexicon: sources.lexicon(count) }]);
      return [
        {
          name: `sentinel of ${count} names, ${sentinel.length} units, 175 KB without any, cold`,
          sample: () => lab.measure(without, 0, prepareSentinel, sentinel, false),
        },
        {
          name: `reader with ${count} names, ${names.length} units of them, 175 KB, cold`,
          sample: () =>
            lab.measure(marked, 0, prepareReader, sources.reader, sources.decider, names),
        },
      ];
    }),
  );
  const floor = { name: 'floor', sample: () => lab.measure(marked, 0, prepareFloor) };
  const all = [floor, ...contestants.flat()];
  const results = await interleave(all, bench.pace(1, ROUNDS), bench.say);
  const base = results.get('floor')?.cold ?? Number.NaN;
  return [...results]
    .filter(([name]) => name !== 'floor')
    .map(([what, { cold = Number.NaN }]) => ({
      what,
      ms: cold,
      beside: 'floor',
      times: cold / base,
    }));
}

function finding({ lab, sources }: Bench, count: number): Contestant {
  const lexicon = sources.lexicon(count);
  const text = makeProse(175_000, randomFrom(1));
  return {
    name: String(count),
    sample: () => lab.measure('<p>', 0, prepareFind, sources.probe, lexicon, text),
  };
}
