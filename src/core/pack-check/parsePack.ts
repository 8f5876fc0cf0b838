import type { Problem } from '../pack/Problem';
import type { Pack } from '../pack/schema';
import { failure, type Result, success } from '../result';
import { checkDates } from './checkDates';
import { checkIds } from './checkIds';
import { checkOrder } from './checkOrder';
import { checkQuestions } from './checkQuestions';
import { checkSpeakers } from './checkSpeakers';
import { checkStatements } from './checkStatements';
import { readFiles } from './readFiles';

const CHECKS = [
  checkIds,
  checkSpeakers,
  checkStatements,
  checkDates,
  checkOrder,
  checkQuestions,
] as const;

/**
 * Reads a pack. Whatever the files hold, it neither throws nor changes anything.
 *
 * @param files each file's parsed JSON under its name: `{'claims.json': […], …}`
 * @returns the pack, or every problem that it has
 */
export function parsePack(files: Readonly<Record<string, unknown>>): Result<Pack, Problem[]> {
  const shape: Problem[] = [];
  const draft = readFiles(files, shape);
  const problems = [...shape, ...CHECKS.flatMap((check) => check(draft))];
  if (draft.pack === undefined || problems.length > 0) return failure(problems);
  return success({
    ...draft.pack,
    sources: draft.sources.map(({ value }) => value),
    topics: draft.topics.map(({ value }) => value),
    claims: draft.claims.map(({ value }) => value),
    events: draft.events.map(({ value }) => value),
    questions: draft.questions.map(({ value }) => value),
  });
}
