import * as v from 'valibot';
import { LIMITS } from '../pack/packLimits';
import type { Kind } from './Kind';

/** The lists that are files of their own, and what their entries are. */
const FILES = [
  ['sources', 'source'],
  ['topics', 'topic'],
  ['claims', 'claim'],
  ['events', 'event'],
  ['questions', 'question'],
] as const;

/** The lists of `pack.json` whose entries are referred to. */
const PACK_LISTS = [
  ['speakers', 'speaker'],
  ['parties', 'party'],
  ['unknowns', 'unknown'],
] as const;

const fields = v.fallback(v.record(v.string(), v.unknown()), {});

/**
 * The kinds of which there is no list, or one that is too long to be read. That it is missing is the
 * one thing to say then, and not once more for each id that is named elsewhere.
 */
export function unreadKinds(files: Readonly<Record<string, unknown>>): ReadonlySet<Kind> {
  const inPack = v.parse(fields, files['pack.json']);
  const isRead = (value: unknown, most: number): boolean =>
    Array.isArray(value) && value.length <= most;
  return new Set<Kind>([
    ...FILES.flatMap(([name, kind]) => (isRead(files[`${name}.json`], LIMITS[name]) ? [] : [kind])),
    ...PACK_LISTS.flatMap(([name, kind]) => (isRead(inPack[name], Infinity) ? [] : [kind])),
  ]);
}
