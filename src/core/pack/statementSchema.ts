import * as v from 'valibot';
import { day, field, id, listOf, paragraphs, prose } from './fields';
import { MOST_IN_ENTRY } from './packLimits';

const certainty = field(
  'stated: the text says so. inferred: it follows from the text, as “inference” spells out.',
  v.picklist(['stated', 'inferred']),
);

const inference = field('How it follows from the text.', prose(300));

/** Where, and in whose words, a source says a thing. */
export const statementSchema = v.strictObject({
  source: field('Id of the source.', id),
  paragraphs: field('Where it says so: its non-empty lines, the headline being 1.', paragraphs),
  speaker: field('Id of the speaker who is answerable for it.', id),
  via: v.optional(field('Id of the speaker who relays it.', id)),
  certainty,
  inference: v.optional(inference),
  words: v.optional(
    field('This source’s way of telling it, where that differs from the entry’s text.', prose(300)),
  ),
});

/** When a thing happened, as precisely as the sources allow and no more. */
export const whenSchema = v.strictObject({
  words: v.optional(
    field(
      'What to show. Left out for a known day, which is formatted in the visitor’s language.',
      prose(100),
    ),
  ),
  short: v.optional(
    field('The same below a heading that names year and month: “during her visit”.', prose(60)),
  ),
  from: field(
    'First day it can have happened on; null where no source sets a bound.',
    v.nullable(day),
  ),
  to: field(
    'Last day it can have happened on; null where no source sets a bound.',
    v.nullable(day),
  ),
  time: v.optional(
    field(
      'The time of a known day, where a source gives one.',
      v.strictObject({
        clock: field(
          'Hours and minutes: 19:30.',
          v.pipe(
            v.string(),
            v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is not a time (00:00 to 23:59)'),
          ),
        ),
        zone: field(
          'Whose clock that is, as people there call it: “local time”, “UTC”.',
          prose(40),
        ),
      }),
    ),
  ),
  basis: field(
    'What the date rests on, source by source.',
    v.pipe(
      listOf(
        v.strictObject({
          source: field('Id of the source.', id),
          certainty,
          inference: v.optional(inference),
          event: v.optional(field('Id of the event that an inferred date is reckoned from.', id)),
        }),
        MOST_IN_ENTRY,
      ),
      v.minLength(1, 'is empty; say which source the date rests on'),
    ),
  ),
});

export type Statement = v.InferOutput<typeof statementSchema>;
export type When = v.InferOutput<typeof whenSchema>;
