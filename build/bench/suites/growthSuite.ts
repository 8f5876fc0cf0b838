import type { Row, Table } from '../BenchTable';
import { prepareFind, prepareFloor, prepareSentinel } from '../inPage';
import { type Contestant, interleave } from '../interleave';
import { article } from '../pages';
import { makeProse, randomFrom } from '../prose';
import type { Bench } from '../Suite';

const KB = 1000;
const LENGTHS = [20 * KB, 150 * KB, 1000 * KB, 5000 * KB, 50_000 * KB];
const NAMES = [150, 500, 1500, 5000, 10_000];

/** The largest pages take a second to load: these rounds will do for a curve. */
const ROUNDS = 3;

/** How cost grows with the page, and with the names that are looked for. */
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
    bench.pace(1, ROUNDS),
    bench.say,
  );
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

function finding({ lab, sources }: Bench, count: number): Contestant {
  const lexicon = sources.lexicon(count);
  const text = makeProse(175_000, randomFrom(1));
  return {
    name: String(count),
    sample: () => lab.measure('<p>', 0, prepareFind, sources.probe, lexicon, text),
  };
}
