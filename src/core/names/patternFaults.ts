import { LONGEST_FORM, MOST_FORMS, MOST_LETTERS } from '../pack/packLimits';
import { allWritten } from './allWritten';
import type { Finding } from './Finding';
import type { Names } from './namesSchema';
import { partsIn } from './withParts';
import { countForms } from './writtenForms';

/** Where it is said that all patterns together stand for too much. */
export const ALL_FORMS = 'topics';

/**
 * What is wrong with patterns before any is written out: one that stands for so many forms that
 * writing them out would not end, a part that is not there, a regular expression.
 *
 * @param names with their parts put in
 */
export function patternFaults(names: Names): Finding[] {
  const all = allWritten(names);
  const letters = all.reduce(
    (sum, { pattern }) => sum + pattern.length * Math.min(countForms(pattern), MOST_FORMS),
    0,
  );
  const faults = all.flatMap(({ path, pattern }) => {
    const message = faultOf(pattern);
    return message === undefined ? [] : [{ path, message }];
  });
  if (letters <= MOST_LETTERS) return faults;
  return [
    ...faults,
    {
      path: ALL_FORMS,
      message: `and lists stand for forms of ${letters} letters in all, more than ${MOST_LETTERS}; write fewer`,
    },
  ];
}

function faultOf(pattern: string): string | undefined {
  if (pattern.length > LONGEST_FORM) return undefined;
  const [part] = partsIn(pattern);
  if (part !== undefined) return `“<${part}>” uses a part that “parts” does not have above it`;
  if (/[<>]/.test(pattern)) {
    return 'uses a part: “<” and “>” stand around the name of one in “parts”';
  }
  if (LIKE_AN_EXPRESSION.test(pattern)) {
    return 'looks like a regular expression, which names are not; write {one|other} for alternatives';
  }
  return countForms(pattern) > MOST_FORMS
    ? `stands for more than ${MOST_FORMS} forms; write fewer`
    : undefined;
}

/**
 * Signs that stand in expressions and in no name: a backslash with a letter, a dot or a bracket with
 * a quantifier, a class, a group with a bar, anchors. “A$AP”, “Disney+” and “(RED)” are names.
 */
const LIKE_AN_EXPRESSION =
  /\\[A-Za-z.]|\.[*+?]|[)\]][*+?]|\[[^\]]*\]|\(\?|\([^)]*\||^\^|\$$|^\/.+\/[a-z]*$/u;
