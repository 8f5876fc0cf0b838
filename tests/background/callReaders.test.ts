import { afterEach, expect, test } from 'vitest';
import type { Scripting } from 'webextension-polyfill';
import { callReaders } from '../../src/browser/callReaders';
import { askRows, glanceAtFrames, jumpTo, restoreNameIn, walkIn } from '../../src/browser/frames';
import type { ReaderHandle } from '../../src/core/page/ReaderHandle';

const CALLS: string[] = [];

const reader: ReaderHandle = {
  isAlive: () => true,
  glance: () => ({ isCurrent: true, topics: ['mike-pence'] }),
  report: () => {
    throw new Error('Not asked for here');
  },
  rows: (topic, from, count) =>
    Array.from({ length: count }, (_, at) => ({
      id: from + at,
      topic: topic ?? '',
      text: 'Pence',
      before: '',
      after: '',
      rendered: true,
      evidence: {},
    })),
  jump: async (id) => id === 3,
  walk: async (step, isEntering) => step === -1 && isEntering,
  restore: (...name) => void CALLS.push(name.join()),
  stop: () => {},
};

afterEach(() => {
  globalThis.sidelight = undefined;
  CALLS.length = 0;
});

/** Runs a script as the browser does: from its text, with nothing of this module in reach. */
const scripting: Pick<Scripting.Static, 'executeScript'> = {
  async executeScript({ func, args = [], target }) {
    const alone: unknown = new Function(`return (${String(func)})`)();
    if (typeof alone !== 'function') throw new Error('No function was given');
    // A promise is waited for, as browsers do.
    const result: unknown = await Reflect.apply(alone, undefined, structuredClone(args));
    const frameId = target.frameIds?.[0] ?? 0;
    return [{ frameId, documentId: 'top', result: structuredClone(result) }];
  },
};

test('each call reaches the reader with what it was given, and its answer comes back', async () => {
  globalThis.sidelight = reader;
  expect(await glanceAtFrames(scripting, 7)).toEqual([
    { frameId: 0, isCurrent: true, topics: ['mike-pence'] },
  ]);
  const wanted = { frameId: 2, topic: 'mike-pence', from: 4, count: 2 };
  const rows = await askRows(scripting, 7, wanted);
  expect(rows.map(({ id, topic }) => [id, topic])).toEqual([
    [4, 'mike-pence'],
    [5, 'mike-pence'],
  ]);
  expect(await jumpTo(scripting, 7, 2, 3)).toBe(true);
  expect(await jumpTo(scripting, 7, 2, 4)).toBe(false);
  expect(await walkIn(scripting, 7, 2, -1, true, 0)).toBe(true);
  expect(await walkIn(scripting, 7, 2, 1, true, 0)).toBe(false);
  await restoreNameIn(scripting, 7, { frameId: 2, topic: 'mike-pence', name: 'surname' });
  expect(CALLS).toEqual(['mike-pence,surname']);
});

test('a frame without a reader has no answer, nor has one that answers something else', async () => {
  expect(await callReaders(scripting, 7, null, 'glance')).toEqual([]);
  expect(await jumpTo(scripting, 7, 2, 3)).toBe(false);
  globalThis.sidelight = { ...reader, glance: () => JSON.parse('{"topics":"all"}') };
  expect(await callReaders(scripting, 7, null, 'glance')).toEqual([]);
});

test('where the browser lets no extension in, that is told from no answer', async () => {
  const executeScript = async (): Promise<never> => {
    throw new Error('Cannot access contents of the page');
  };
  expect(await callReaders({ executeScript }, 7, null, 'glance')).toBeNull();
  expect(await jumpTo({ executeScript }, 7, 2, 3)).toBe(false);
});
