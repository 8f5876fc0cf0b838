import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FoundBrowser } from './findBrowser';
import { chromiumArgs } from './launchArgs';

/** So long (ms) a browser may take to draw an empty page: a cold start on a slow machine. */
const START_MS = 20_000;

/** So many of its last lines are shown: the first of them says what failed, the others where. */
const LINES = 6;

/** What a browser prints where it cannot start, and what helps. */
const REMEDIES: readonly (readonly [RegExp, string])[] = [
  [
    /error while loading shared libraries|cannot open shared object/i,
    'The system lacks a library that it needs: install the package that has it, or the browser’s own package, which brings it along.',
  ],
  [
    /no usable sandbox|running as root without --no-sandbox|zygote|namespace/i,
    'It gets no sandbox here: allow unprivileged user namespaces (on Ubuntu, an AppArmor profile for it), or take a browser of the distribution’s package.',
  ],
  [
    /display|x11|wayland|gtk/i,
    'It finds no display: set DISPLAY or WAYLAND_DISPLAY, or say --headless.',
  ],
  [
    /read-only file system|permission denied|no space left/i,
    'It cannot write its profile: look at the temporary folder (TMPDIR).',
  ],
];

/** How a process ended, and what it printed. */
interface Ending {
  /** Its exit code; `null` where it was ended by a signal. */
  readonly status: number | null;
  readonly output: string;
}

/**
 * Why a browser does not start, in its own words, and what to do about it. It is started once more
 * for that, without anybody listening.
 */
export function explainFailedStart(browser: FoundBrowser): string {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-start-'));
  try {
    return inWords(browser.path, start(browser, folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function start({ kind, path }: FoundBrowser, folder: string): Ending {
  const args =
    kind === 'chromium'
      ? [...chromiumArgs(), '--headless', `--user-data-dir=${folder}`, '--dump-dom', 'about:blank']
      : [
          '--headless',
          '--profile',
          folder,
          '--screenshot',
          join(folder, 'page.png'),
          'about:blank',
        ];
  const { status, stderr, error } = spawnSync(path, args, { encoding: 'utf8', timeout: START_MS });
  return { status, output: stderr || (error?.message ?? '') };
}

/** The same as text: pure, for what a process printed. */
export function inWords(path: string, { status, output }: Ending): string {
  const how = status === null ? 'did not end by itself' : `ended with code ${status}`;
  const lines = output.trim().split('\n').slice(-LINES);
  const remedies = REMEDIES.flatMap(([sign, remedy]) => (sign.test(output) ? [remedy] : []));
  return [
    `${path} does not start: it ${how}${output.trim() === '' ? ' and printed nothing.' : ' and printed:'}`,
    ...(output.trim() === '' ? [] : lines.map((line) => `  ${line}`)),
    remedies[0] ??
      'Try to start it by hand; another one can be named with SIDELIGHT_CHROMIUM or SIDELIGHT_FIREFOX.',
  ].join('\n');
}
