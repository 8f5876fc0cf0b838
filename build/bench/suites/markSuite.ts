import type { Row, Table } from '../BenchTable';
import { prepareReader } from '../inPage';
import { interleave } from '../interleave';
import { article } from '../pages';
import type { Bench } from '../Suite';
import type { Measurement } from '../statistics';

const MARKS = [10, 100, 1000, 10_000];

/** What marks cost a page: changes of its tree while marking, and its own changes later. */
export async function markSuite(bench: Bench): Promise<Table> {
  const contestants = MARKS.flatMap((mentions) => {
    const html = article({ length: 500_000, mentions });
    return [
      { name: `${mentions} mentions, no reader`, sample: () => changed(bench, html, false) },
      { name: `${mentions} mentions, marked`, sample: () => changed(bench, html, true) },
    ];
  });
  const results = await interleave(contestants, bench.pace(), bench.say);
  const rows: Row[] = [...results].map(([page, figures]) => ({ page, ...figures }));
  const most = Math.max(...MARKS);
  const marked = results.get(`${most} mentions, marked`);
  const bare = results.get(`${most} mentions, no reader`);
  return {
    title: 'What marks cost a page of 500 KB',
    rows,
    goals: [
      {
        what: `mutations of the page by marking ${most} mentions`,
        measured: marked?.mutations ?? Number.NaN,
        unit: '',
        reach: 0,
      },
      {
        what: `later changes of the page with ${most} marks`,
        measured: (marked?.changes ?? 0) / (bare?.changes ?? 0),
        unit: ' × without',
        reach: 1.5,
      },
    ],
  };
}

/** The page changes itself 200 times, with a layout after each, after it was marked or not. */
async function changed(
  { lab, sources }: Bench,
  html: string,
  isMarked: boolean,
): Promise<Measurement> {
  const tab = await lab.open(html);
  try {
    await tab.page.evaluate(countMutations);
    let marks = 0;
    if (isMarked) {
      const evaluate = await tab.world();
      await evaluate(prepareReader, sources.reader, sources.decider, sources.names);
      const told = await evaluate(() => globalThis.go());
      marks = told.marks ?? 0;
    }
    const mutations = await tab.page.evaluate(() => globalThis.mutations);
    const changes = await tab.cpu(() => tab.page.evaluate(changePage));
    return { marks, mutations, changes };
  } finally {
    await tab.close();
  }
}

declare global {
  var mutations: number;
}

function countMutations(): void {
  globalThis.mutations = 0;
  new MutationObserver((records) => {
    globalThis.mutations += records.length;
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
}

function changePage(): void {
  const paragraphs = [...document.querySelectorAll('p')].slice(0, 200);
  for (const paragraph of paragraphs) {
    paragraph.before(document.createElement('hr'));
    paragraph.append(' more');
    document.body.getBoundingClientRect();
  }
}
