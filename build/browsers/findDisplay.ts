import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { failure, type Result, success } from '../../src/core/result';
import type { Machine } from './candidates';

/** The programs that show a browser without a screen, and press real keys on it. */
export interface DisplayTools {
  readonly xvfb: string;
  readonly xdotool: string;
}

/**
 * Xvfb and xdotool on this machine. With them tests press keys that only a whole browser hears: the
 * keys of an extension's commands reach no page.
 *
 * @returns where they are, or one sentence that says what is missing
 */
export function findDisplay(
  { platform, env }: Machine = { platform: process.platform, env: process.env },
): Result<DisplayTools, string> {
  if (platform !== 'linux') return failure(`${platform} has no Xvfb`);
  const folders = (env.PATH ?? '').split(delimiter);
  const find = (name: string) =>
    folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
  const [xvfb, xdotool] = [find('Xvfb'), find('xdotool')];
  if (xvfb && xdotool) return success({ xvfb, xdotool });
  const missing = [...(xvfb ? [] : ['Xvfb']), ...(xdotool ? [] : ['xdotool'])];
  return failure(
    `${missing.join(' and ')} not found: please install the packages xvfb and xdotool`,
  );
}
