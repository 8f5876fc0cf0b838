import * as v from 'valibot';
import { failure, type Result, success } from '../result';
import type { ImportFault } from './ImportFault';
import { jsonFault } from './jsonFault';

/** A file's size, in bytes: a large story has a tenth of it, and reading more takes longer than somebody waits. */
export const LARGEST_FILE = 5_000_000;

/** How a story's file is told from other JSON: before anything else about it is looked at. */
const envelope = v.looseObject({ format: v.unknown(), id: v.unknown(), title: v.unknown() });
const backup = v.looseObject({ format: v.literal('sidelight-settings') });
const newer = v.looseObject({ format: v.pipe(v.number(), v.integer(), v.minValue(2)) });

/**
 * The JSON of a story's file, not yet checked, or why it cannot be one.
 *
 * @param text of the file; `null` where its bytes are no text in UTF-8
 */
export function readPackText(text: string | null): Result<unknown, ImportFault> {
  if (text === null) return failure({ kind: 'not-text' });
  if (text.trim() === '') return failure({ kind: 'empty' });
  const json = parse(text);
  if (!json.ok) return json;
  if (v.is(backup, json.value)) return failure({ kind: 'backup' });
  if (v.is(newer, json.value)) {
    return failure({ kind: 'newer-format', format: json.value.format });
  }
  // One of these alone is in many files; a story that lost one of them is told what it lacks.
  return v.is(envelope, json.value) || isNearly(json.value)
    ? json
    : failure({ kind: 'not-a-story' });
}

/** What no other file has: the lists of a story. */
const isNearly = (value: unknown): boolean =>
  v.is(v.looseObject({ topics: v.unknown(), claims: v.unknown() }), value);

function parse(text: string): Result<unknown, ImportFault> {
  try {
    return success(JSON.parse(text));
  } catch {
    const { line, column, isEnd } = jsonFault(text) ?? { line: 1, column: 1, isEnd: false };
    return failure({ kind: isEnd ? 'cut-off' : 'not-json', line, column });
  }
}
