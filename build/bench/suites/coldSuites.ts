import type { Goal, Row, Table } from '../BenchTable';
import { prepareFloor, preparePeer, prepareReader, prepareSentinel } from '../inPage';
import { type Contestant, interleave } from '../interleave';
import { article } from '../pages';
import type { Bench } from '../Suite';

/** Pages without a mention: the sentinel beside the floor, cold and warm. */
export async function sentinelSuite(bench: Bench): Promise<Table> {
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
  const given = [...bench.pages].map(([page, html]) => ({ page, html, reach: undefined }));
  const rows: Row[] = [];
  const goals: Goal[] = [];
  const all = [...made, ...given];
  for (const [at, { page, html, reach }] of all.entries()) {
    const results = await interleave(
      [floor(bench, html), sentinel(bench, html)],
      bench.pace(1 / (all.length - at)),
      (round) => bench.say(`${page}, ${round}`),
    );
    const base = results.get(FLOOR) ?? {};
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
    waiting(bench, page),
    reader(bench, page),
    peer(bench, page, 'mark.js, one expression', 'expression'),
    peer(bench, page, 'mark.js, list', 'list'),
    peer(bench, page, 'findAndReplaceDOMText', 'replace'),
  ];
  const results = await interleave(contestants, bench.pace(), bench.say);
  const base = results.get(FLOOR)?.cold ?? 0;
  const idle = results.get(WAITING)?.cold ?? 0;
  // The floor alone does not wait for what comes after its last statement.
  const cold = (name: string): number =>
    (results.get(name)?.cold ?? 0) - (name === FLOOR || name === WAITING ? 0 : idle);
  const ours = cold('reader');
  const rows = [...results].map(([name, figures]) => ({
    what: name,
    'CPU, ms': cold(name),
    '÷ floor': cold(name) / base,
    '÷ reader': cold(name) / ours,
    'clock to first marks, ms': (figures.marks && figures.first) || '',
    'clock to all marks, ms': (figures.marks && figures.all) || '',
    // In the background, which for most pages has decided before and so is warm.
    'clock of deciding, elsewhere, ms': figures.decided || '',
    marks: figures.marks ?? '',
  }));
  const times = (name: string): number => cold(name) / ours;
  const goals: Goal[] = [
    {
      what: 'reader, 175 KB, cold, to all marks',
      measured: ours / base,
      unit: ' × floor',
      reach: 6,
    },
    faster('mark.js with one expression', times('mark.js, one expression'), 4.5),
    faster('mark.js with the list', times('mark.js, list'), 150),
    faster('findAndReplaceDOMText', times('findAndReplaceDOMText'), 2.5),
  ];
  const title = `The reader on a page of 175 KB with 100 mentions (${bench.sources.written.length} written forms)`;
  return { title, rows, goals };
}

const faster = (than: string, measured: number, reach: number): Goal => ({
  what: `reader faster than ${than}`,
  measured,
  unit: ' ×',
  reach,
  atLeast: true,
});

/** Warm figures are medians of this many runs in the same page. */
const AGAIN = 5;

const FLOOR = 'floor';
const WAITING = 'a wait of 0.3 s for nothing, which is taken off what follows';

const floor = ({ lab }: Bench, html: string): Contestant => ({
  name: FLOOR,
  sample: () => lab.measure(html, AGAIN, prepareFloor),
});

const sentinel = ({ lab, sources }: Bench, html: string): Contestant => ({
  name: 'sentinel',
  sample: () => lab.measure(html, AGAIN, prepareSentinel, sources.sentinel, false),
});

const waiting = ({ lab, sources }: Bench, html: string): Contestant => ({
  name: WAITING,
  sample: () => lab.measure(html, 0, prepareReader, '', sources.decider, sources.names),
});

const reader = ({ lab, sources }: Bench, html: string): Contestant => ({
  name: 'reader',
  sample: () => lab.measure(html, 0, prepareReader, sources.reader, sources.decider, sources.names),
});

const peer = (
  { lab, sources }: Bench,
  html: string,
  name: string,
  how: 'list' | 'expression' | 'replace',
): Contestant => ({
  name,
  sample: () => {
    const library = how === 'replace' ? sources.replace : sources.mark;
    return lab.measure(html, 0, preparePeer, library, how, sources.written);
  },
});
