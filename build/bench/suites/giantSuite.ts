import type { Goal, Row, Table } from '../BenchTable';
import { prepareReader, prepareSentinel, prepareSlicedFloor } from '../inPage';
import { article, manyNodes, oneNode } from '../pages';
import type { Bench } from '../Suite';

/** The longest that a task of ours may be, in ms. */
const LONGEST = 50;

/** Pages beyond all measure: no task may be long, and the first marks come before the rest is read. */
export async function giantSuite({ lab, sources, isQuick, say }: Bench): Promise<Table> {
  const nodes = isQuick ? 100_000 : 1_000_000;
  const length = isQuick ? 1_000_000 : 10_000_000;
  const name = 'Mike Pence';
  const shapes = new Map<string, (name: string) => string>([
    [`${nodes} text nodes, flat`, (name) => manyNodes(nodes, 'flat', name)],
    [`${nodes} text nodes, nested`, (name) => manyNodes(nodes, 'nested', name)],
    [`one text node of ${length / 1e6} MB`, (name) => oneNode(length, name)],
    [
      `${length / 2e5} MB of text`,
      (name) => article({ length: length * 5, mentions: name ? 1 : 0 }),
    ],
  ]);
  const rows: Row[] = [];
  const goals: Goal[] = [];
  for (const [page, html] of shapes) {
    say(`${page}: floor`);
    const floor = await lab.measure(html(''), 0, prepareSlicedFloor);
    say(`${page}: sentinel`);
    const sentinel = await lab.measure(html(''), 0, prepareSentinel, sources.sentinel, true);
    say(`${page}: reader`);
    const reader = await lab.measure(
      html(name),
      0,
      prepareReader,
      sources.reader,
      sources.decider,
      sources.names,
    );
    const longest = Math.max(sentinel.longest ?? 0, reader.longest ?? 0);
    rows.push({
      page,
      'longest task of a mere walk, ms': floor.longest ?? 0,
      'sentinel, CPU ms': sentinel.cold ?? 0,
      'its longest task, ms': sentinel.longest ?? 0,
      'reader, CPU ms': reader.cold ?? 0,
      'its longest task': reader.longest ?? 0,
      'first marks, ms': reader.marks ? (reader.first ?? 0) : '',
      'all marks, ms': reader.marks ? (reader.all ?? 0) : '',
      marks: reader.marks ?? 0,
    });
    goals.push({ what: `longest task, ${page}`, measured: longest, unit: ' ms', reach: LONGEST });
  }
  return { title: 'Pages beyond all measure', rows, goals };
}
