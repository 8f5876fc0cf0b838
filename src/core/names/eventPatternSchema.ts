import * as v from 'valibot';
import { field, id, listOf } from '../pack/fields';
import { MOST_IN_ENTRY } from '../pack/packLimits';

/** A whole number within bounds, which its messages name. */
export const wholeNumber = (least: number, most: number) =>
  v.pipe(
    v.number(),
    v.integer('is not a whole number'),
    v.minValue(least, `is less than ${least}`),
    v.maxValue(most, `is more than ${most}`),
  );

/** A field that names a list of words. */
export const listId = (what: string) => field(`${what} Id of a list.`, id);

/**
 * An event that has no name and is told by a noun, with both sides and what became of it. A list
 * each; what they hold may be of several languages.
 */
export const eventPatternSchema = v.strictObject({
  id: field('What evidence calls it; unique among the events here.', id),
  topic: field('Id of the topic that it is.', id),
  nouns: listId('What it is called: “meeting”.'),
  verbs: listId('The same as a verb, right before whom it is about: “was to meet”.'),
  adjectives: listId(
    'Words before the noun that belong to its phrase and tell a fate too: “planned”, “secret”.',
  ),
  fates: listId('What became of it: “fell through”, “was planned”.'),
  acts: listId('The same as somebody’s doing: “called off”.'),
  links: listId('Words that lead from the noun to who takes part: “with”, “between”.'),
  joins: listId('Words that add another one who takes part: “and”.'),
  sides: field(
    'Its two sides: topics, and words that stand for them. A block names a topic of one side at least.',
    v.pipe(
      v.array(
        v.strictObject({
          topics: field('Ids of the topics of this side.', listOf(id, MOST_IN_ENTRY)),
          words: listId('Words that stand for it.'),
        }),
      ),
      v.length(2, 'takes two sides'),
    ),
  ),
  spokenOf: listId(
    'Words for a side where it is only spoken of: “on North Korea”. They stand for no side.',
  ),
  others: listId('Others who take part in such things: a noun that belongs to one is another’s.'),
  actors: listId(
    'Who, right before an act, makes it one on another: “Trump abruptly” (cancelled).',
  ),
  elsewhere: listId('Words that make a sentence, or one beside it, tell of another occasion.'),
  otherNouns: listId('What else can be cancelled or planned: a fate is its noun’s.'),
  when: v.optional(
    field(
      'When it was: a sentence that has only other dates tells of another.',
      v.strictObject({
        year: field('Its year.', wholeNumber(0, 9999)),
        month: v.optional(field('Its month, 1 to 12.', wholeNumber(1, 12))),
      }),
    ),
  ),
});

export type EventPattern = v.InferOutput<typeof eventPatternSchema>;
