// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pollTab } from '../../popup/shell/pollTab';
import type { TabSnapshot } from '../../src/core/popup/pageState';
import { frame } from './support';

const done: TabSnapshot = {
  host: 'news.example',
  entries: ['news.example'],
  hasAccess: true,
  sentinel: 'asking',
  frames: [frame()],
};
const end = new AbortController();

describe('the popup that follows its tab', () => {
  // At the beginning of a minute: what is told changes with each.
  beforeEach(() => void vi.useFakeTimers({ now: 0 }));
  afterEach(() => void vi.useRealTimers());

  const follow = (looks: TabSnapshot[]) => {
    const look = vi.fn(async () => (looks.length > 1 ? looks.shift() : looks[0]) ?? done);
    const onLook = vi.fn();
    let change = (): void => {};
    void pollTab(look, (onChange) => (change = onChange), onLook, end.signal);
    return { look, onLook, change: () => change() };
  };

  it('asks again while nobody would tell, and not any more once all is read', async () => {
    const { look } = follow([{ ...done, frames: [], sentinel: 'searching' }, done]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('asks when it is told of a change, and tells what differs', async () => {
    const more = {
      ...done,
      frames: [frame({ topics: [{ topic: 'pence', shown: 2, hidden: 0 }] })],
    };
    const { look, onLook, change } = follow([done, done, more]);
    await vi.advanceTimersByTimeAsync(5000);
    change();
    await vi.advanceTimersByTimeAsync(0);
    expect([look.mock.calls.length, onLook.mock.calls.length]).toEqual([2, 1]);
    change();
    await vi.advanceTimersByTimeAsync(0);
    expect(onLook).toHaveBeenLastCalledWith(more);
  });

  it('asks once more for what changed while it was asking', async () => {
    const { look, change } = follow([done]);
    change();
    await vi.advanceTimersByTimeAsync(5000);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('asks once a minute for what changes with time', async () => {
    const { look } = follow([done]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(look).toHaveBeenCalledTimes(2);
  });
});
