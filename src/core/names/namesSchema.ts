import * as v from 'valibot';
import { id } from '../pack/fields';

/**
 * The shape of `names.json`: what to look for in a page, and when it counts.
 *
 * A written form is spelled as people spell it. Braces give alternatives, `{Mike|Michael} Pence`;
 * a space stands for any white space, hyphen or middle dot, or for nothing before a capital; a
 * hyphen for the same, or for nothing at all: `Yo-jong` is also Yo Jong and Yojong. Full-width
 * letters, decomposed accents, curly apostrophes and zero-width characters need no form of their own.
 */
const written = v.pipe(
  v.string(),
  v.check((text) => text.trim() !== '', 'is empty: write the name, or take the entry out'),
  v.maxLength(2000, 'is longer than 2000 characters'),
);

const writtenList = v.pipe(v.array(written), v.minLength(1, 'holds no name'));

/**
 * Which letters must be capitals. `any`: none. `capital`: those written so here, which `PENCE`
 * meets too. `lower`: none may be.
 */
const letterCase = v.picklist(['any', 'capital', 'lower']);

const languages = v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/))), v.minLength(1));

/** Of a person: "Ms Kim", "she" and "sister" tell one of two by their short name. */
const gender = v.picklist(['female', 'male']);

/** Where to look: the whole page, the same block, or so many UTF-16 units around in it. */
const within = v.union([
  v.picklist(['page', 'block']),
  v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)),
]);

/** Words that say what a page speaks of. */
const listSchema = v.strictObject({
  case: v.optional(letterCase),
  /** Only in text of these languages. "Pro" is a number's word in German alone. */
  languages: v.optional(languages),
  /** Of words that show another person: whether that is a woman or a man. */
  gender: v.optional(gender),
  /** Of words that show another person: writers keep this one's first name or title. */
  halfWeight: v.optional(v.literal(true)),
  words: writtenList,
});

/** One condition under which a name counts. */
const needSchema = v.union([
  /**
   * A full name or a title of the same topic stands there. Where others of the page go by the short
   * name too, it must be the topic's as the page has it (see PageModel.ts).
   */
  v.strictObject({ named: v.picklist(['page', 'block']) }),
  /** So many different words of a list stand there (one, if left out). */
  v.strictObject({
    words: id,
    within,
    different: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9))),
  }),
  /** Another topic is named there. */
  v.strictObject({ topic: id, within }),
]);

/** What rules a name out, whatever else is there. Each names lists. */
const unlessSchema = v.strictObject({
  /** A word directly before: another person's first name, a title that is hers. */
  before: v.optional(v.array(id)),
  /** A word directly after: of a county, of a price. */
  after: v.optional(v.array(id)),
  /** Words directly after it that make the word or number before it count nothing: "two Pence aides". */
  exceptBefore: v.optional(id),
  /** A number or a sign of money directly before, unless it is a date, a time or a result. */
  number: v.optional(v.literal(true)),
  /** A capitalised word directly after it, or inside a sentence before it: another's full name. */
  notInLongerName: v.optional(v.literal(true)),
  /** A word around it (UTF-16 units), unless one of another list is there as well. */
  around: v.optional(v.strictObject({ words: id, within: v.number(), unlessNear: v.optional(id) })),
  /** Words, as of money, beside which no words speak for it: on the page, or in the same block. */
  page: v.optional(v.array(id)),
});

const nameSchema = v.strictObject({
  /** What evidence calls it; unique in the file. */
  id,
  /** `full` decides on its own; the others follow a full one, or their conditions. */
  kind: v.picklist(['full', 'title', 'short', 'given-name']),
  written: writtenList,
  case: v.optional(letterCase),
  /** Only in text of these languages. */
  languages: v.optional(languages),
  /** Any one of these must hold; none given: it counts wherever it stands. */
  needs: v.optional(v.pipe(v.array(needSchema), v.minLength(1))),
  unless: v.optional(unlessSchema),
  /** Of a title: whom it is for. */
  gender: v.optional(gender),
  /** Topics that go by the same short name: it belongs to whom the page is about. */
  sharedWith: v.optional(v.array(id)),
});

const topicNamesSchema = v.strictObject({
  topic: id,
  /** Of a person. Left out, nothing is concluded from it. */
  gender: v.optional(gender),
  names: v.pipe(v.array(nameSchema), v.minLength(1)),
  /** Others who go by the same short name. They are never marked; they claim it for themselves. */
  others: v.optional(
    v.array(
      v.strictObject({
        id,
        written: writtenList,
        case: v.optional(letterCase),
        gender: v.optional(gender),
        halfWeight: v.optional(v.literal(true)),
      }),
    ),
  ),
});

/**
 * An event that is told by a noun ("meeting") in a block with both sides and its fate. A list each;
 * what they hold may be of several languages.
 */
const eventSchema = v.strictObject({
  id,
  topic: id,
  nouns: id,
  /** The same as a verb, right before whom it is about: "was to meet". */
  verbs: id,
  /** Words before the noun that belong to its phrase and tell a fate too: "planned", "secret". */
  adjectives: id,
  /** What became of it: "fell through", "was planned". */
  fates: id,
  /** The same as somebody's doing: "called off". */
  acts: id,
  /** Words that lead from the noun to who meets: "with", "between". */
  links: id,
  /** Words that add another one who meets: "and". */
  joins: id,
  /** Topics, and words that stand for them. A block names a topic of one side at least. */
  sides: v.pipe(
    v.array(v.strictObject({ topics: v.array(id), words: id })),
    v.length(2, 'takes two sides'),
  ),
  /** Words for a side where it is only spoken of: "on North Korea". They stand for no side. */
  spokenOf: id,
  /** Others who meet: a noun that belongs to one of them is another meeting. */
  others: id,
  /** Who, right before an act, makes it one on another meeting: "Trump abruptly" (cancelled). */
  actors: id,
  /** Words that make a sentence, or one beside it, tell of another occasion. */
  elsewhere: id,
  /** What else can be cancelled or planned: a fate is its noun's, and not the event's. */
  otherNouns: id,
  /** When it was: a sentence that has only other dates tells of another. */
  when: v.optional(
    v.strictObject({
      year: v.pipe(v.number(), v.integer()),
      month: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12))),
    }),
  ),
});

export const namesSchema = v.strictObject({
  /** Written parts that several names share: `<part>` in a form stands for one. */
  parts: v.optional(v.record(v.string(), written)),
  /**
   * Parts of triggers' names, in small letters without accents, that are rare enough elsewhere to
   * be looked for in their place when a page is first met: fewer of them are found faster.
   */
  stems: v.optional(v.array(written)),
  lists: v.record(id, listSchema),
  /**
   * A list of single words that stand with a capital before the story's surnames and are no first
   * names: others' surnames, as in "Miller Lind talks", parties. What any text has is known anyway.
   */
  noFirstNames: v.optional(id),
  topics: v.array(topicNamesSchema),
  events: v.array(eventSchema),
  /**
   * When a page is about the story, so that supporting names are marked: all terms of any one row.
   * A term is a trigger's id, or `#` and the id of a list.
   */
  story: v.array(v.pipe(v.array(v.string()), v.minLength(1))),
});

export type Names = v.InferOutput<typeof namesSchema>;
export type Name = v.InferOutput<typeof nameSchema>;
export type Gender = v.InferOutput<typeof gender>;
export type Need = v.InferOutput<typeof needSchema>;
export type Unless = v.InferOutput<typeof unlessSchema>;
export type LetterCase = v.InferOutput<typeof letterCase>;
export type EventPattern = v.InferOutput<typeof eventSchema>;
