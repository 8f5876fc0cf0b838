import * as v from 'valibot';
import {
  field,
  id,
  languageTag,
  listOf,
  ownId,
  paragraphs,
  partialDate,
  plainText,
  prose,
  webAddress,
} from './fields';
import type { DayTitle, PackFile, Party, Speaker, Unknown } from './packFileSchema';
import { LIMITS, MOST_IN_ENTRY } from './packLimits';
import { type Statement, statementSchema, type When, whenSchema } from './statementSchema';

/**
 * The shape of a pack: one story as data, split into one file a kind.
 *
 * These schemas say what each entry looks like on its own; what holds between entries (an id that
 * is referred to exists, every question has a side for each source) is checked by `parsePack`.
 * Types of the whole product come from here, and so does the JSON Schema that editors use.
 */

/** What a topic can be. */
const TOPIC_TYPES = [
  'person',
  'group',
  'event',
  'place',
  'policy',
  'law',
  'work',
  'thing',
  'idea',
  'other',
] as const;

/** What sort an event can be of. */
const EVENT_KINDS = [
  'meeting',
  'act',
  'statement',
  'ceremony',
  'publication',
  'decision',
  'vote',
  'trial',
  'accident',
  'disaster',
  'conflict',
  'discovery',
  'background',
  'other',
] as const;

const ids = listOf(id, MOST_IN_ENTRY);

const statements = field(
  'Who says so, and where: one for each speaker and source.',
  v.pipe(
    listOf(statementSchema, MOST_IN_ENTRY),
    v.minLength(1, 'is empty; say who says so, and where'),
  ),
);

export const sourceSchema = v.strictObject({
  id: ownId,
  letter: field(
    'The letter on chips: one capital, or two where the alphabet is used up (AA).',
    v.pipe(v.string(), v.regex(/^[A-Z]{1,2}$/, 'is not one capital letter, or two')),
  ),
  title: field('The article’s own headline, as bibliographic data.', plainText(200)),
  label: field('How the source is named in full.', prose(100)),
  shortLabel: field('How the source is named in a narrow column.', prose(40)),
  publisher: field('The publisher; null if the article does not name it.', v.nullable(prose(80))),
  author: field('The author; null if the article does not name one.', v.nullable(prose(80))),
  url: field(
    'Where it can be read (https); null if the article does not say.',
    v.nullable(webAddress),
  ),
  archive: field(
    'A lasting copy of it in a web archive (https); null if there is none.',
    v.nullable(webAddress),
  ),
  rights: field('The copyright line; null if the article has none.', v.nullable(prose(100))),
  published: field('When it appeared, as far as the articles tell.', whenSchema),
  language: field('Language tag of the article.', languageTag),
  reliesOn: field(
    'Whom the article relies on, and where.',
    listOf(v.strictObject({ speaker: field('Id of the speaker.', id), paragraphs }), MOST_IN_ENTRY),
  ),
  paragraphs: field(
    'How many paragraphs (non-empty lines) its text has.',
    v.pipe(v.number(), v.integer('is not a whole number'), v.minValue(1, 'is less than 1')),
  ),
  sha256: field(
    'SHA-256 of the text it was read from, so that whoever holds the article can compare.',
    v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 in hexadecimal')),
  ),
});

export const topicSchema = v.strictObject({
  id: ownId,
  role: field(
    'trigger: makes a page relevant. supporting: marked on relevant pages only. card: never marked.',
    v.picklist(['trigger', 'supporting', 'card']),
  ),
  type: field('What it is.', v.picklist(TOPIC_TYPES)),
  title: field('The card’s title: one line of it, about 35 letters.', prose(80)),
  shortTitle: v.optional(
    field('Its name in rows and on buttons, where that is not the title.', prose(30)),
  ),
  longTitle: v.optional(
    field('Its name in search, where that says more than the title.', prose(100)),
  ),
  line: field('One line of who or what.', prose(100)),
  shortLine: v.optional(
    field(
      'The same in a row of the popup, beside the short title, where the line is long.',
      prose(40),
    ),
  ),
  asOf: v.optional(
    field(
      'The time that the line speaks of, if it is a role: shown as “… in February 2018”.',
      partialDate,
    ),
  ),
  alsoWritten: v.optional(
    field(
      'Another spelling of its name; the card gives it where it says why it was marked.',
      prose(60),
    ),
  ),
  summary: field(
    'One or two sentences, with who says so. Three lines of the card are about 120 letters.',
    prose(400),
  ),
  saysWhoIsHeard: v.optional(
    field(
      'Whether the summary itself says which party is heard and which is not: then the card leaves out its line on it.',
      v.boolean(),
    ),
  ),
  on: field('Whether it is on before the visitor chooses.', v.boolean()),
  claims: field('Ids of claims, most important first: the card opens with two.', ids),
  events: field('Ids of events; the first is the one the card’s timeline marks as its own.', ids),
  related: field(
    'Ids of the topics that the card leads to.',
    v.pipe(ids, v.minLength(1, 'is empty; a card leads somewhere')),
  ),
  distinct: v.optional(field('Whom or what it is easily taken for.', prose(200))),
  unknowns: v.optional(field('Ids of the pack’s unknowns that belong to this card.', ids)),
});

