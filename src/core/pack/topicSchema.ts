import * as v from 'valibot';
import { field, id, listOf, ownId, partialDate, prose } from './fields';
import { MOST_IN_ENTRY } from './packLimits';

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

const ids = listOf(id, MOST_IN_ENTRY);

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

export type Topic = v.InferOutput<typeof topicSchema>;
