import type { Pack, Statement, When } from '../pack/packSchema';

/** Paragraphs by source id; a source that is not in it has all of its paragraphs meant. */
type Paragraphs = ReadonlyMap<string, ReadonlySet<number> | 'all'>;

/** A text of the pack, where it stands, and the paragraphs that it may quote from. */
export interface LocatedText {
  readonly file: string;
  readonly path: string;
  readonly text: string;
  readonly from: Paragraphs;
}

/** Every text of the pack but the articles' own headlines, which are bibliographic data. */
export const packTexts = (pack: Pack): LocatedText[] => [
  ...storyTexts(pack),
  ...sourceTexts(pack),
  ...topicTexts(pack),
  ...claimTexts(pack),
  ...eventTexts(pack),
  ...questionTexts(pack),
];

type Texts = Readonly<Record<string, string | null | undefined>>;

/** The texts of one entry by their field, all quoting from the same paragraphs. */
const at = (file: string, path: string, from: Paragraphs, texts: Texts): LocatedText[] =>
  Object.entries(texts).flatMap(([field, text]) =>
    text ? [{ file: `${file}.json`, path: `${path}.${field}`, text, from }] : [],
  );

const anywhere = (pack: Pack): Paragraphs => new Map(pack.sources.map(({ id }) => [id, 'all']));

function storyTexts(pack: Pack): LocatedText[] {
  const from = anywhere(pack);
  return [
    ...at('pack', 'pack', from, { title: pack.title, summary: pack.summary }),
    ...pack.parties.flatMap(({ name, side }, n) =>
      at('pack', `pack.parties[${n}]`, from, { name, side }),
    ),
    ...pack.speakers.flatMap(({ name, role }, n) =>
      at('pack', `pack.speakers[${n}]`, from, { name, role }),
    ),
    ...pack.unknowns.flatMap(({ text }, n) => at('pack', `pack.unknowns[${n}]`, from, { text })),
    ...(pack.days ?? []).flatMap(({ title, short, before }, n) =>
      at('pack', `pack.days[${n}]`, from, { title, short, before }),
    ),
  ];
}

const sourceTexts = (pack: Pack): LocatedText[] =>
  pack.sources.flatMap((source, n) => {
    const { label, shortLabel, publisher, author, rights } = source;
    const path = `sources[${n}]`;
    const texts = { label, shortLabel, publisher, author, rights };
    return [
      ...at('sources', path, anywhere(pack), texts),
      ...whenTexts('sources', `${path}.published`, anywhere(pack), source.published),
    ];
  });

const topicTexts = (pack: Pack): LocatedText[] =>
  pack.topics.flatMap(
    (
      { title, shortTitle, longTitle, line, shortLine, alsoWritten, summary, distinct, claims },
      n,
    ) =>
      at('topics', `topics[${n}]`, paragraphsOf(statementsFor(pack, claims)), {
        title,
        shortTitle,
        longTitle,
        line,
        shortLine,
        alsoWritten,
        summary,
        distinct,
      }),
  );

const claimTexts = (pack: Pack): LocatedText[] =>
  pack.claims.flatMap(({ text, note, statements }, n) => [
    ...at('claims', `claims[${n}]`, paragraphsOf(statements), { text, note }),
    ...statementTexts('claims', `claims[${n}]`, statements),
  ]);

const eventTexts = (pack: Pack): LocatedText[] =>
  pack.events.flatMap(({ title, text, when, statements, claims }, n) => {
    const from = paragraphsOf([...statements, ...statementsFor(pack, claims)]);
    return [
      ...at('events', `events[${n}]`, from, { title, text }),
      ...whenTexts('events', `events[${n}].when`, from, when),
      ...statementTexts('events', `events[${n}]`, statements),
    ];
  });

const questionTexts = (pack: Pack): LocatedText[] =>
  pack.questions.flatMap(({ question, note, sides }, n) => {
    const claims = sides.flatMap((side) => ('claims' in side ? side.claims : []));
    const from = paragraphsOf(statementsFor(pack, claims));
    return [
      ...at('questions', `questions[${n}]`, from, { question, note }),
      ...sides.flatMap((side, m) => {
        if ('silent' in side) return [];
        const here = statementsFor(pack, side.claims).filter((one) => one.source === side.source);
        const meant: Paragraphs = side.paragraphs
          ? new Map([[side.source, new Set(side.paragraphs)]])
          : paragraphsOf(here);
        return at('questions', `questions[${n}].sides[${m}]`, meant, { says: side.says });
      }),
    ];
  });

const whenTexts = (file: string, path: string, from: Paragraphs, when: When): LocatedText[] => [
  ...at(file, path, from, {
    words: when.words,
    short: when.short,
    zone: when.time?.zone,
  }),
  ...when.basis.flatMap(({ inference }, n) => at(file, `${path}.basis[${n}]`, from, { inference })),
];

const statementTexts = (file: string, path: string, statements: readonly Statement[]) =>
  statements.flatMap((statement, n) =>
    at(file, `${path}.statements[${n}]`, paragraphsOf([statement]), {
      words: statement.words,
      inference: statement.inference,
    }),
  );

const statementsFor = (pack: Pack, claims: readonly string[]): Statement[] =>
  pack.claims.filter(({ id }) => claims.includes(id)).flatMap(({ statements }) => statements);

function paragraphsOf(statements: readonly Statement[]): Paragraphs {
  const found = new Map<string, Set<number>>();
  for (const { source, paragraphs } of statements) {
    found.set(source, new Set([...(found.get(source) ?? []), ...paragraphs]));
  }
  return found;
}
