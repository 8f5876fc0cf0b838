import { findBrowser } from '../../browsers/findBrowser';
import { newProfile } from '../../drive/profile';
import { startFirefox } from '../../drive/startFirefox';
import type { Row, Table } from '../BenchTable';
import { prepareFloor, prepareSentinel } from '../inPage';
import { interleave } from '../interleave';
import { article } from '../pages';
import type { Bench } from '../Suite';
import type { Measurement } from '../statistics';

const LENGTHS = [20_000, 150_000, 1_000_000];

/** So that `performance.now()` tells 20 µs apart, not a millisecond. */
const PRECISE = {
  'privacy.reduceTimerPrecision': false,
  'privacy.resistFingerprinting.reduceTimerPrecision.microseconds': 20,
};

/**
 * The sentinel beside the floor in Firefox, which tells of no CPU time: by the clock, each in a page
 * that has run nothing yet. No figure is to be reached here; it is seen whether Firefox is an
 * exception.
 */
export async function firefoxSuite({ server, sources, pace, say }: Bench): Promise<Table> {
  const title = 'The sentinel in Firefox, by the clock';
  const found = findBrowser('firefox');
  if (!found.ok) return { title: `${title}: ${found.error}`, rows: [], goals: [] };
  const profile = await newProfile();
  const browser = await startFirefox(
    found.value.path,
    { preferences: PRECISE },
    profile.folder,
    {},
  );
  /** Opens the page, prepares `go` there, and times its first run and a later one. */
  const sample = async (prepare: string): Promise<Measurement> => {
    const page = await browser.newPage();
    try {
      await page.goto(server.url('/page'));
      await page.evaluate(prepare);
      const [cold = 0, warm = 0] = await page.evaluate(async () => {
        const times: number[] = [];
        for (let run = 0; run < 2; run++) {
          const start = performance.now();
          await globalThis.go();
          times.push(performance.now() - start);
        }
        return times;
      });
      return { cold, warm };
    } finally {
      await page.close();
    }
  };
  const rows: Row[] = [];
  try {
    for (const [at, length] of LENGTHS.entries()) {
      server.page('/page', article({ length }));
      const results = await interleave(
        [
          { name: 'floor', sample: () => sample(`(${prepareFloor})()`) },
          {
            name: 'sentinel',
            sample: () =>
              sample(`(${prepareSentinel})(${JSON.stringify(sources.sentinel)}, false)`),
          },
        ],
        pace(1 / (LENGTHS.length - at)),
        (round) => say(`Firefox, ${length} units, ${round}`),
      );
      const floor = results.get('floor') ?? {};
      const ours = results.get('sentinel') ?? {};
      rows.push({
        page: `${length / 1000} KB`,
        'floor cold, ms': floor.cold ?? 0,
        'sentinel cold, ms': ours.cold ?? 0,
        'cold ÷ floor': (ours.cold ?? 0) / (floor.cold ?? 0),
        'warm ÷ floor': (ours.warm ?? 0) / (floor.warm ?? 0),
      });
    }
  } finally {
    await browser.close();
    await profile.remove();
  }
  return { title, rows, goals: [] };
}
