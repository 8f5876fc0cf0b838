import * as v from 'valibot';
import type { Problem } from '../pack/Problem';
import { shapeProblems } from '../pack/shapeProblems';
import { failure, type Result, success } from '../result';
import { checkNames } from './checkNames';
import { entryIds } from './entryIds';
import type { Finding } from './Finding';
import type { LexiconTopic } from './Lexicon';
import { type Names, namesSchema } from './namesSchema';
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
 * @param topics the pack's topics
 * @returns the names, or everything that is wrong with them at once
 */
export function parseNames(
  input: unknown,
  topics: readonly LexiconTopic[],
): Result<ParsedNames, Problem[]> {
  const idAt = entryIds(input);
  const inFile = ({ path, message }: Finding): Problem => {
    const id = idAt(path);
    return { file: FILE, path, ...(id !== undefined && { id }), message };
  };
  const shape = v.safeParse(namesSchema, input);
  if (!shape.success) {
    return failure(shapeProblems(shape.issues, namesSchema, FILE, 'names').map(inFile));
  }
  const { names, findings } = withParts(shape.output);
  const problems = findings.length > 0 ? findings : checkNames(names, topics);
  if (problems.length > 0) return failure(problems.map(inFile));
  return success({
    names,
    topics: topics.map(({ id, role }) => ({ id, role })),
  });
}
