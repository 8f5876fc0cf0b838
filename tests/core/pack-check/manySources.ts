import { type Files, ferryFiles, valueAt, withChange } from './stories';

/** `A`, …, `Z`, `AA`, …: the letter of a source, counted from 0. */
const letterOf = (n: number): string =>
  n < 26 ? String.fromCharCode(65 + n) : letterOf(Math.floor(n / 26) - 1) + letterOf(n % 26);

/**
 * A made-up story with so many sources: all say that nobody was hurt, the first four say why the
 * ferry turned back, each in its own way, and the first alone says more.
 */
export function manySources(count: number): Files {
  const { 'names.json': _names, ...files } = ferryFiles();
  const ids = Array.from({ length: count }, (_, n) => `s${n + 1}`);
  const statement = (source: string) => ({
    source,
    paragraphs: [2],
    speaker: `own-${source}`,
    certainty: 'stated',
  });
  const entry = (file: string, at: number): object => Object(valueAt(files[file], [at]));
  const told = ids.slice(0, 4);
  return {
    'pack.json': withChange(
      withChange(files['pack.json'], ['days'], undefined),
      ['speakers'],
      [
        {
          id: 'ada-lind',
          name: 'Ada Lind',
          role: 'harbour master',
          kind: 'named',
          party: 'harbour',
        },
        ...ids.map((source, n) => ({
          id: `own-${source}`,
          name: `Article ${letterOf(n)}’s own words`,
          kind: 'own-voice',
          source,
        })),
      ],
    ),
    'sources.json': ids.map((id, n) => ({
      ...entry('sources.json', 0),
      id,
      letter: letterOf(n),
      reliesOn: [],
      published: {
        words: 'May 2019',
        from: '2019-05-04',
        to: null,
        basis: [{ source: id, certainty: 'stated' }],
      },
    })),
    'topics.json': [
      {
        ...entry('topics.json', 0),
        claims: ['unhurt', 'wind', ...told.map((id) => `why-${id}`)],
        events: [],
        related: ['harbour'],
      },
      {
        ...entry('topics.json', 5),
        id: 'harbour',
        claims: ['unhurt'],
        events: [],
        related: ['ferry'],
      },
    ],
    'claims.json': [
      { id: 'unhurt', text: 'Nobody was hurt.', kind: 'event', statements: ids.map(statement) },
      {
        id: 'wind',
        text: 'The wind was strong.',
        kind: 'event',
        statements: [{ ...statement('s1'), speaker: 'ada-lind' }],
      },
      ...told.map((source) => ({
        id: `why-${source}`,
        text: `It turned back for a reason that ${source} gives.`,
        kind: 'event',
        statements: [statement(source)],
      })),
    ],
    'events.json': [],
    'questions.json': [
      {
        id: 'hurt',
        question: 'Was anybody hurt?',
        stands: count === 1 ? 'answered' : 'agree',
        sides: ids.map((source) => ({ source, says: 'No.', claims: ['unhurt'] })),
      },
      ...(count === 1
        ? []
        : [
            {
              id: 'why',
              question: 'Why did it turn back?',
              stands: 'differ',
              sides: told.map((source) => ({ source, says: 'So.', claims: [`why-${source}`] })),
            },
          ]),
    ],
  };
}
