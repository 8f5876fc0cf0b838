import * as v from 'valibot';
import { field, id, listOf } from '../pack/fields';
import { MOST_IN_ENTRY, NAME_LIMITS } from '../pack/packLimits';
import { listId, wholeNumber } from './eventPatternSchema';

/** The shape of one name in `names.json`: how it is written, and when it counts. */

export const written = v.pipe(
  v.string(),
  v.check((text) => text.trim() !== '', 'is empty: write the name, or take the entry out'),
  v.maxLength(2000, 'is longer than 2000 characters'),
);

export const writtenList = v.pipe(
  listOf(written, NAME_LIMITS.written),
  v.minLength(1, 'holds no name; write one, or take the entry out'),
);

export const SPELLING =
  'Spelled as people spell it. Braces give alternatives: “{Mike|Michael} Pence”; <part> stands for one of “parts”. A space stands for any white space, hyphen or middle dot, or for nothing before a capital; a hyphen for the same, or for nothing at all: “Yo-jong” is also Yo Jong and Yojong. Accents, full-width letters and curly apostrophes need no form of their own. It is no regular expression.';

const letterCase = field(
  'Which letters must be capitals. any: none. capital: those written so here, which PENCE meets too. lower: none may be. Left out: any for kinds full and title, capital for short and given-name.',
  v.picklist(['any', 'capital', 'lower']),
);

export const languages = field(
  'Counts in text of these languages only: two or three letters each (en, ko).',
  v.pipe(
    listOf(
      v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'is not a language: two or three small letters')),
      MOST_IN_ENTRY,
    ),
    v.minLength(1, 'is empty; name a language, or leave it out for all'),
  ),
);

export const gender = v.picklist(['female', 'male']);

const within = field(
  'Where to look: on the whole page, in the same block (a paragraph, a heading), or within so many characters before and after it in its block (UTF-16 units, 1 to 1000).',
  v.union(
    [v.picklist(['page', 'block']), wholeNumber(1, 1000)],
    'should be “page”, “block” or a number of characters from 1 to 1000',
  ),
);

const listIds = (what: string) => field(`${what} Ids of lists.`, listOf(id, NAME_LIMITS.lists));

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

export const nameSchema = v.strictObject({
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

export type Name = v.InferOutput<typeof nameSchema>;
export type Gender = v.InferOutput<typeof gender>;
export type Need = v.InferOutput<typeof needSchema>;
export type Unless = v.InferOutput<typeof unlessSchema>;
export type LetterCase = v.InferOutput<typeof letterCase>;
