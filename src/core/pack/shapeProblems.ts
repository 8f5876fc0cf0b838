import type { BaseIssue, GenericSchema } from 'valibot';
import { nearest } from '../text/nearest';
import { knownFields } from './knownFields';
import type { Problem } from './Problem';

/** Long enough to recognise what stands there, short enough for one line. */
const LONGEST_EXCERPT = 60;

/** What stands in a file, made fit for a terminal: one line, no control characters. */
export function excerpt(text: string): string {
  const line = text
    .slice(0, LONGEST_EXCERPT + 1)
    .replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, '\uFFFD');
  return line.length > LONGEST_EXCERPT ? `${line.slice(0, LONGEST_EXCERPT)}…` : line;
}

/**
 * Turns what valibot found into problems.
 *
 * @param schema what the value was read with: it knows which fields there are
 * @param root how the checked value is called in its file: `claims[3]`
 */
export const shapeProblems = (
  issues: readonly BaseIssue<unknown>[],
  schema: GenericSchema,
  file: string,
  root: string,
): Problem[] =>
  issues.map((issue) => ({ file, path: root + dotted(issue), message: sentence(issue, schema) }));

function dotted({ path }: BaseIssue<unknown>): string {
  return (path ?? [])
    .map(({ key }) => {
      if (typeof key === 'number') return `[${key}]`;
      const name = String(key);
      return /^\w+$/.test(name) ? `.${excerpt(name)}` : `["${excerpt(name)}"]`;
    })
    .join('');
}

function sentence(issue: BaseIssue<unknown>, schema: GenericSchema): string {
  const { kind, expected, received, message, path = [] } = issue;
  const isKey = kind === 'schema' && path.at(-1)?.origin === 'key';
  if (isKey && expected === 'never') {
    const keys = path.map(({ key }) => key);
    const meant = nearest(String(keys.at(-1)), knownFields(schema, keys.slice(0, -1)));
    return meant === undefined
      ? 'is no field of this; remove it or correct its name'
      : `is no field of this; is “${meant}” meant?`;
  }
  if (isKey) return 'is missing; add it';
  if (!message.startsWith('Invalid ')) return message;
  return `should be ${inWords(expected ?? 'something else')}, but is ${inWords(excerpt(received))}`;
}

/** What valibot calls the kinds of JSON values, in words. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'a text in quotation marks',
  number: 'a number',
  boolean: 'true or false',
  Object: 'an object {…}',
  Array: 'a list […]',
  undefined: 'nothing',
};

/** `("event" | "act")` → “event” or “act”; `Object` → an object {…}; a value as it stands. */
function inWords(type: string): string {
  const choices = /^\((.*)\)$/.exec(type)?.[1]?.split(' | ') ?? [type];
  const words = choices.map((one) => KINDS[one] ?? one.replace(/^"(.*)"$/, '“$1”'));
  const last = words.pop() ?? '';
  return words.length === 0 ? last : `${words.join(', ')} or ${last}`;
}
