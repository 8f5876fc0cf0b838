import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BrowserKind } from './candidates';

/** Oldest versions that have what Sidelight needs; the same as in manifest.json. */
export const oldest: Readonly<Record<BrowserKind, number>> = { chromium: 129, firefox: 153 };

/** The first number with a point after it: `Chromium 156.0.8078.79` → 156. */
export function majorVersion(text: string): number | undefined {
  const [, major] = /(\d+)\.\d/.exec(text) ?? [];
  return major === undefined ? undefined : Number(major);
}

/** A cold start from a slow disk takes seconds; a browser that needs longer hangs. */
const ASK_MS = 20_000;

/**
 * The main version of the browser at `path`, or `undefined` when it does not say, as on Windows,
 * where `--version` opens a window instead.
 */
export function versionOf(path: string, platform: NodeJS.Platform): number | undefined {
  const ini = join(dirname(realpathSync(path)), 'application.ini');
  if (existsSync(ini)) {
    const [, version] = /^Version=(.*)$/m.exec(readFileSync(ini, 'utf8')) ?? [];
    return version === undefined ? undefined : majorVersion(version);
  }
  if (platform === 'win32') return undefined;
  const asked = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: ASK_MS });
  return asked.status === 0 ? majorVersion(asked.stdout) : undefined;
}
