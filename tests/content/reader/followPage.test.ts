// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followPage } from '../../../content/reader/scan/followPage';

beforeEach(() => {
  vi.stubGlobal('requestIdleCallback', (call: () => void) => setTimeout(call, 0));
});

/** For machines that do much else at the time (ms). */
const PATIENCE_MS = 60_000;

describe('followPage', { timeout: 2 * PATIENCE_MS }, () => {
  const end = new AbortController();
  afterEach(() => end.abort());

  it('goes on after a change that ended in an error', async () => {
    const errors: unknown[] = [];
    const keep = (error: unknown): void => void errors.push(error);
    process.on('unhandledRejection', keep);
    let changes = 0;
    const follower = followPage(
      {
        onRecords: () => {},
        async onChange() {
          changes++;
          if (changes === 1) throw new Error('This one fails');
          return 0;
        },
      },
      end.signal,
    );
    follower.observe(document);
    const add = () => document.body.append(document.createElement('p'));
    add();
    await expect.poll(() => changes, { timeout: PATIENCE_MS }).toBe(1);
    add();
    await expect.poll(() => changes, { timeout: PATIENCE_MS }).toBe(2);
    process.off('unhandledRejection', keep);
    expect(errors).toEqual([new Error('This one fails')]);
  });
});
