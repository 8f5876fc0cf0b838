import * as v from 'valibot';
import type { LexiconTopic } from '../names/Lexicon';
import type { Problem } from '../pack/Problem';
import { LIMITS } from '../pack/packLimits';
import type { Pack, Question, Side } from '../pack/packSchema';
import { excerpt } from '../pack/shapeProblems';
import { failure, type Result, success } from '../result';
import { checkDates } from './checkDates';
import { checkIds } from './checkIds';
import { checkOrder } from './checkOrder';
import { checkQuestions } from './checkQuestions';
import { checkSpeakers } from './checkSpeakers';
import { checkStatements } from './checkStatements';
import { checkTopics } from './checkTopics';
import { type Draft, readFiles } from './readFiles';

const CHECKS = [
  checkIds,
  checkSpeakers,
  checkStatements,
  checkDates,
  checkOrder,
  checkQuestions,
  checkTopics,
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
  const nameOf = entryNames(draft);
  const problems = [...shape, ...CHECKS.flatMap((check) => check(draft))].map(nameOf);
  if (draft.pack === undefined || problems.length > 0) return failure(problems);
  return success({
    ...draft.pack,
    sources: draft.sources.map(({ value }) => value),
    topics: draft.topics.map(({ value }) => value),
    claims: draft.claims.map(({ value }) => value),
    events: draft.events.map(({ value }) => value),
    questions: draft.questions.map(({ value }) => withSilentSides(value, draft)),
  });
}

const topicOf = v.object({
  id: v.string(),
  role: v.fallback(v.picklist(['trigger', 'supporting', 'card']), 'supporting'),
});

/**
 * The topics that names can be of, also where something else is wrong with the pack; `null` where
 * there is no list of them.
 */
export function topicsIn(files: Readonly<Record<string, unknown>>): LexiconTopic[] | null {
  const { 'topics.json': topics } = files;
  if (!Array.isArray(topics)) return null;
  return topics.slice(0, LIMITS.topics).flatMap((topic: unknown) => {
    const read = v.safeParse(topicOf, topic);
    return read.success ? [read.output] : [];
  });
}

/** A source that a question gives no side is silent on it. Sides stand in the order of the sources. */
function withSilentSides(question: Question, { sources }: Draft): Question {
  const given = new Map(question.sides.map((side) => [side.source, side]));
  const sides = sources.map(
    ({ value: { id } }): Side => given.get(id) ?? { source: id, silent: true },
  );
  return { ...question, sides };
}

/** Adds to a problem the id of the entry that it is in, but for those of the id itself. */
function entryNames({ ids }: Draft): (problem: Problem) => Problem {
  const known = new Map(
    Object.values(ids).flatMap((list) =>
      list.map(({ value, path }) => [path.slice(0, -'.id'.length), value] as const),
    ),
  );
  return (problem) => {
    const [entry = ''] = /^\w+(\.\w+)?\[\d+\]/.exec(problem.path) ?? [];
    const id = known.get(entry);
    return id === undefined || problem.path === `${entry}.id`
      ? problem
      : { ...problem, id: excerpt(id) };
  };
}
