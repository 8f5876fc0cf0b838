import { toJsonSchema } from '@valibot/to-json-schema';
import { namesSchema } from '../../src/core/names/namesSchema';
import { listOf } from '../../src/core/pack/fields';
import { packFileSchema } from '../../src/core/pack/packFileSchema';
import { LIMITS } from '../../src/core/pack/packLimits';
import { claimSchema, eventSchema, sourceSchema } from '../../src/core/pack/packSchema';
import { questionSchema } from '../../src/core/pack/questionSchema';
import { topicSchema } from '../../src/core/pack/topicSchema';

const SCHEMAS = {
  pack: packFileSchema,
  sources: listOf(sourceSchema, LIMITS.sources),
  topics: listOf(topicSchema, LIMITS.topics),
  claims: listOf(claimSchema, LIMITS.claims),
  events: listOf(eventSchema, LIMITS.events),
  questions: listOf(questionSchema, LIMITS.questions),
  names: namesSchema,
};

/**
 * The JSON Schema of each file of a pack, by the file it is kept in: `claims.schema.json`.
 * What JSON Schema cannot say (a check in code, a reference to another file) is left to `parsePack`.
 */
export const jsonSchemas = (): ReadonlyMap<string, unknown> =>
  new Map(
    Object.entries(SCHEMAS).map(([kind, schema]) => [
      `${kind}.schema.json`,
      {
        title: `${kind}.json of a Sidelight pack`,
        ...toJsonSchema(schema, { errorMode: 'ignore' }),
      },
    ]),
  );
