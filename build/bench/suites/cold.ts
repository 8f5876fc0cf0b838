import type { Bench } from '../Bench';
import { floorPass, runPeer, runReader, runSentinel } from '../inPage';
import { type Contestant, interleave } from '../interleave';
import { article } from '../pages';
import type { Goal, Row, Table } from '../Report';

/** Pages without a mention: the sentinel beside the floor, cold and warm. */
export async function sentinelSuite(
  bench: Bench,
  pages: ReadonlyMap<string, string>,
): Promise<Table> {
  const made = [
    { page: '20 KB', html: article({ length: 20_000 }), reach: 2.5 },
    { page: '150 KB', html: article({ length: 150_000 }), reach: 1 },
    { page: '175 KB', html: article({ length: 175_000 }), reach: 1 },
    { page: '1 MB', html: article({ length: 1_000_000 }), reach: 1 },
    {
      page: '150 KB, six times its text in inline scripts',
      html: article({ length: 150_000, code: 6 }),
      reach: 1.5,
    },
  ];
  const given = [...pages].map(([page, html]) => ({ page, html, reach: undefined }));
  const rows: Row[] = [];
  const goals: Goal[] = [];
  for (const { page, html, reach } of [...made, ...given]) {
    const results = await interleave(
      [floor(bench, html), sentinel(bench, html)],
      bench.rounds,
      (round) => bench.say(`${page}, ${round}`),
    );
    const base = results.get('floor') ?? {};
    const ours = results.get('sentinel') ?? {};
    const cold = (ours.cold ?? 0) / (base.cold ?? 0);
    rows.push({
      page,
      'floor cold, ms': base.cold ?? 0,
      'sentinel cold, ms': ours.cold ?? 0,
      'cold ÷ floor': cold,
      'floor warm, ms': base.warm ?? 0,
      'sentinel warm, ms': ours.warm ?? 0,
      'warm ÷ floor': (ours.warm ?? 0) / (base.warm ?? 0),
      'asked for the reader': (ours.asked ?? 0) > 0 ? 'yes' : 'no',
    });
    if (reach !== undefined) {
      goals.push({ what: `sentinel cold, ${page}`, measured: cold, unit: ' × floor', reach });
    }
  }
  return { title: 'The sentinel on pages without a mention', rows, goals };
}

/** A page with mentions: the reader beside the floor and the peers. */
export async function readerSuite(bench: Bench): Promise<Table> {
  const page = article({ length: 175_000, mentions: 100 });
  const contestants = [
    floor(bench, page),
    reader(bench, page),
    peer(bench, page, 'mark.js, one expression', 'expression'),
    peer(bench, page, 'mark.js, list', 'list'),
    peer(bench, page, 'findAndReplaceDOMText', 'replace'),
  ];
  const results = await interleave(contestants, bench.rounds, bench.say);
  const base = results.get('floor')?.cold ?? 0;
  const ours = results.get('reader') ?? {};
  const all = (name: string): number => results.get(name)?.all ?? 0;
  const rows = [...results].map(([name, figures]) => ({
    what: name,
    'first marks, ms': figures.first ?? '',
    'all marks, ms': figures.all ?? figures.cold ?? 0,
    '÷ floor': (figures.all ?? figures.cold ?? 0) / base,
    '÷ reader': (figures.all ?? figures.cold ?? 0) / (ours.all ?? 0),
    marks: figures.marks ?? '',
  }));
  const times = (name: string): number => all(name) / (ours.all ?? 0);
  const goals: Goal[] = [
    {
      what: 'reader, 175 KB, cold, to all marks',
      measured: (ours.all ?? 0) / base,
      unit: ' × floor',
      reach: 6,
    },
    faster('mark.js with one expression', times('mark.js, one expression'), 4.5),
    faster('mark.js with the list', times('mark.js, list'), 150),
    faster('findAndReplaceDOMText', times('findAndReplaceDOMText'), 2.5),
  ];
  const title = `The reader on a page of 175 KB with 100 mentions (${bench.sources.names.length} written forms)`;
  return { title, rows, goals };
}

const faster = (than: string, measured: number, reach: number): Goal => ({
  what: `reader faster than ${than}`,
  measured,
  unit: ' ×',
  reach,
  atLeast: true,
});

const floor = ({ lab }: Bench, html: string): Contestant => ({
  name: 'floor',
  sample: () => lab.inWorld(html, floorPass),
});

const sentinel = ({ lab, sources }: Bench, html: string): Contestant => ({
  name: 'sentinel',
  sample: () => lab.inWorld(html, runSentinel, sources.sentinel),
});

const reader = ({ lab, sources }: Bench, html: string): Contestant => ({
  name: 'reader',
  sample: () => lab.inWorld(html, runReader, sources.reader),
});

const peer = (
  { lab, sources }: Bench,
  html: string,
  name: string,
  how: 'list' | 'expression' | 'replace',
): Contestant => ({
  name,
  sample: () =>
    lab.inWorld(
      html,
      runPeer,
      how === 'replace' ? sources.replace : sources.mark,
      how,
      sources.names,
    ),
});
