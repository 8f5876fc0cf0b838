import * as v from 'valibot';
import { day, id, languageTag, paragraphs, partialDate, plainText, prose } from './fields';

/**
 * The shape of a pack: one story as data, split into one file a kind.
 *
 * These schemas say what each entry looks like on its own; what holds between entries (an id that
 * is referred to exists, every question has a side for each source) is checked by `parsePack`.
 * Types of the whole product come from here, and so does the JSON Schema that editors use.
 */

/** Where, and in whose words, a source says a thing. Paragraphs count from 1 (the headline). */
const statement = v.strictObject({
  source: id,
  paragraphs,
  /** Who is answerable for it; `via` names who relays it. Both are speakers of the pack. */
  speaker: id,
  via: v.optional(id),
  /** `stated`: the text says so. `inferred`: it follows from the text, as `inference` spells out. */
  certainty: v.picklist(['stated', 'inferred']),
  inference: v.optional(prose(300)),
  /** This source's own way of telling it, where that differs from the claim's words. */
  words: v.optional(prose(300)),
});

/** When a thing happened, as precisely as the sources allow and no more. */
const when = v.strictObject({
  /** The words to show. Left out for a known day, which is formatted in the reader's language. */
  words: v.optional(prose(100)),
  /** First and last day it can have happened on; `null` where the sources set no bound. */
  from: v.nullable(day),
  to: v.nullable(day),
  /** What the date rests on, source by source. */
  basis: v.pipe(
    v.array(
      v.strictObject({
        source: id,
        certainty: v.picklist(['stated', 'inferred']),
        inference: v.optional(prose(300)),
        /** The event that an inferred date is reckoned from. */
        event: v.optional(id),
      }),
    ),
    v.minLength(1),
  ),
});

export const partySchema = v.strictObject({
  id,
  name: prose(60),
  /** Completes "All accounts here come from …". */
  side: prose(60),
});

export const speakerSchema = v.strictObject({
  id,
  name: prose(60),
  role: v.optional(prose(80)),
  /** The party the speaker belongs to. Relays (a newspaper, an article's own voice) have none. */
  party: v.optional(id),
  /** How the speaker stands to the story: `named`, `unnamed`, a `relay`, or an article's `own-voice`. */
  kind: v.picklist(['named', 'unnamed', 'relay', 'own-voice']),
  /** The article whose own voice it is: an `own-voice` has one, nobody else does. */
  source: v.optional(id),
});

/** One thing that no source says. */
export const unknownSchema = v.strictObject({ id, text: prose(200) });

export const packFileSchema = v.strictObject({
  id,
  title: prose(80),
  summary: prose(400),
  language: languageTag,
  /** The month that roles and cards speak of. */
  asOf: partialDate,
  parties: v.array(partySchema),
  speakers: v.pipe(v.array(speakerSchema), v.minLength(1)),
  unknowns: v.array(unknownSchema),
});

export const sourceSchema = v.strictObject({
  id,
  /** The letter on chips: one capital. */
  letter: v.pipe(v.string(), v.regex(/^[A-Z]$/, 'is not one capital letter')),
  /** The article's own headline, as bibliographic data. */
  title: plainText(200),
  /** How the source is named in full, and in a narrow column. */
  label: prose(100),
  shortLabel: prose(40),
  publisher: v.nullable(prose(80)),
  author: v.nullable(prose(80)),
  rights: v.nullable(prose(100)),
  published: when,
  language: languageTag,
  reliesOn: v.array(
    v.strictObject({
      speaker: id,
      paragraphs,
    }),
  ),
  /** How many paragraphs (non-empty lines) its text has. */
  paragraphs: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** SHA-256 of the text it was read from, so that whoever holds the article can compare. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 in hexadecimal')),
});

