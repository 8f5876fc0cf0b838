import { test as base } from 'vitest';
import type { BrowserKind } from '../../../build/browsers/candidates';
import { findDisplay } from '../../../build/browsers/findDisplay';
import { type Display, startDisplay } from '../../../build/drive/Display';
import type { Session } from '../../../build/drive/Session';
import { browsers } from './browsers';

/**
 * With the extension as it is built, or without any. `keys`: where the keys of commands are pressed,
 * which Chromium hears on a screen only.
 */
type Which = 'ours' | 'control' | 'keys';

/**
 * `test.beforeAll(async ({ sharedSession }) => …)` borrows a browser that was started once for all test files
 * of a worker, and has forgotten what the last one did. It is never closed by who borrows it. What
 * changes a browser for good (permissions, updates, restarts) launches one of its own.
 */
export const test = base.extend(
  'sharedSession',
  { scope: 'worker' },
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from it which fixtures are needed
  async ({}, { onCleanup }) => {
    const lent = new Map<string, Session>();
    const displays: Display[] = [];
    onCleanup(async () => {
      for (const session of lent.values()) await session.close();
      for (const display of displays) display.close();
    });
    return async (kind: BrowserKind, which: Which = 'ours'): Promise<Session> => {
      const display = which === 'keys' && kind === 'chromium' ? await screen(displays) : undefined;
      const name = `${which === 'keys' && !display ? 'ours' : which} ${kind}`;
      const session = lent.get(name) ?? (await start(kind, which, display));
      lent.set(name, session);
      await session.reset();
      return session;
    };
  },
);

async function start(kind: BrowserKind, which: Which, display?: Display): Promise<Session> {
  const browser = browsers.find((one) => one.kind === kind);
  if (!browser) throw new Error(`This run has no ${kind}`);
  return browser.launch({ install: which !== 'control', ...(display && { display }) });
}

/** The worker's screen; nothing, said aloud, where this machine has none and need not have one. */
async function screen(displays: Display[]): Promise<Display | undefined> {
  const tools = findDisplay();
  if (!tools.ok) {
    if (process.env.CI) throw new Error(tools.error);
    console.warn(`skipped: real keys of commands in Chromium, fired instead: ${tools.error}`);
    return undefined;
  }
  const display = displays[0] ?? (await startDisplay(tools.value));
  if (displays.length === 0) displays.push(display);
  return display;
}
