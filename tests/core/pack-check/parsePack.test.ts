import { describe, expect, it } from 'vitest';
import { formatProblem, type Problem } from '../../../src/core/pack/Problem';
import { parsePack } from '../../../src/core/pack-check/parsePack';
import {
  exampleFiles,
  type Files,
  ferryFiles,
  saidOf,
  valueAt,
  withChange,
  withoutNames,
} from './stories';

const problemsOf = (files: Files): readonly Problem[] => {
  const parsed = parsePack(files);
  return parsed.ok ? [] : parsed.error;
};

/** The example with one change: `claims.json/0/text`. */
const changed = (at: string, value: unknown): Files => {
  const [file = '', ...path] = at.split('/');
  const files = exampleFiles();
  return { ...files, [file]: withChange(files[file], path, value) };
};

describe('parsePack', () => {
  it('accepts the story that the guide shows, and the ferry’s', () => {
    expect(problemsOf(exampleFiles())).toEqual([]);
    expect(problemsOf(withoutNames(ferryFiles()))).toEqual([]);
  });

  it('keeps every entry', () => {
    const parsed = parsePack(withoutNames(ferryFiles()));
    const { topics, claims, events, questions, sources } = parsed.ok ? parsed.value : expect.fail();
    expect([sources, topics, claims, events, questions].map(({ length }) => length)).toEqual([
      3, 6, 12, 5, 5,
    ]);
  });

  const statement = 'claims.json/0/statements/0';
  const when = 'events.json/0/when';
  const basis = `${when}/basis/0`;
  it.each<[what: string, at: string, value: unknown, problem: string]>([
    // What an entry looks like.
    ['a file is missing', 'claims.json', undefined, 'claims.json: is missing'],
    ['a file is of another kind', 'claims.json', {}, 'claims.json: should be a list of claims'],
    ['a file is unknown', 'claim.json', [], 'claim.json: is no file of a pack'],
    [
      'a field is missing',
      'claims.json/0/text',
      undefined,
      'claims.json: claims[0].text is missing',
    ],
    [
      'a field is unknown',
      'claims.json/0/txt',
      'x',
      'claims[0].txt is no field of this; is “text” meant?',
    ],
    [
      'a field is of another type',
      'claims.json/0/text',
      7,
      'claims[0].text should be a text in quotation marks, but is 7',
    ],
    [
      'a choice is none',
      'claims.json/0/kind',
      'rumour',
      'claims[0].kind should be “event”, “role”, ',
    ],
    ['an id has a space', 'claims.json/0/id', 'turned back', 'claims[0].id is not an id'],
    ['a text is empty', 'claims.json/0/text', '', 'claims[0].text is empty'],
    ['a text hides a character', 'claims.json/0/text', 'The\u200B ferry', 'holds an invisible'],
    ['a text turns its direction', 'topics.json/0/title', 'The \u202Eferry', 'holds an invisible'],
    ['a text is too long', 'claims.json/0/text', 'x'.repeat(301), 'is longer than 300 characters'],
    ['a quotation is straight', 'claims.json/0/text', 'It "turned".', 'holds a straight quotation'],
    ['a quotation is open', 'claims.json/0/text', 'It “turned.', 'without its partner'],
    [
      'a text is a list',
      'claims.json/0/text',
      [],
      'claims[0].text should be a text in quotation marks, but is a list […]',
    ],
    ['a statement is a text', statement, 'x', 'statements[0] should be an object {…}, but is “x”'],
    [
      'a number is a text',
      'sources.json/0/paragraphs',
      '4',
      'paragraphs should be a number, but is “4”',
    ],
    [
      'a joiner stands where nothing joins',
      'claims.json/0/text',
      'The\u200Dferry',
      'holds an invisible',
    ],
    ['an id is nearly right', `${statement}/speaker`, 'ada-lindt', 'is “ada-lind” meant?'],
    ['a claim has no statement', 'claims.json/0/statements', [], 'claims[0].statements is empty'],
    [
      'a statement has no speaker',
      `${statement}/speaker`,
      undefined,
      'statements[0].speaker is missing',
    ],
    ['paragraphs are none', `${statement}/paragraphs`, [], 'paragraphs is empty'],
    ['a paragraph is 0', `${statement}/paragraphs`, [0], 'paragraphs[0] is less than 1'],
    ['paragraphs are out of order', `${statement}/paragraphs`, [2, 1], 'not in ascending order'],
    [
      'a side is neither',
      'questions.json/2/sides/1/silent',
      undefined,
      'sides[1] should hold either',
    ],
    [
      'a day is not in the calendar',
      `${when}/from`,
      '2018-02-31',
      'when.from is not a day of the cal',
    ],
    // Ids and references.
    [
      'an id is given twice',
      'claims.json/1/id',
      'turned-back',
      'claims[1].id is “turned-back”, as',
    ],
    ['a letter is given twice', 'sources.json/1/letter', 'X', 'sources[1].letter is “X”, as'],
    ['a speaker is unknown', `${statement}/speaker`, 'nobody', 'names the speaker “nobody”, which'],
    ['a relay is unknown', `${statement}/via`, 'nobody', 'via names the speaker “nobody”, which'],
    ['a source is unknown', `${statement}/source`, 'z', 'names the source “z”, which'],
    [
      'a claim is unknown',
      'topics.json/0/claims/0',
      'lost',
      'topics[0].claims[0] names the claim “lost”',
    ],
    ['an event is unknown', 'topics.json/0/events/0', 'lost', 'names the event “lost”'],
    ['a topic is unknown', 'topics.json/0/related/0', 'lost', 'names the topic “lost”'],
    ['a topic of an event is unknown', 'events.json/0/topics/0', 'lost', 'names the topic “lost”'],
    ['an unknown is unknown', 'topics.json/0/unknowns/0', 'lost', 'names the unknown “lost”'],
    ['a party is unknown', 'pack.json/speakers/0/party', 'lost', 'names the party “lost”'],
    [
      'whom a source relies on is unknown',
      'sources.json/0/reliesOn/0/speaker',
      'lost',
      'names the speaker',
    ],
    [
      'a side claims something unknown',
      'questions.json/0/sides/0/claims/0',
      'lost',
      'the claim “lost”',
    ],
    ['a date rests on an unknown event', `${basis}/event`, 'lost', 'names the event “lost”'],
    [
      'a list names one twice',
      'topics.json/0/claims/1',
      'wind',
      'claims[1] names “wind” a second time',
    ],
    ['a topic is related to itself', 'topics.json/0/related/0', 'ferry', 'is related to itself'],
    // Speakers and statements.
    [
      'a relay has a party',
      'pack.json/speakers/3/party',
      'harbour',
      'speakers[3].party is given, but',
    ],
    [
      'a named speaker has none',
      'pack.json/speakers/0/party',
      undefined,
      'speakers[0].party is missing',
    ],
    [
      'an own voice has no source',
      'pack.json/speakers/4/source',
      undefined,
      'speakers[4].source is mis',
    ],
    [
      'a relay has a source',
      'pack.json/speakers/3/source',
      'x',
      'speakers[3].source is given, but',
    ],
    [
      'a voice is another article’s',
      `${statement}/speaker`,
      'article-y',
      'own voice of another source',
    ],
    ['a paragraph is past the last', `${statement}/paragraphs/1`, 5, 'is 5, but source “x” has 4'],
    [
      'a source relies on one past it',
      'sources.json/0/reliesOn/0/paragraphs/1',
      9,
      'is 9, but source',
    ],
    [
      'an inference is missing',
      'claims.json/4/statements/0/inference',
      undefined,
      'does not say how',
    ],
    [
      'what is stated is inferred too',
      `${statement}/inference`,
      'So.',
      'has an inference, but is stated',
    ],
    [
      'a cause has no speaker of its own',
      'claims.json/1/statements/0/speaker',
      'article-x',
      'gives a cause in',
    ],
    // Dates and order.
    [
      'a window ends before it starts',
      `${when}/from`,
      '2019-06-01',
      'ends (2019-05-03) before it starts',
    ],
    ['no known day, and no words', `${when}/from`, null, 'is no known day: say in “words”'],
    [
      'a day has words besides',
      `${when}/words`,
      'in May',
      'is a known day, which needs no “words”',
    ],
    [
      'a day that is called something is no event’s',
      'pack.json/days',
      [{ day: '2019-05-05', title: 'the day after', short: 'after' }],
      'pack.json: pack.days[0].day is 2019-05-05, to which no event is dated',
    ],
    [
      'a day is called two things',
      'pack.json/days',
      [
        { day: '2019-05-03', title: 'the trip', short: 'trip' },
        { day: '2019-05-03', title: 'the storm', short: 'storm' },
      ],
      'pack.json: pack.days[1].day is 2019-05-03, which is called something already',
    ],
    [
      'a day has no basis',
      'events.json/1/when/basis/0/event',
      undefined,
      'events[1].when shows a day without a basis',
    ],
    [
      'an event comes after itself',
      'events.json/1/after/0',
      'radio-interview',
      'comes after itself',
    ],
    ['events go round', 'events.json/0/after', ['radio-interview'], 'events[0].after goes round'],
    ['no topic is a trigger', 'topics.json/0/role', 'supporting', 'topics hold no “trigger”'],
    // Questions.
    ['a question has no side', 'questions.json/0/sides', [], 'sides is empty; who answers?'],
    ['nobody answers a question', 'questions.json/2/sides/0', undefined, 'sides hold no answer'],
    [
      'a source has two sides',
      'questions.json/0/sides/1/source',
      'x',
      'give source “x” more than one',
    ],
    [
      'a side is not stated there',
      'questions.json/0/sides/1/claims/0',
      'wind',
      '“wind”, which source “y” does',
    ],
    [
      'a side means another paragraph',
      'questions.json/0/sides/0/paragraphs',
      [4],
      'names paragraph 4, in',
    ],
  ])('says it when %s', (_what, at, value, problem) => {
    const lines = problemsOf(changed(at, value)).map(saidOf);
    expect(lines.join('\n')).toContain(problem);
  });

  it('takes a source without a side for silent', () => {
    const parsed = parsePack(changed('questions.json/2/sides/1', undefined));
    const { questions } = parsed.ok ? parsed.value : expect.fail();
    expect(questions[2]?.sides).toMatchObject([{ source: 'x' }, { source: 'y', silent: true }]);
  });

  it('reads the address of a schema, and drops it', () => {
    expect(problemsOf(changed('pack.json/$schema', '../pack.schema.json'))).toEqual([]);
  });

  it.each([
    ['topics.json', 10_001],
    ['sources.json', 101],
  ])('refuses a %s that is too long with one sentence', (file, length) => {
    const long = Array.from({ length }, () => 'x');
    const about = problemsOf({ ...exampleFiles(), [file]: long }).filter(
      (one) => one.file === file,
    );
    expect(about.map(formatProblem)).toEqual([expect.stringMatching(/entries, more than \d+/)]);
  });

  it('names an id that is not there once, however often it is used', () => {
    const files = exampleFiles();
    const claims = withChange(files['claims.json'], [0, 'statements', 0, 'speaker'], 'nobody');
    const more = withChange(claims, [3, 'statements', 0, 'speaker'], 'nobody');
    const problems = problemsOf({ ...files, 'claims.json': more }).map(formatProblem);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('(so in 2 places)');
  });

  it.each([
    ['Persian', 'کتاب می\u200Cخوانم'],
    ['Hindi', 'क्\u200Dष'],
    ['emoji', 'A family 👩\u200D👩\u200D👧 and a sailor 🧑🏽\u200D✈️'],
  ])('accepts the joiners of %s', (_script, text) => {
    expect(problemsOf(changed('claims.json/0/text', text))).toEqual([]);
  });

  it('reads a chain of many events, each after the next, without end neither of time nor memory', () => {
    const files = exampleFiles();
    const [turn] = [valueAt(files['events.json'], [0])];
    const count = 5000;
    const events = Array.from({ length: count }, (_, n) => ({
      ...Object(turn),
      id: `event-${n}`,
      after: n + 1 < count ? [`event-${n + 1}`] : [],
    }));
    const problems = problemsOf({ ...files, 'events.json': events });
    // What the example says of its own events is gone with them.
    expect(problems.filter(({ path }) => path.endsWith('.after'))).toEqual([]);
    const round = events.map((event, n) =>
      n + 1 < count ? event : { ...event, after: ['event-0'] },
    );
    const found = problemsOf({ ...files, 'events.json': round });
    expect(found.filter(({ message }) => message.startsWith('goes round'))).toHaveLength(count);
  }, 60_000);

  it('says it when what comes before is later than what comes after', () => {
    const files = exampleFiles();
    const reversed = withChange(files['events.json'], [0, 'after'], ['radio-interview']);
    const events = withChange(reversed, [1, 'after'], undefined);
    expect(problemsOf({ ...files, 'events.json': events }).map(formatProblem)).toEqual([
      'events.json: events[0].after (turn): cannot be: what comes before is not before 2019-05-04, this not after 2019-05-03; correct a day, or drop the “after”',
    ]);
  });

  it('names the events of a round, and not those that only come after it', () => {
    const files = exampleFiles();
    const placed = (n: number, before: string, events: unknown) =>
      withChange(events, [n, 'after'], [before]);
    const third = withChange(valueAt(files['events.json'], [1]), ['id'], 'third');
    const events = withChange(files['events.json'], [2], third);
    const round = placed(0, 'radio-interview', placed(1, 'turn', placed(2, 'turn', events)));
    expect(problemsOf({ ...files, 'events.json': round }).map(({ path }) => path)).toEqual([
      'events[0].after',
      'events[1].after',
    ]);
  });

  it('reports every problem at once, and a mistake only once', () => {
    const files = exampleFiles();
    const claims = withChange(
      withChange(files['claims.json'], [0, 'text'], 7),
      [3, 'statements', 0, 'speaker'],
      'nobody',
    );
    const topics = withChange(files['topics.json'], [1, 'line'], undefined);
    expect(
      problemsOf({ ...files, 'claims.json': claims, 'topics.json': topics }).map(formatProblem),
    ).toEqual([
      'topics.json: topics[1].line (ada-lind): is missing; add it',
      'claims.json: claims[0].text (turned-back): should be a text in quotation marks, but is 7',
      'claims.json: claims[3].statements[0].speaker (on-board): names the speaker “nobody”, which is not in the pack; add it, or correct the id',
    ]);
  });

  it('shows nothing that could steer a terminal', () => {
    const lines = problemsOf(changed('claims.json/0/text', { '\u001b[31m': 1 })).map(formatProblem);
    const kind = problemsOf(changed('claims.json/0/kind', '\u001b[2J\n')).map(formatProblem);
    expect([...lines, ...kind].join('')).not.toMatch(/[\p{Cc}]/u);
  });
});
