import * as v from 'valibot';
import { type Names, namesSchema } from '../names/namesSchema';
import { nameWarnings } from '../names/nameWarnings';
import { type ParsedNames, parseNames } from '../names/parseNames';
import type { Problem } from '../pack/Problem';
import type { Pack } from '../pack/packSchema';
import { failure, type Result, success } from '../result';
import { packWarnings } from './packWarnings';
import { parsePack, topicsIn } from './parsePack';

/** The names and their conditions: the one file that is not part of the pack proper. */
const NAMES = 'names.json';

/** A pack with its names, both valid. */
export interface WholePack {
  readonly pack: Pack;
  readonly names: ParsedNames;
  /** `names.json` as it stands in the file, its parts not yet put in. */
  readonly namesFile: Names;
}

/** What a check found: the pack, or what is wrong with it; and what it may not mean. */
interface PackCheck {
  readonly read: Result<WholePack, Problem[]>;
  readonly warnings: readonly Problem[];
}

/**
 * Reads a pack with its names. Whatever the files hold, it neither throws nor changes anything.
 *
 * @param files each file's parsed JSON under its name: `{'claims.json': […], 'names.json': {…}, …}`
 * @param folder the name of the folder that they stand in, where they do
 */
export function checkPack(files: Readonly<Record<string, unknown>>, folder?: string): PackCheck {
  const { [NAMES]: rawNames, ...others } = files;
  const pack = parsePack(others);
  const names = readNames(rawNames, others);
  const namesFile = names.ok ? v.parse(namesSchema, rawNames) : null;
  const warnings = [
    ...(pack.ok ? packWarnings(pack.value, folder) : []),
    ...(names.ok && namesFile !== null ? nameWarnings(names.value, namesFile) : []),
  ];
  if (!pack.ok || !names.ok || namesFile === null) {
    const problems = [pack, names].flatMap((one) => (one.ok ? [] : one.error));
    return { read: failure(problems), warnings };
  }
  return { read: success({ pack: pack.value, names: names.value, namesFile }), warnings };
}

function readNames(
  raw: unknown,
  files: Readonly<Record<string, unknown>>,
): Result<ParsedNames, Problem[]> {
  if (raw !== undefined) return parseNames(raw, topicsIn(files));
  return failure([{ file: NAMES, path: '', message: 'is missing; write in it what to look for' }]);
}
