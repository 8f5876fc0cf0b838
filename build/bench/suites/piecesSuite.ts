import type { Row, Table } from '../BenchTable';
import { prepareReader } from '../inPage';
import { interleave } from '../interleave';
import { article } from '../pages';
import type { Bench } from '../Suite';

/** Paragraphs, and so shadow roots: one each. */
const PARAGRAPHS = 1000;

/** The page's text in pieces or in rare spellings, beside the same page without. */
export async function piecesSuite({ lab, sources, pace, say }: Bench): Promise<Table> {
  const wishes = { length: PARAGRAPHS * 500, mentions: 100 };
  const name = 'Kim Yŏ-jŏng';
  const pages = new Map([
    ['plain', article({ ...wishes, name })],
    ['1000 open shadow roots', article({ ...wishes, name, inShadow: true })],
    ['soft hyphens', article({ ...wishes, name: [...name].join('\u00ad') })],
    ['decomposed accents', article({ ...wishes, name: name.normalize('NFD') })],
  ]);
  const contestants = [...pages].map(([page, html]) => ({
    name: page,
    sample: () =>
      lab.measure(html, 0, prepareReader, sources.reader, sources.decider, sources.names),
  }));
  const results = await interleave(contestants, pace(), say);
  const plain = results.get('plain');
  const others = [...results].filter(([page]) => page !== 'plain');
  const rows: Row[] = [...results].map(([page, figures]) => ({
    page,
    'reader, CPU ms': figures.cold ?? 0,
    '÷ plain': (figures.cold ?? 0) / (plain?.cold ?? 0),
    marks: figures.marks ?? 0,
  }));
  return {
    title: `Text in pieces and in rare spellings (${PARAGRAPHS} paragraphs, 100 mentions)`,
    rows,
    goals: others.flatMap(([page, figures]) => [
      {
        what: `reader, ${page}`,
        measured: (figures.cold ?? 0) / (plain?.cold ?? 0),
        unit: ' × plain',
        reach: 2,
      },
      {
        what: `found, ${page}`,
        measured: (figures.marks ?? 0) / (plain?.marks ?? 0),
        unit: ' of those in plain',
        reach: 1,
        atLeast: true,
      },
    ]),
  };
}
