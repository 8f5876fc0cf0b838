import * as v from 'valibot';
import { type Names, namesSchema } from './namesSchema';

/** As much of `names.json` as could be read, and where something was left out. */
interface WellShaped {
  readonly names: Names;
  /** Paths of the entries that were not read; what is found in these is no news. */
  readonly leftOut: readonly string[];
}

type Key = string | number;

/** What stands at a path instead, under the name that findings call it by. */
interface InPlace {
  readonly path: readonly Key[];
  readonly called: string;
  /** `undefined`: nothing. */
  readonly value: unknown;
}

/**
 * Reads `names.json` without the entries whose shape is wrong, so that all else that is wrong can be
 * said with that. Each is stood in for by one of which there is nothing to say, so that those after
 * it keep their numbers.
 *
 * @param input the file’s parsed JSON
 * @param paths where its shape is wrong
 * @returns `null` where nothing can be said without them
 */
export function wellShaped(input: unknown, paths: readonly (readonly Key[])[]): WellShaped | null {
  let readable = input;
  const leftOut: string[] = [];
  for (const path of paths) {
    const inPlace = standIn(input, path);
    if (inPlace === null) return null;
    readable = withValue(readable, inPlace.path, inPlace.value);
    leftOut.push(inPlace.called);
  }
  const read = v.safeParse(namesSchema, readable);
  return read.success ? { names: read.output, leftOut } : null;
}

function standIn(input: unknown, [field, at, inner, innerAt]: readonly Key[]): InPlace | null {
  if (field === 'topics' && typeof at === 'number') {
    if (inner === 'names' && typeof innerAt === 'number') {
      const path = [field, at, inner, innerAt];
      return { path, called: `topics[${at}].names[${innerAt}]`, value: name(`${at}-${innerAt}`) };
    }
    const topic = v.safeParse(withTopic, valueAt(input, [field, at]));
    if (!topic.success) return null;
    const value = { ...topic.output, names: [name(`${at}`)] };
    return { path: [field, at], called: `topics[${at}]`, value };
  }
  if (field === 'lists' && typeof at === 'string') {
    return { path: [field, at], called: `lists.${at}`, value: { words: ['='] } };
  }
  const isUnknown = field !== undefined && at === undefined && !(field in namesSchema.entries);
  return isUnknown ? { path: [field], called: `${field}`, value: undefined } : null;
}

const withTopic = v.object({ topic: v.string() });

const name = (at: string) => ({ id: `left-out-${at}`, kind: 'full', written: [`=${at}=`] });

const fieldsOf = (value: unknown): Map<string, unknown> => new Map(Object.entries(value ?? {}));

const valueAt = (value: unknown, path: readonly Key[]): unknown =>
  path.reduce<unknown>((at, key) => fieldsOf(at).get(String(key)), value);

/** A copy of `value` with `put` at `path`; without it if it is `undefined`. */
function withValue(value: unknown, [key, ...rest]: readonly Key[], put: unknown): unknown {
  if (key === undefined) return put;
  if (Array.isArray(value)) {
    return value.map((one: unknown, n) => (n === key ? withValue(one, rest, put) : one));
  }
  const fields = fieldsOf(value);
  const inside = withValue(fields.get(String(key)), rest, put);
  if (inside === undefined) fields.delete(String(key));
  else fields.set(String(key), inside);
  return Object.fromEntries(fields);
}
