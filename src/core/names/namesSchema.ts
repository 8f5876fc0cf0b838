import * as v from 'valibot';
import { field, id, listOf } from '../pack/fields';
import { LIMITS, NAME_LIMITS } from '../pack/packLimits';
import { type EventPattern, eventPatternSchema, listId } from './eventPatternSchema';
import {
  type Gender,
  gender,
  type LetterCase,
  languages,
  type Name,
  type Need,
  nameSchema,
  SPELLING,
  type Unless,
  written,
  writtenList,
} from './nameSchema';

/** The shape of `names.json`: what to look for in a page, and when it counts. */

const wordCase = field(
  'Which letters must be capitals. any (also if left out): none. capital: those written so here. lower: none may be.',
  v.picklist(['any', 'capital', 'lower']),
);

const halfWeight = field(
  'Writers keep the first name or title of these people, so that a bare surname beside them is mostly somebody else’s.',
  v.literal(true),
);

const listSchema = v.strictObject({
  case: v.optional(wordCase),
  languages: v.optional(languages),
  gender: v.optional(
    field('Of words that show another person: whether that is a woman or a man.', gender),
  ),
  halfWeight: v.optional(halfWeight),
  words: field(`The words. ${SPELLING}`, writtenList),
});

const topicNamesSchema = v.strictObject({
  topic: field('Id of the topic.', id),
  gender: v.optional(
    field(
      'Of a person: “Ms”, “she” and “sister” then tell one of two by their short name. Left out, nothing is concluded.',
      gender,
    ),
  ),
  names: field(
    'Its names.',
    v.pipe(listOf(nameSchema, NAME_LIMITS.names), v.minLength(1, 'is empty; write a name')),
  ),
  others: v.optional(
    field(
      'Others who go by the same short name. They are never marked; they claim it for themselves.',
      listOf(
        v.strictObject({
          id: field('What evidence calls them; unique in the file.', id),
          written: field(`How they are written in full. ${SPELLING}`, writtenList),
          case: v.optional(wordCase),
          gender: v.optional(field('Whether that is a woman or a man.', gender)),
          halfWeight: v.optional(halfWeight),
        }),
        NAME_LIMITS.names,
      ),
    ),
  ),
});

export const namesSchema = v.strictObject({
  $schema: v.optional(
    field('Where an editor finds the schema of this file; it says nothing of names.', v.string()),
  ),
  parts: v.optional(
    field(
      'Written parts that several names share: <part> in a form stands for one. A part may use those above it.',
      v.pipe(
        v.record(v.string(), written),
        v.maxEntries(NAME_LIMITS.parts, `has more than ${NAME_LIMITS.parts} entries`),
      ),
    ),
  ),
  stems: v.optional(
    field(
      'For speed alone: parts of triggers’ names, in small letters without accents, that are rare enough elsewhere to be looked for in their place when a page is first met. Fewer of them are found faster.',
      listOf(written, NAME_LIMITS.stems),
    ),
  ),
  lists: v.optional(
    field(
      'Lists of words by id, for the conditions below. Each is used by one at least.',
      v.pipe(
        v.record(id, listSchema),
        v.maxEntries(NAME_LIMITS.lists, `has more than ${NAME_LIMITS.lists} entries`),
      ),
    ),
    {},
  ),
  noFirstNames: v.optional(
    listId(
      'Single words that stand with a capital before the story’s surnames and are no first names: others’ surnames, as in “Miller Lind talks”, parties. What any text has is known anyway.',
    ),
  ),
  topics: field('How each topic is written.', listOf(topicNamesSchema, LIMITS.topics)),
  events: v.optional(
    field(
      'Events that have no name and are told by a noun: both sides stand beside it, and what became of it. Mostly empty.',
      listOf(eventPatternSchema, NAME_LIMITS.events),
    ),
    [],
  ),
  story: v.optional(
    field(
      'When a page is about the story, so that supporting names are marked: all terms of any one row. A term is a topic’s id, or # and the id of a list. Left out or empty: any one trigger does.',
      listOf(
        v.pipe(listOf(v.string(), NAME_LIMITS.needs), v.minLength(1, 'is empty; write a term')),
        NAME_LIMITS.story,
      ),
    ),
  ),
});

export type Names = v.InferOutput<typeof namesSchema>;
export type { EventPattern, Gender, LetterCase, Name, Need, Unless };
