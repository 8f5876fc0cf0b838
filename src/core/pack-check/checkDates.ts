import type { Problem } from '../pack/Problem';
import type { When } from '../pack/packSchema';
import { inferenceProblems } from './checkStatements';
import type { Draft } from './readFiles';
import { whensOf } from './references';

/** A day shows only where a source states it, or where it follows from an event that one dates. */
export const checkDates = (draft: Draft): Problem[] => [
  ...titledDayProblems(draft),
  ...whensOf(draft).flatMap(({ file, path, value }) => [
    ...windowProblems(value).map((message) => ({ file, path, message })),
    ...value.basis.flatMap((basis, n) =>
      inferenceProblems(basis).map((problem) => ({
        file,
        path: `${path}.basis[${n}]`,
        ...problem,
      })),
    ),
  ]),
];

/** A day that is called something is one that the timeline shows: an event is dated to it. */
function titledDayProblems({ pack, events, unread }: Draft): Problem[] {
  if (unread.has('event')) return [];
  const known = events.flatMap(({ value: { when } }) =>
    when.from === when.to ? (when.from ?? []) : [],
  );
  return (pack?.days ?? []).flatMap(({ day }, n) => {
    const at = { file: 'pack.json', path: `pack.days[${n}].day` };
    if (!known.includes(day)) {
      return {
        ...at,
        message: `is ${day}, to which no event is dated; date one, or take the day out`,
      };
    }
    const isTwice = pack?.days?.findIndex((one) => one.day === day) !== n;
    return isTwice
      ? { ...at, message: `is ${day}, which is called something already; call it one thing` }
      : [];
  });
}

function windowProblems({ words, from, to, time, basis }: When): string[] {
  const isDay = from !== null && from === to;
  const problems: string[] = [];
  if (from !== null && to !== null && from > to)
    problems.push(`ends (${to}) before it starts: turn “from” and “to” round, or correct one`);
  if (!isDay && words === undefined) problems.push('is no known day: say in “words” what to show');
  if (!isDay && time !== undefined) problems.push('has a time, but is no known day: drop one');
  if (isDay && words !== undefined) problems.push('is a known day, which needs no “words”');
  if (isDay && !basis.some((one) => one.certainty === 'stated' || one.event !== undefined)) {
    problems.push('shows a day without a basis: a source states it, or name the event it follows');
  }
  return problems;
}