export const topicSchema = v.strictObject({
  id,
  /** `trigger` makes a page relevant; `supporting` is marked on relevant pages only; `card` never. */
  role: v.picklist(['trigger', 'supporting', 'card']),
  type: v.picklist(['person', 'group', 'event', 'place', 'policy', 'idea']),
  title: prose(80),
  /** One line of who or what, shown with `asOf`. */
  line: prose(100),
  asOf: v.optional(partialDate),
  summary: prose(400),
  /** Whether it is on before the reader chooses. */
  on: v.boolean(),
  /** Most important first: the card opens with the first three. */
  claims: v.array(id),
  /** The first is the one that the card's timeline marks as its own. */
  events: v.array(id),
  related: v.pipe(v.array(id), v.minLength(1, 'is empty; a card leads somewhere')),
  /** Whom or what it is easily taken for. */
  distinct: v.optional(prose(200)),
  /** Ids of the pack's unknowns that belong to this card. */
  unknowns: v.optional(v.array(id)),
});

export const claimSchema = v.strictObject({
  id,
  text: prose(300),
  /** A `cause` must name its speaker; a `role` is shown "as of"; `analysis` is nobody's report. */
  kind: v.picklist(['event', 'role', 'cause', 'position', 'analysis', 'background']),
  asOf: v.optional(partialDate),
  note: v.optional(prose(300)),
  statements: v.pipe(v.array(statement), v.minLength(1, 'is empty; say who says so, and where')),
});

export const eventSchema = v.strictObject({
  id,
  title: prose(100),
  text: v.optional(prose(300)),
  kind: v.picklist(['meeting', 'act', 'statement', 'ceremony', 'publication', 'background']),
  when,
  /** Topics that take part, for filters. */
  topics: v.array(id),
  claims: v.array(id),
  statements: v.pipe(v.array(statement), v.minLength(1, 'is empty; say who says so, and where')),
  /** Events that a source says came earlier. */
  after: v.optional(v.array(id)),
});

/** One source's side of a question: what it says, or that it does not say. */
const side = v.union(
  [
    v.strictObject({
      source: id,
      says: prose(200),
      claims: v.pipe(v.array(id), v.minLength(1, 'is empty; name the claims that answer')),
      /** Those meant, where the claims stand in more paragraphs than answer the question. */
      paragraphs: v.optional(paragraphs),
    }),
    v.strictObject({ source: id, silent: v.literal(true) }),
  ],
  'should hold either “source”, “says” and “claims” or “source” and “silent”: true',
);

export const questionSchema = v.strictObject({
  id,
  question: prose(100),
  /** Completes "The sources differ on …". */
  about: prose(80),
  /** How the sources stand, as an editor declares it; `parts` means that each says a part. */
  stands: v.picklist(['agree', 'differ', 'unclear', 'parts']),
  note: v.optional(prose(300)),
  sides: v.pipe(v.array(side), v.minLength(2, 'has fewer than two sides')),
});

export type Statement = v.InferOutput<typeof statement>;
export type When = v.InferOutput<typeof when>;
export type Party = v.InferOutput<typeof partySchema>;
export type Unknown = v.InferOutput<typeof unknownSchema>;
export type Speaker = v.InferOutput<typeof speakerSchema>;
export type PackFile = v.InferOutput<typeof packFileSchema>;
export type Source = v.InferOutput<typeof sourceSchema>;
export type Topic = v.InferOutput<typeof topicSchema>;
export type Claim = v.InferOutput<typeof claimSchema>;
export type StoryEvent = v.InferOutput<typeof eventSchema>;
export type Side = v.InferOutput<typeof side>;
export type Question = v.InferOutput<typeof questionSchema>;

/** A validated pack: everything that `seeds/<story>/` holds but its names. */
export interface Pack extends PackFile {
  readonly sources: readonly Source[];
  readonly topics: readonly Topic[];
  readonly claims: readonly Claim[];
  readonly events: readonly StoryEvent[];
  readonly questions: readonly Question[];
}
