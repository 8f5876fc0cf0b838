// @vitest-environment happy-dom
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followRoot } from '../../../content/reader/followRoot';

const onEnd = vi.fn();
const onNew = vi.fn();
let life = new AbortController();
const firstRoot = document.documentElement;

// The document is shared with the test files that follow.
afterAll(() => {
  document.documentElement.remove();
  document.append(firstRoot);
});

const follow = () => followRoot(onEnd, onNew, life.signal);

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  follow();
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
const pass = async (ms = 10_000) => vi.advanceTimersByTimeAsync(ms);

it('tells of another root once, however often it was replaced', async () => {
  replaceRoot();
  replaceRoot();
  await pass();
  replaceRoot();
  await pass();
  expect(onEnd).toHaveBeenCalledTimes(1);
  expect(onNew).toHaveBeenCalledTimes(1);
});

it('ends what was at once, and begins anew at once where the start is a while ago', async () => {
  await pass();
  replaceRoot();
  await pass(0);
  expect(onEnd).toHaveBeenCalledTimes(1);
  expect(onNew).toHaveBeenCalledTimes(1);
});

it('ends what was at once, and begins anew a while later where it has just started', async () => {
  replaceRoot();
  await pass(100);
  expect(onEnd).toHaveBeenCalledTimes(1);
  expect(onNew).not.toHaveBeenCalled();
  await pass();
  expect(onNew).toHaveBeenCalledTimes(1);
});

it('tells nothing of a root that is taken out and put back, or of what stands beside it', async () => {
  const root = document.documentElement;
  root.remove();
  document.append(root, document.createComment('The end'));
  await pass();
  expect(onEnd).not.toHaveBeenCalled();
});

it('tells nothing while there is none', async () => {
  document.documentElement.remove();
  await pass();
  expect(onEnd).not.toHaveBeenCalled();
  document.append(document.createElement('html'));
  await pass();
  expect(onNew).toHaveBeenCalledTimes(1);
});

it('tells nothing any more once it was ended', async () => {
  life.abort();
  replaceRoot();
  await pass();
  expect(onEnd).not.toHaveBeenCalled();
  expect(onNew).not.toHaveBeenCalled();
});
