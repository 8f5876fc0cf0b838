import * as v from 'valibot';
import {
  day,
  field,
  id,
  languageTag,
  listOf,
  ownId,
  packId,
  partialDate,
  prose,
  webAddress,
} from './fields';
import { LIMITS, MOST_IN_ENTRY } from './packLimits';

/** The shape of `pack.json`: what a pack says of itself, and who speaks in it. */

const partySchema = v.strictObject({
  id: ownId,
  name: field('The party’s name.', prose(60)),
  side: field(
    'The party where it speaks, or does not, to end a sentence: “3 claims come from …”, “none from …”.',
    prose(60),
  ),
});

const speakerSchema = v.strictObject({
  id: ownId,
  name: field('The speaker’s name.', prose(60)),
  role: v.optional(field('Who that is, shown after the name.', prose(80))),
  kind: field(
    'named or unnamed: answers for what is said. relay: passes on, as a newspaper does. own-voice: an article that names nobody.',
    v.picklist(['named', 'unnamed', 'relay', 'own-voice']),
  ),
  party: v.optional(
    field('Id of the party that a named or unnamed speaker belongs to; others have none.', id),
  ),
  source: v.optional(field('Id of the source whose own voice it is; only for own-voice.', id)),
});

const unknownSchema = v.strictObject({
  id: ownId,
  text: field('One thing that no source says.', prose(200)),
});

const dayTitleSchema = v.strictObject({
  day: field('A day that an event is dated to.', day),
  title: field(
    'What the day is, after the date: “9 February 2018: the opening ceremony”.',
    prose(60),
  ),
  short: field('The same in a word or two, below the date in the timeline’s drawing.', prose(16)),
  before: v.optional(
    field('Heading of what came before it, for the first of the story’s days.', prose(60)),
  ),
  isMain: v.optional(field('Whether it is the day that the story is about.', v.literal(true))),
});

export const packFileSchema = v.strictObject({
  $schema: v.optional(
    field(
      'Where an editor finds the schema of this file; it says nothing of the story.',
      v.string(),
    ),
  ),
  format: field(
    'The version of this format that the pack is written in: 1.',
    v.literal(1, 'is not 1, the one format that this Sidelight reads'),
  ),
  id: field(
    'What the pack is called by among all packs; the name of its folder. A host name turned round keeps it unique: org.example.ferry.',
    packId,
  ),
  revision: field(
    'Counts the versions of this pack that were handed on: 1, 2, 3. A higher one replaces a lower one.',
    v.pipe(
      v.number(),
      v.integer('is not a whole number'),
      v.minValue(1, 'is less than 1'),
      v.maxValue(1_000_000, 'is more than 1000000'),
    ),
  ),
  title: field('The story’s title.', prose(80)),
  summary: field('The story in one or two sentences, with who says so.', prose(400)),
  language: field('Language tag of the pack’s own words.', languageTag),
  authors: field(
    'Who wrote the pack, who is answerable for it.',
    v.pipe(listOf(prose(80), LIMITS.authors), v.minLength(1, 'is empty; say who wrote the pack')),
  ),
  licence: field(
    'Under which licence its words may be handed on: CC-BY-4.0 (an SPDX name, where there is one).',
    prose(100),
  ),
  homepage: field(
    'Where to learn more of the pack (https); null if nowhere.',
    v.nullable(webAddress),
  ),
  corrections: v.optional(
    field(
      'What was wrong in an earlier revision, newest first.',
      listOf(
        v.strictObject({
          date: field('The day on which it was corrected.', day),
          text: field('What was wrong, and what stands there now.', prose(300)),
        }),
        LIMITS.corrections,
      ),
    ),
  ),
  asOf: field('The time that roles and cards speak of: a year, a month or a day.', partialDate),
  parties: field(
    'The sides of the story; also those that are not heard: cards say so.',
    listOf(partySchema, LIMITS.parties),
  ),
  speakers: v.pipe(
    listOf(speakerSchema, LIMITS.speakers),
    v.minLength(1, 'is empty; nobody says anything'),
  ),
  unknowns: listOf(unknownSchema, LIMITS.unknowns),
  days: v.optional(
    field(
      'What the timeline calls the story’s days; without it, by their dates.',
      listOf(dayTitleSchema, MOST_IN_ENTRY),
    ),
  ),
});

export type Party = v.InferOutput<typeof partySchema>;
export type DayTitle = v.InferOutput<typeof dayTitleSchema>;
export type Unknown = v.InferOutput<typeof unknownSchema>;
export type Speaker = v.InferOutput<typeof speakerSchema>;
export type PackFile = v.InferOutput<typeof packFileSchema>;
