import * as v from 'valibot';
import { field, id, listOf, ownId, paragraphs, prose } from './fields';
import { LIMITS, MOST_IN_ENTRY } from './packLimits';

/** One source's side of a question: what it says, or that it does not say. */
const sideSchema = v.union(
  [
    v.strictObject({
      source: field('Id of the source.', id),
      says: field('Its answer in a few words, with who says so.', prose(200)),
      claims: field(
        'Ids of the claims that are the answer; the source states each of them.',
        v.pipe(listOf(id, MOST_IN_ENTRY), v.minLength(1, 'is empty; name the claims that answer')),
      ),
      paragraphs: v.optional(
        field('Those meant, where the claims stand in more than answer the question.', paragraphs),
      ),
    }),
    v.strictObject({
      source: field('Id of the source.', id),
      silent: field('The source does not say.', v.literal(true)),
    }),
  ],
  'should hold either “source”, “says” and “claims” or “source” and “silent”: true',
);

export const questionSchema = v.strictObject({
  id: ownId,
  question: field('The question.', prose(100)),
  stands: field(
    'How the sources stand, as an editor declares it. differ: who reads one comes away with another answer than who reads another. told-differently: the same answer with another emphasis or detail. unclear: the texts leave open whether they differ. answered: one source answers, and nothing is compared.',
    v.picklist(['agree', 'differ', 'told-differently', 'unclear', 'answered']),
  ),
  note: v.optional(field('What a reader should know beside it.', prose(300))),
  sides: field(
    'One side for each source that answers; one without a side is silent.',
    v.pipe(listOf(sideSchema, LIMITS.sources), v.minLength(1, 'is empty; who answers?')),
  ),
});

export type Side = v.InferOutput<typeof sideSchema>;
export type Question = v.InferOutput<typeof questionSchema>;
