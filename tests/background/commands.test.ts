import { expect, test } from 'vitest';
import { type Command, watchCommands } from '../../src/browser/commands';

const key = (shortcut: string) => [{ name: 'next-mention', description: 'Next', shortcut }];

/** A browser whose keys can be changed; with `onChanged`, it tells. */
function fakeCommands() {
  let shortcut = 'Alt+Shift+J';
  const listeners = new Set<() => void>();
  return {
    getAll: async () => key(shortcut),
    onChanged: {
      addListener: (listener: () => void) => void listeners.add(listener),
      removeListener: (listener: () => void) => void listeners.delete(listener),
      hasListener: () => listeners.size > 0,
      hasListeners: () => listeners.size > 0,
    },
    set(next: string) {
      shortcut = next;
      for (const listener of listeners) listener();
    },
  };
}

test('tells the keys that there are, and again when they change', async () => {
  const commands = fakeCommands();
  const told: (readonly Command[])[] = [];
  const end = new AbortController();
  watchCommands(commands, new EventTarget(), (all) => told.push(all), end.signal);
  await expect.poll(() => told).toEqual([key('Alt+Shift+J')]);
  commands.set('');
  await expect.poll(() => told.at(-1)).toEqual(key(''));
  end.abort();
  expect(commands.onChanged.hasListeners()).toBe(false);
});

test('asks anew when the visitor comes back, for Chromium tells of no change', async () => {
  const { getAll } = fakeCommands();
  const view = new EventTarget();
  let count = 0;
  const end = new AbortController();
  watchCommands({ getAll }, view, () => count++, end.signal);
  await expect.poll(() => count).toBe(1);
  view.dispatchEvent(new Event('focus'));
  await expect.poll(() => count).toBe(2);
  end.abort();
  view.dispatchEvent(new Event('focus'));
  await Promise.resolve();
  expect(count).toBe(2);
});

test('tells of no keys where the browser has none for extensions', async () => {
  const told: (readonly Command[])[] = [];
  watchCommands(undefined, new EventTarget(), (all) => told.push(all), AbortSignal.timeout(5000));
  await expect.poll(() => told).toEqual([[]]);
});
