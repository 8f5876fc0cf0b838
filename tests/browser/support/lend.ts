import { test as base } from 'vitest';
import type { BrowserKind } from '../../../build/browsers/candidates';
import type { Session } from '../../../build/drive/Session';
import { browsers } from './browsers';

/** With the extension as it is built, or without any. */
type Which = 'ours' | 'control';

/**
 * `test.beforeAll(async ({ lend }) => …)` borrows a browser that was started once for all test files
 * of a worker, and has forgotten what the last one did. It is never closed by who borrows it. What
 * changes a browser for good (permissions, updates, restarts) launches one of its own.
 */
export const test = base.extend(
  'lend',
  { scope: 'worker' },
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from it which fixtures are needed
  async ({}, { onCleanup }) => {
    const lent = new Map<string, Session>();
    onCleanup(async () => {
      for (const session of lent.values()) await session.close();
    });
    return async (kind: BrowserKind, which: Which = 'ours'): Promise<Session> => {
      const name = `${which} ${kind}`;
      const session = lent.get(name) ?? (await start(kind, which));
      lent.set(name, session);
      await session.reset();
      return session;
    };
  },
);

async function start(kind: BrowserKind, which: Which): Promise<Session> {
  const browser = browsers.find((one) => one.kind === kind);
  if (!browser) throw new Error(`This run has no ${kind}`);
  return browser.launch({ install: which === 'ours' });
}
