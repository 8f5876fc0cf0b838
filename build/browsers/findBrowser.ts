import { existsSync } from 'node:fs';
import { failure, type Result, success } from '../../src/core/result';
import { type BrowserKind, candidates, type Machine, overrides } from './candidates';
import { oldest, versionOf } from './version';

export interface FoundBrowser {
  readonly kind: BrowserKind;
  /** The executable. */
  readonly path: string;
  /** Main version; unknown where the browser does not say (Windows). */
  readonly version: number | undefined;
}

/**
 * The first browser of this kind on this machine that is new enough.
 *
 * @returns the browser, or one sentence that says what was found instead
 */
export function findBrowser(
  kind: BrowserKind,
  machine: Machine = { platform: process.platform, env: process.env },
): Result<FoundBrowser, string> {
  const unfit: string[] = [];
  for (const path of candidates(kind, machine)) {
    if (!existsSync(path)) {
      if (machine.env[overrides[kind]]) unfit.push(`${path} (${overrides[kind]}) is not there`);
      continue;
    }
    const version = versionOf(path, machine.platform);
    const known = version !== undefined || machine.platform === 'win32';
    if (known && (version ?? oldest[kind]) >= oldest[kind]) return success({ kind, path, version });
    unfit.push(`${path} is ${version === undefined ? 'not startable' : `version ${version}`}`);
  }
  const found = unfit.length > 0 ? unfit.join(', ') : 'none is installed';
  return failure(`no ${names[kind]} ${oldest[kind]} or newer here: ${found}`);
}

/** What people call them. */
export const names: Readonly<Record<BrowserKind, string>> = {
  chromium: 'Chrome, Chromium or Edge',
  firefox: 'Firefox',
};
