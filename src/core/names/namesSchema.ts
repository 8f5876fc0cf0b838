import * as v from 'valibot';
import { field, id, listOf } from '../pack/fields';
import { LIMITS, MOST_IN_ENTRY, NAME_LIMITS } from '../pack/packLimits';
import { type EventPattern, eventPatternSchema, listId, wholeNumber } from './eventPatternSchema';

/** The shape of `names.json`: what to look for in a page, and when it counts. */

const written = v.pipe(
  v.string(),
  v.check((text) => text.trim() !== '', 'is empty: write the name, or take the entry out'),
  v.maxLength(2000, 'is longer than 2000 characters'),
);

const writtenList = v.pipe(
  listOf(written, NAME_LIMITS.written),
  v.minLength(1, 'holds no name; write one, or take the entry out'),
);

const SPELLING =
  'Spelled as people spell it. Braces give alternatives: “{Mike|Michael} Pence”; <part> stands for one of “parts”. A space stands for any white space, hyphen or middle dot, or for nothing before a capital; a hyphen for the same, or for nothing at all: “Yo-jong” is also Yo Jong and Yojong. Accents, full-width letters and curly apostrophes need no form of their own. It is no regular expression.';

const letterCase = field(
  'Which letters must be capitals. any: none. capital: those written so here, which PENCE meets too. lower: none may be. Left out: any for kinds full and title, capital for short and given-name.',
  v.picklist(['any', 'capital', 'lower']),
);

const wordCase = field(
  'Which letters must be capitals. any (also if left out): none. capital: those written so here. lower: none may be.',
  v.picklist(['any', 'capital', 'lower']),
);

const languages = field(
  'Counts in text of these languages only: two or three letters each (en, ko).',
  v.pipe(
    listOf(
      v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'is not a language: two or three small letters')),
      MOST_IN_ENTRY,
    ),
    v.minLength(1, 'is empty; name a language, or leave it out for all'),
  ),
);

const gender = v.picklist(['female', 'male']);

const within = field(
  'Where to look: on the whole page, in the same block (a paragraph, a heading), or within so many characters before and after it in its block (UTF-16 units, 1 to 1000).',
  v.union(
    [v.picklist(['page', 'block']), wholeNumber(1, 1000)],
    'should be “page”, “block” or a number of characters from 1 to 1000',
  ),
);

const listIds = (what: string) => field(`${what} Ids of lists.`, listOf(id, NAME_LIMITS.lists));

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

const needSchema = v.union(
  [
    v.strictObject({
      named: field(
        'A full name or a title of the same topic stands there: on the page, or in the block. Where others of the page go by the short name too, it must be the topic’s as the page has it.',
        v.picklist(['page', 'block']),
      ),
    }),
    v.strictObject({
      words: listId('Words of this list stand there.'),
      within,
      different: v.optional(field('How many different ones; one, if left out.', wholeNumber(1, 9))),
    }),
    v.strictObject({ topic: field('Id of another topic that is named there.', id), within }),
  ],
  'should be {"named": …}, {"words": …, "within": …} or {"topic": …, "within": …}',
);

const unlessSchema = v.strictObject({
  before: v.optional(
    listIds('A word directly before it: another person’s first name, a title that is hers.'),
  ),
  after: v.optional(listIds('A word directly after it: of a county, of a price.')),
  exceptBefore: v.optional(
    listId(
      'Words directly after it that make the word or number before it count nothing: “two Pence aides”.',
    ),
  ),
  number: v.optional(
    field(
      'A number or a sign of money directly before it, unless it is a date, a time or a result.',
      v.literal(true),
    ),
  ),
  notInLongerName: v.optional(
    field(
      'A capitalised word directly after it, or inside a sentence before it: another’s full name.',
      v.literal(true),
    ),
  ),
  around: v.optional(
    field(
      'A word near it, unless one of another list is there as well.',
      v.strictObject({
        words: listId('The words.'),
        within: field(
          'How near: characters before and after it (1 to 1000).',
          wholeNumber(1, 1000),
        ),
        unlessNear: v.optional(listId('Words that outweigh those, as near.')),
      }),
    ),
  ),
  page: v.optional(
    listIds(
      'Words, as of money, beside which no other words speak for it: on the page, or in its block.',
    ),
  ),
});

const nameSchema = v.strictObject({
  id: field('What evidence calls it; unique in the file.', id),
  kind: field(
    'full decides on its own. title: an office, which stands for its holder. short: a surname alone. given-name: a first name alone. The latter follow a full name, or their conditions.',
    v.picklist(['full', 'title', 'short', 'given-name']),
  ),
  written: field(`How it is written, all spellings. ${SPELLING}`, writtenList),
  case: v.optional(letterCase),
  languages: v.optional(languages),
  needs: v.optional(
    field(
      'When it counts: any one of these must hold. Left out: wherever it stands.',
      v.pipe(
        listOf(needSchema, NAME_LIMITS.needs),
        v.minLength(1, 'is empty; leave it out if the name counts wherever it stands'),
      ),
    ),
  ),
  unless: v.optional(
    field('When it does not count, whatever else is there: if any of these holds.', unlessSchema),
  ),
  gender: v.optional(field('Of a title: whom it is for.', gender)),
  sharedWith: v.optional(
    field(
      'Ids of the topics that go by the same short name: it belongs to whom the page is about.',
      listOf(id, MOST_IN_ENTRY),
    ),
  ),
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
export type Name = v.InferOutput<typeof nameSchema>;
export type Gender = v.InferOutput<typeof gender>;
export type Need = v.InferOutput<typeof needSchema>;
export type Unless = v.InferOutput<typeof unlessSchema>;
export type LetterCase = v.InferOutput<typeof letterCase>;
export type { EventPattern };
