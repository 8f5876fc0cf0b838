import type { BaseIssue } from 'valibot';
import type { Problem } from './Problem';

/** Long enough to recognise what stands there, short enough for one line. */
const LONGEST_EXCERPT = 60;

/** What stands in a file, made fit for a terminal: one line, no control characters. */
export function excerpt(text: string): string {
  const line = text.replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, '\uFFFD');
  return line.length > LONGEST_EXCERPT ? `${line.slice(0, LONGEST_EXCERPT)}…` : line;
}

/**
 * Turns what valibot found into problems.
 *
 * @param root how the checked value is called in its file: `claims[3]`
 */
export const shapeProblems = (
  issues: readonly BaseIssue<unknown>[],
  file: string,
  root: string,
): Problem[] =>
  issues.map((issue) => ({ file, path: root + dotted(issue), message: sentence(issue) }));

function dotted({ path }: BaseIssue<unknown>): string {
  return (path ?? [])
    .map(({ key }) => {
      if (typeof key === 'number') return `[${key}]`;
      const name = String(key);
      return /^\w+$/.test(name) ? `.${excerpt(name)}` : `["${excerpt(name)}"]`;
    })
    .join('');
}

function sentence({ kind, expected, received, message, path }: BaseIssue<unknown>): string {
  const isKey = kind === 'schema' && path?.at(-1)?.origin === 'key';
  if (isKey && expected === 'never') return 'is no field of this; remove it or correct its name';
  if (isKey) return 'is missing; add it (seeds/README.md says what it holds)';
  if (!message.startsWith('Invalid ')) return message;
  return `should be ${expected ?? 'something else'}, but is ${excerpt(received)}`;
}
