// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followRoot } from '../../../content/reader/followRoot';

const onNew = vi.fn();
let life = new AbortController();

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  followRoot(onNew, life.signal);
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.clearAllMocks();
});

/** Puts another root in place of the one before. */
const replaceRoot = () => {
  document.documentElement.remove();
  document.append(document.createElement('html'));
};

/** Lets the observer, and then all timers, have their turn. */
const pass = async () => vi.advanceTimersByTimeAsync(10_000);

it('tells of another root once, however often it was replaced', async () => {
  replaceRoot();
  replaceRoot();
  await pass();
  expect(onNew).toHaveBeenCalledTimes(1);
  replaceRoot();
  await pass();
  expect(onNew).toHaveBeenCalledTimes(1);
});

it('tells of one that comes later at once, and of one that comes soon after a start a while later', async () => {
  replaceRoot();
  await vi.advanceTimersByTimeAsync(100);
  expect(onNew).not.toHaveBeenCalled();
  await pass();
  expect(onNew).toHaveBeenCalledTimes(1);
  followRoot(onNew, life.signal);
  await pass();
  replaceRoot();
  await vi.advanceTimersByTimeAsync(0);
  expect(onNew).toHaveBeenCalledTimes(2);
});

it('tells nothing of a root that is taken out and put back, or of what stands beside it', async () => {
  const root = document.documentElement;
  root.remove();
  document.append(root, document.createComment('The end'));
  await pass();
  expect(onNew).not.toHaveBeenCalled();
});

it('tells nothing while there is none', async () => {
  document.documentElement.remove();
  await pass();
  expect(onNew).not.toHaveBeenCalled();
  document.append(document.createElement('html'));
  await pass();
  expect(onNew).toHaveBeenCalledTimes(1);
});

it('tells nothing any more once it was ended', async () => {
  replaceRoot();
  await vi.advanceTimersByTimeAsync(1);
  life.abort();
  await pass();
  expect(onNew).not.toHaveBeenCalled();
});
