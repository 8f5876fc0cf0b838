import type { Problem } from '../pack/Problem';
import type { When } from '../pack/schema';
import { inferenceProblems } from './checkStatements';
import type { Draft } from './readFiles';
import { whensOf } from './references';

/** A day shows only where a source states it, or where it follows from an event that one dates. */
export const checkDates = (draft: Draft): Problem[] =>
  whensOf(draft).flatMap(({ file, path, value }) => [
    ...windowProblems(value).map((message) => ({ file, path, message })),
    ...value.basis.flatMap((basis, n) =>
      inferenceProblems(basis).map((problem) => ({
        file,
        path: `${path}.basis[${n}]`,
        ...problem,
      })),
    ),
  ]);

function windowProblems({ words, from, to, basis }: When): string[] {
  const isDay = from !== null && from === to;
  const problems: string[] = [];
  if (from !== null && to !== null && from > to) problems.push(`ends (${to}) before it starts`);
  if (!isDay && words === undefined) problems.push('is no known day: say in “words” what to show');
  if (isDay && words !== undefined) problems.push('is a known day, which needs no “words”');
  if (isDay && !basis.some((one) => one.certainty === 'stated' || one.event !== undefined)) {
    problems.push('shows a day without a basis: a source states it, or name the event it follows');
  }
  return problems;
}
