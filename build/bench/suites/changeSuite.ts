import type { Goal, Row, Table } from '../BenchTable';
import { Lab } from '../Lab';
import { article, panels } from '../pages';
import type { Bench } from '../Suite';
import type { Tab } from '../Tab';

/** Nodes that the page adds in a second. */
const RATES = [0, 100, 1000, 10_000];

/** Panels with names, of which a class shows one at a time. */
const PANELS = 200;

/** How long a page that changes is watched, in ms: all of them in less than three minutes. */
const WATCHED = 12_000;
const WATCHED_BRIEFLY = 5_000;

/** Pages that change: our share of the main thread, by samples of what ran. */
export async function changeSuite(bench: Bench): Promise<Table> {
  const lab = await Lab.start(bench.executable, bench.server, bench.extension);
  const duration = bench.isQuick ? WATCHED_BRIEFLY : WATCHED;
  const rows: Row[] = [];
  const goals: Goal[] = [];
  try {
    for (const mentions of [0, 100]) {
      const who = mentions === 0 ? 'sentinel' : 'reader';
      for (const rate of RATES) {
        bench.say(`${who}, ${rate} nodes a second`);
        const tab = await lab.open(article({ length: 175_000, mentions }));
        const { total, longest, longestWithoutGaps } = await watch(tab, () =>
          tab.page.evaluate(addNodes, rate, duration),
        );
        await tab.close();
        const share = (total / duration) * 100;
        rows.push({
          who,
          'nodes a second': rate,
          'share, %': share,
          'longest turn by the clock, ms': longest,
          'without gaps, ms': longestWithoutGaps,
        });
        if (rate !== 1000) continue;
        goals.push({
          what: `share, ${who}, 1,000 nodes a second`,
          measured: share,
          unit: ' %',
          reach: 2,
        });
        goals.push({
          what: `longest turn, ${who}`,
          measured: longestWithoutGaps,
          unit: ' ms',
          reach: 5,
        });
      }
    }
    const what = `${PANELS} hidden panels, one shown a second`;
    bench.say(what);
    const tab = await lab.open(panels(PANELS));
    const { total, longest, longestWithoutGaps } = await watch(tab, () =>
      tab.page.evaluate(showPanels, duration),
    );
    await tab.close();
    const share = (total / duration) * 100;
    rows.push({
      who: `reader, ${what}`,
      'nodes a second': 0,
      'share, %': share,
      'longest turn by the clock, ms': longest,
      'without gaps, ms': longestWithoutGaps,
    });
    goals.push({ what: `share, ${what}`, measured: share, unit: ' %', reach: 2 });
  } finally {
    await lab.close();
  }
  const title = `Pages that add nodes for ${duration / 1000} s`;
  return { title, rows, goals };
}

async function watch(tab: Tab, change: () => Promise<void>) {
  await tab.settled();
  await (await tab.extensionWorld())(partTurns);
  return tab.profile(change, (url) => url.startsWith('chrome-extension://'));
}

/**
 * In the world of our scripts: makes the end of each of our turns seen by the profiler, which takes
 * two without anything between them for one.
 */
function partTurns(): void {
  const { yield: giveWay, postTask } = scheduler;
  // Longer than samples are apart.
  const wait = () => {
    for (const end = performance.now() + 0.5; performance.now() < end; );
  };
  scheduler.yield = async () => {
    await giveWay.call(scheduler);
    wait();
  };
  scheduler.postTask = async (...task) => {
    const told = await postTask.apply(scheduler, task);
    wait();
    return told;
  };
}

/** In the page: adds so many paragraphs a second, a few at a time, as a feed does. */
async function addNodes(rate: number, duration: number): Promise<void> {
  const feed = document.createElement('section');
  document.body.append(feed);
  const start = performance.now();
  let added = 0;
  while (performance.now() - start < duration) {
    const due = ((performance.now() - start) / 1000) * rate;
    for (; added < due; added++) {
      const paragraph = document.createElement('p');
      paragraph.textContent = `Entry ${added} of a feed that never ends`;
      feed.append(paragraph);
      // As feeds do, lest layout is all that is measured.
      if (feed.childElementCount > 2000) feed.firstElementChild?.remove();
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** In the page: shows another panel each second, by a class alone. */
async function showPanels(duration: number): Promise<void> {
  const all = [...document.querySelectorAll('.panel')];
  const start = performance.now();
  for (let shown = 0; performance.now() - start < duration; shown++) {
    all[(shown - 1) % all.length]?.classList.remove('on');
    all[shown % all.length]?.classList.add('on');
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}
