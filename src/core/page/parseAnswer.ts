import type { Answers, Call, Saved } from './messages';

const readNull = (value: unknown): null | undefined => (value === null ? null : undefined);

const readDelay = (value: unknown): number | null | undefined =>
  value === null || typeof value === 'number' ? value : undefined;

function readSaved(value: unknown): Saved | undefined {
  if (typeof value !== 'object' || value === null) return readNull(value);
  return 'failed' in value && typeof value.failed === 'string'
    ? { failed: value.failed }
    : undefined;
}

/** Without a library of schemas, which would weigh on every page that has a reader. */
const readers: { readonly [Name in Call]: (value: unknown) => Answers[Name] | undefined } = {
  wake: readDelay,
  changed: readNull,
  found: (value) => (value === true ? true : undefined),
  drawMarks: readNull,
  openTimeline: readNull,
  switchOffSite: readSaved,
  snoozeSite: readSaved,
  pause: readSaved,
  switchOn: readSaved,
  openOptions: readNull,
};

/** What `value` answers to a call; `undefined` where it is no answer to that. */
export const parseAnswer = <Name extends Call>(
  call: Name,
  value: unknown,
): Answers[Name] | undefined => readers[call](value);
