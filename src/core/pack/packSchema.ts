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
import { MOST_IN_ENTRY } from './packLimits';
import type { Question, Side } from './questionSchema';
import { type Statement, statementSchema, type When, whenSchema } from './statementSchema';
import type { Topic } from './topicSchema';

/**
 * The shape of a pack: one story as data, split into one file a kind.
 *
 * These schemas say what each entry looks like on its own; what holds between entries (an id that
 * is referred to exists, every question has a side for each source) is checked by `parsePack`.
 * Types of the whole product come from here, and so does the JSON Schema that editors use.
 */

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

export type { DayTitle, PackFile, Party, Question, Side, Speaker, Statement, Topic, Unknown, When };
export type Source = v.InferOutput<typeof sourceSchema>;
export type Claim = v.InferOutput<typeof claimSchema>;
export type StoryEvent = v.InferOutput<typeof eventSchema>;

/** A validated pack: everything that `seeds/<story>/` holds but its names. */
export interface Pack extends PackFile {
  readonly sources: readonly Source[];
  readonly topics: readonly Topic[];
  readonly claims: readonly Claim[];
  readonly events: readonly StoryEvent[];
  readonly questions: readonly Question[];
}
