// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { retryUntilAnswered } from '../../../content/reader/retryUntilAnswered';
import { trusted } from '../support/page';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const life = new AbortController();

it('says it once where it is heard', async () => {
  const say = vi.fn(async () => null);
  await retryUntilAnswered(say, life.signal);
  expect(say).toHaveBeenCalledTimes(1);
});

it('says it again after a while where nobody answers, and then no more', async () => {
  let isThere = false;
  const say = vi.fn(async () => (isThere ? null : undefined));
  const heard = retryUntilAnswered(say, life.signal);
  await vi.advanceTimersByTimeAsync(500);
  isThere = true;
  await vi.runAllTimersAsync();
  await heard;
  expect(say).toHaveBeenCalledTimes(2);
});

it('gives up where nobody ever answers', async () => {
  const say = vi.fn(async () => undefined);
  const given = retryUntilAnswered(say, life.signal);
  await vi.runAllTimersAsync();
  await given;
  expect(say.mock.calls.length).toBeGreaterThan(1);
  expect(say.mock.calls.length).toBeLessThan(10);
});

it('says it again at once where the page comes back, and what was said before is never answered', async () => {
  const say = vi.fn(() =>
    say.mock.calls.length > 1 ? Promise.resolve(7) : new Promise<never>(() => {}),
  );
  const heard = retryUntilAnswered<number>(say, life.signal);
  const show = (persisted: boolean) =>
    window.dispatchEvent(trusted(Object.assign(new Event('pageshow'), { persisted })));
  show(false);
  await vi.advanceTimersByTimeAsync(0);
  expect(say).toHaveBeenCalledTimes(1);
  show(true);
  expect(await heard).toBe(7);
  expect(say).toHaveBeenCalledTimes(2);
});

it('is silent once the extension is gone', async () => {
  const gone = new AbortController();
  const say = vi.fn(async () => {
    gone.abort();
  });
  await retryUntilAnswered(say, gone.signal);
  expect(say).toHaveBeenCalledTimes(1);
  // A frame that is gone with it has no timers: Firefox throws.
  expect(vi.getTimerCount()).toBe(0);
});