export const claimSchema = v.strictObject({
  id: ownId,
  text: field('The claim, in the pack’s own words.', prose(300)),
  kind: field(
    'cause: somebody’s word, so each statement names whose. role: shown “as of”. analysis: an article’s own reading.',
    v.picklist(['event', 'role', 'cause', 'position', 'analysis', 'background']),
  ),
  asOf: v.optional(field('The time that a role is stated of.', partialDate)),
  note: v.optional(field('What a reader should know beside it.', prose(300))),
  statements,
});

export const eventSchema = v.strictObject({
  id: ownId,
  title: field('What happened, in the present tense.', prose(100)),
  text: v.optional(field('One more sentence about it.', prose(300))),
  kind: field('What sort of event; the timeline filters by it.', v.picklist(EVENT_KINDS)),
  when: whenSchema,
  topics: field('Ids of the topics that take part; the timeline filters by them.', ids),
  claims: field('Ids of the claims that it opens to.', ids),
  statements,
  after: v.optional(field('Ids of events that a source says came earlier.', ids)),
});

/** One source's side of a question: what it says, or that it does not say. */
const sideSchema = v.union(
  [
    v.strictObject({
      source: field('Id of the source.', id),
      says: field('Its answer in a few words, with who says so.', prose(200)),
      claims: field(
        'Ids of the claims that are the answer; the source states each of them.',
        v.pipe(ids, v.minLength(1, 'is empty; name the claims that answer')),
      ),
      paragraphs: v.optional(
        field('Those meant, where the claims stand in more than answer the question.', paragraphs),
      ),
    }),
    v.strictObject({
      source: field('Id of the source.', id),
      silent: field('The source does not say.', v.literal(true)),
    }),
  ],
  'should hold either “source”, “says” and “claims” or “source” and “silent”: true',
);

export const questionSchema = v.strictObject({
  id: ownId,
  question: field('The question.', prose(100)),
  stands: field(
    'How the sources stand, as an editor declares it. differ: who reads one comes away with another answer than who reads another. told-differently: the same answer with another emphasis or detail. unclear: the texts leave open whether they differ. answered: one source answers, and nothing is compared.',
    v.picklist(['agree', 'differ', 'told-differently', 'unclear', 'answered']),
  ),
  note: v.optional(field('What a reader should know beside it.', prose(300))),
  sides: field(
    'One side for each source that answers; one without a side is silent.',
    v.pipe(listOf(sideSchema, LIMITS.sources), v.minLength(1, 'is empty; who answers?')),
  ),
});

export type { DayTitle, PackFile, Party, Speaker, Statement, Unknown, When };
export type Source = v.InferOutput<typeof sourceSchema>;
export type Topic = v.InferOutput<typeof topicSchema>;
export type Claim = v.InferOutput<typeof claimSchema>;
export type StoryEvent = v.InferOutput<typeof eventSchema>;
export type Side = v.InferOutput<typeof sideSchema>;
export type Question = v.InferOutput<typeof questionSchema>;

/** A validated pack: everything that `seeds/<story>/` holds but its names. */
export interface Pack extends PackFile {
  readonly sources: readonly Source[];
  readonly topics: readonly Topic[];
  readonly claims: readonly Claim[];
  readonly events: readonly StoryEvent[];
  readonly questions: readonly Question[];
}
