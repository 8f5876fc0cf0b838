import * as v from 'valibot';
import type { Problem } from '../pack/Problem';
import { shapeProblems } from '../pack/shapeProblems';
import { failure, type Result, success } from '../result';
import { checkNames } from './checkNames';
import { inNamesFile } from './inNamesFile';
import type { LexiconTopic } from './Lexicon';
import { type Names, namesSchema } from './namesSchema';
import { wellShaped } from './wellShaped';
import { withParts } from './withParts';

/** A valid `names.json`, with the roles of the topics it names. */
export interface ParsedNames {
  readonly names: Names;
  readonly topics: readonly LexiconTopic[];
}

const FILE = 'names.json';

/**
 * Reads `names.json`.
 *
 * @param input its parsed JSON
 * @param topics the pack's topics; `null` where these could not be read, and nothing can be said of
 *   whether those that are named are there
 * @returns the names, or everything that is wrong with them at once
 */
export function parseNames(
  input: unknown,
  topics: readonly LexiconTopic[] | null,
): Result<ParsedNames, Problem[]> {
  const inFile = inNamesFile(input);
  const shape = v.safeParse(namesSchema, input);
  if (!shape.success) {
    const ofShape = shapeProblems(shape.issues, namesSchema, FILE, 'names');
    const paths = shape.issues.map(({ path = [] }) =>
      path.map(({ key }) => (typeof key === 'number' ? key : String(key))),
    );
    const rest = wellShaped(input, paths);
    const more = rest === null ? [] : checkNames(withParts(rest.names), topics, rest.leftOut);
    return failure([...ofShape, ...more].map(inFile));
  }
  const filled = withParts(shape.output);
  const problems = checkNames(filled, topics);
  if (problems.length > 0) return failure(problems.map(inFile));
  return success({
    names: filled.names,
    topics: (topics ?? []).map(({ id, role }) => ({ id, role })),
  });
}
