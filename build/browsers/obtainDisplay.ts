import type { Result } from '../../src/core/result';
import { type DisplayTools, findDisplay } from './findDisplay';
import { installPackages } from './installPackages';

/** What shows a browser without a screen and presses its keys: found, else installed if we may. */
export function obtainDisplay(): Result<DisplayTools, string> {
  const here = findDisplay();
  if (here.ok || process.platform !== 'linux') return here;
  return installPackages(['xvfb', 'xdotool']) ? findDisplay() : here;
}
