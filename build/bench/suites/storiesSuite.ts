import { makeFilter } from '../../../src/core/names/makeFilter';
import { setAddedStories } from '../../drive/addStories';
import type { Goal, Row, Table } from '../BenchTable';
import { type Contestant, interleave } from '../interleave';
import { emptyExtension, Lab } from '../Lab';
import { madeName, madeStories } from '../madeStories';
import { article } from '../pages';
import type { Bench } from '../Suite';
import type { Measurement } from '../statistics';

/** Stories of fifty names that were added. */
const COUNTS = [1, 10, 100, 1000];
const FEW_COUNTS = [1, 100];

/** A page without a hit may take so many times as long with all of them as with one. */
const GROWTH = 1.5;

/** Tells when the first mark is drawn, in ms since the page was asked for. */
const CLOCK = `<script>
  const look = () => {
    if (CSS.highlights.size > 0) document.documentElement.dataset.marked = performance.now();
    else requestAnimationFrame(look);
  };
  look();
</script>`;

/**
 * What stories cost that were added: loads of a page that names none of them and of one that names one,
 * above an empty content script, with ever more stories.
 */
export async function storiesSuite(bench: Bench): Promise<Table> {
  const counts = bench.isQuick ? FEW_COUNTS : COUNTS;
  const without = article({ length: 20_000 });
  const long = article({ length: 150_000 });
  // A name of the first story, which is there whatever their number; without any, one of ours.
  const wishes = { length: 20_000, mentions: 1 };
  const own = article(wishes);
  const hit = article({ ...wishes, name: madeName(0, 7) });
  const empty = await emptyExtension();
  const labs = new Map<string, Lab>();
  try {
    labs.set('empty', await Lab.start(bench.executable, bench.server, empty.folder));
    labs.set('0', await Lab.start(bench.executable, bench.server, bench.extension));
    const bytes = new Map<string, number>();
    for (const count of counts) {
      const lab = await Lab.start(bench.executable, bench.server, bench.extension);
      labs.set(String(count), lab);
      const stories = madeStories(count);
      bytes.set(String(count), makeFilter(stories.flatMap(({ keys }) => keys)).length);
      const tab = await lab.openOwn('handout.html');
      await tab.page.evaluate(setAddedStories, JSON.stringify(stories));
      await tab.close();
    }
    const loaded = new Map<string, ReadonlyMap<string, Measurement>>();
    const pages = Object.entries({
      'no hit, 20 KB': () => without,
      'no hit, 150 KB': () => long,
      hit: (count: string) => (count === '0' ? own : hit),
      mark: (count: string) => (count === '0' ? own : hit) + CLOCK,
    });
    for (const [at, [name, html]] of pages.entries()) {
      const contestants = [...labs].map(([count, lab]): Contestant => {
        const sample = () => (name === 'mark' ? marked(lab, html(count)) : lab.load(html(count)));
        return { name: count, sample };
      });
      const pace = bench.pace(1 / (pages.length - at));
      loaded.set(
        name,
        await interleave(contestants, pace, (round) => bench.say(`${name}, ${round}`)),
      );
    }
    const above = (page: string, count: string, figure: string): number =>
      (loaded.get(page)?.get(count)?.[figure] ?? Number.NaN) -
      (loaded.get(page)?.get('empty')?.[figure] ?? Number.NaN);
    const rows: Row[] = ['0', ...counts.map(String)].map((count) => ({
      stories: count,
      'filter, bytes': bytes.get(count) ?? 0,
      'no hit, 20 KB, ms': above('no hit, 20 KB', count, 'task'),
      'KB of heap': above('no hit, 20 KB', count, 'heap'),
      'no hit, 150 KB, ms': above('no hit, 150 KB', count, 'task'),
      'hit, ms': above('hit', count, 'task'),
      'hit, KB of heap': above('hit', count, 'heap'),
      'to the first mark, ms': loaded.get('mark')?.get(count)?.marked ?? Number.NaN,
    }));
    const most = String(counts.at(-1));
    const goals = ['no hit, 20 KB', 'no hit, 150 KB'].map(
      (page): Goal => ({
        what: `${page}: with ${most} stories beside one, above an empty content script`,
        measured: above(page, most, 'task') / above(page, '1', 'task'),
        unit: ' ×',
        reach: GROWTH,
      }),
    );
    return { title: 'Stories of 50 names that were added', rows, goals };
  } finally {
    for (const lab of labs.values()) await lab.close();
    await empty.remove();
  }
}

/** Loads a page, and tells as well when its first mark was drawn. */
async function marked(lab: Lab, html: string): Promise<() => Promise<Measurement>> {
  const tab = await lab.open(html);
  return async () => {
    try {
      const figures = await tab.settled();
      const marked = await tab.page.evaluate(() => Number(document.documentElement.dataset.marked));
      return { ...figures, marked };
    } finally {
      await tab.close();
    }
  };
}
