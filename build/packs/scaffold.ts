import { createHash } from 'node:crypto';

/** The articles of a new pack: made up, to be replaced, but true to the pack’s claims on them. */
const ARTICLES = {
  'first.txt': `Bridge closed after crack is found

The Example Bridge is closed, Robin Sample, the town's engineer, said on Monday.
"We found a crack in one of the piers," Sample said.
`,
  'second.txt': `Shopkeepers ask why bridge was closed

Nobody was told why the Example Bridge is closed, a shopkeeper said.
The work takes until autumn, according to the town.
`,
};

const sum = (text: string): string => createHash('sha256').update(text).digest('hex');

const stated = (source: string, paragraphs: readonly number[], speaker: string) => ({
  source,
  paragraphs,
  speaker,
  certainty: 'stated',
});

const source = (id: string, letter: string, article: keyof typeof ARTICLES) => ({
  id,
  letter,
  title: ARTICLES[article].split('\n', 1)[0],
  label: `Article ${letter} — publisher not identified`,
  shortLabel: 'Publisher not identified',
  publisher: null,
  author: null,
  url: null,
  archive: null,
  rights: null,
  published: {
    words: 'Not known',
    from: null,
    to: null,
    basis: [{ source: id, certainty: 'stated' }],
  },
  language: 'en-GB',
  reliesOn: [{ speaker: id === 'a' ? 'robin-sample' : 'shopkeeper', paragraphs: [2] }],
  paragraphs: 3,
  sha256: sum(ARTICLES[article]),
});

const topic = (id: string, role: string, type: string, title: string, line: string) => ({
  id,
  role,
  type,
  title,
  line,
  summary: `Article A has it from the town’s engineer; article B asks why.`,
  on: true,
  claims: id === 'bridge' ? ['closed', 'crack', 'not-told', 'until'] : ['crack', 'closed'],
  events: ['closing'],
  related: [id === 'bridge' ? 'robin-sample' : 'bridge'],
});

/**
 * The files of a new pack, which holds together from the start and is a story one can look at: two
 * made-up articles that differ. Whoever writes a pack replaces one thing after the other.
 *
 * @param id the pack’s id, which is the name of its folder
 * @returns each file’s text by its path in the folder
 */
export function scaffold(id: string): ReadonlyMap<string, string> {
  const files = {
    pack: {
      format: 1,
      id,
      revision: 1,
      title: 'The bridge that was closed',
      summary: 'An engineer tells of a crack; a shopkeeper was not told why. Made up: replace it.',
      language: 'en-GB',
      authors: ['Your name'],
      licence: 'CC-BY-4.0',
      homepage: null,
      asOf: '2024',
      parties: [
        { id: 'town', name: 'The town', side: 'the town' },
        { id: 'shops', name: 'Shopkeepers', side: 'shopkeepers' },
      ],
      speakers: [
        {
          id: 'robin-sample',
          name: 'Robin Sample',
          role: 'engineer',
          kind: 'named',
          party: 'town',
        },
        { id: 'the-town', name: 'The town', kind: 'named', party: 'town' },
        {
          id: 'shopkeeper',
          name: 'A shopkeeper',
          role: 'not named',
          kind: 'unnamed',
          party: 'shops',
        },
      ],
      unknowns: [{ id: 'cost', text: 'What the work costs' }],
    },
    sources: [source('a', 'A', 'first.txt'), source('b', 'B', 'second.txt')],
    topics: [
      {
        ...topic('bridge', 'trigger', 'place', 'The Example Bridge', 'A bridge that is closed'),
        unknowns: ['cost'],
      },
      {
        ...topic('robin-sample', 'supporting', 'person', 'Robin Sample', 'Engineer of the town'),
        asOf: '2024',
      },
    ],
    claims: [
      {
        id: 'closed',
        text: 'The Example Bridge is closed.',
        kind: 'event',
        statements: [stated('a', [2], 'robin-sample'), stated('b', [2], 'shopkeeper')],
      },
      {
        id: 'crack',
        text: 'Robin Sample tells of a crack “in one of the piers”.',
        kind: 'cause',
        statements: [stated('a', [3], 'robin-sample')],
      },
      {
        id: 'not-told',
        text: 'Shopkeepers were not told the reason.',
        kind: 'position',
        statements: [stated('b', [2], 'shopkeeper')],
      },
      {
        id: 'until',
        text: 'Work goes on until autumn.',
        kind: 'event',
        statements: [stated('b', [3], 'the-town')],
      },
    ],
    events: [
      {
        id: 'closing',
        title: 'The bridge is closed',
        kind: 'decision',
        when: {
          words: 'A Monday',
          from: null,
          to: null,
          basis: [{ source: 'a', certainty: 'stated' }],
        },
        topics: ['bridge', 'robin-sample'],
        claims: ['closed', 'crack'],
        statements: [stated('a', [2], 'robin-sample')],
      },
    ],
    questions: [
      {
        id: 'why',
        question: 'Why is it closed?',
        stands: 'differ',
        sides: [
          { source: 'a', says: 'Because of a crack, says Robin Sample.', claims: ['crack'] },
          { source: 'b', says: 'Nobody was told, says a shopkeeper.', claims: ['not-told'] },
        ],
      },
    ],
    names: {
      lists: {
        town: { words: ['{bridge|engineer|pier|piers|town}'] },
      },
      topics: [
        {
          topic: 'bridge',
          names: [{ id: 'example-bridge', kind: 'full', written: ['Example Bridge'] }],
        },
        {
          topic: 'robin-sample',
          names: [
            { id: 'robin-sample', kind: 'full', written: ['Robin Sample'] },
            {
              id: 'sample',
              kind: 'short',
              written: ['Sample'],
              needs: [{ named: 'page' }, { words: 'town', within: 'block', different: 2 }],
              unless: { notInLongerName: true },
            },
          ],
        },
      ],
    },
  };
  return new Map([
    ...Object.entries(files).map(([name, value]): [string, string] => [
      `${name}.json`,
      `${JSON.stringify(value, null, 2)}\n`,
    ]),
    ...Object.entries(ARTICLES).map(([name, text]): [string, string] => [`articles/${name}`, text]),
    // What the articles say is theirs: it is compared with the pack, and never handed on.
    ['articles/.gitignore', '*\n'],
  ]);
}
