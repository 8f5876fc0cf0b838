import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Scripting } from 'webextension-polyfill';
import { createFilterScript, type FilterScript } from '../../src/browser/filterScript';
import { STAMP } from '../../src/core/prefilter/keyTable';
import { failure, success } from '../../src/core/result';
import { keyHash } from '../../src/core/text/keyHash';

const FERRY = { pack: 'ferry', keys: ['ada lind', 'sand island'] };
const WELL = { pack: 'well', keys: ['ada lind', '金 正 恩'] };
const ADA = [keyHash('ada lind')];

/** A browser that remembers what it is told. */
function fakeBrowser() {
  const items = new Map<string, unknown>();
  const scripts = new Map<string, Scripting.RegisteredContentScript>();
  const injected: number[] = [];
  const browser: Parameters<typeof createFilterScript>[0] = {
    scripting: {
      executeScript: async ({ target }) => {
        injected.push(target.tabId);
        return [];
      },
      registerContentScripts: async (added) => {
        for (const script of added) {
          if (scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          scripts.set(script.id, script);
        }
      },
      unregisterContentScripts: async () => scripts.clear(),
      getRegisteredContentScripts: async () => [...scripts.values()],
    },
    local: {
      get: async (keys) =>
        Object.fromEntries([...items].filter(([key]) => [keys].flat().includes(key))),
      set: async (added) => {
        for (const [key, value] of Object.entries(added)) items.set(key, value);
      },
      remove: async (keys) => {
        for (const key of [keys].flat()) items.delete(key);
      },
    },
    pages: async () => [{ id: 1 }, { id: 2, discarded: true }, { id: 3 }],
  };
  return { browser, items, scripts, injected };
}

let fake: ReturnType<typeof fakeBrowser>;
let script: FilterScript;
beforeEach(() => {
  fake = fakeBrowser();
  script = createFilterScript(fake.browser);
});

describe('the script that asks pages for stories that were added', () => {
  test('leaves no stamp of them before all of it is done', async () => {
    const stamps: unknown[] = [];
    const { scripting } = fake.browser;
    const watched = createFilterScript({
      ...fake.browser,
      scripting: {
        ...scripting,
        executeScript: async (injection) => {
          stamps.push(fake.items.get(STAMP));
          return scripting.executeScript(injection);
        },
      },
    });
    await watched.set([FERRY], 3);
    expect(fake.items.get(STAMP)).toBe(3);
    await watched.set([WELL], 2);
    expect(fake.items.get(STAMP)).toBe(2);
    await watched.set([], undefined);
    expect(stamps).toEqual([0, 0, 0, 0, 0, 0]);
    expect([...fake.items]).toEqual([]);
  });

  test('is in pages as long as there are any, at once in those that are open', async () => {
    expect(await script.set([FERRY, WELL], 1)).toEqual(success(null));
    expect([...fake.scripts.values()]).toMatchObject([
      { runAt: 'document_start', allFrames: true, js: ['imported.js', 'filter.js'] },
    ]);
    // A tab that the browser has unloaded stays asleep.
    expect(fake.injected).toEqual([1, 3]);
    expect(await script.packsWith(ADA)).toEqual(['ferry', 'well']);
    await script.set([WELL], 2);
    expect(fake.scripts.size).toBe(1);
    expect(await script.packsWith([...ADA, keyHash('sand island')])).toEqual(['well']);
    await script.set([], undefined);
    expect(fake.scripts.size).toBe(0);
    expect(fake.items.size).toBe(0);
    expect(fake.injected).toEqual([1, 3, 1, 3, 1, 3]);
    expect(await script.packsWith(ADA)).toEqual([]);
  });

  test('costs who has added none nothing', async () => {
    await script.set([], undefined);
    await script.restore();
    expect(fake.injected).toEqual([]);
    expect(fake.scripts.size).toBe(0);
  });

  test('follows changes one after the other', async () => {
    await Promise.all([script.set([FERRY], 3), script.set([], undefined), script.set([WELL], 2)]);
    expect(fake.scripts.size).toBe(1);
    expect(await script.packsWith(ADA)).toEqual(['well']);
  });

  test('waits for no page that is hung', async () => {
    vi.useFakeTimers();
    const { scripting } = fake.browser;
    const hung = createFilterScript({
      ...fake.browser,
      scripting: { ...scripting, executeScript: () => new Promise(() => {}) },
    });
    const changed = Promise.all([hung.set([FERRY], 3), hung.set([], undefined)]);
    await vi.advanceTimersByTimeAsync(60_000);
    vi.useRealTimers();
    expect(await changed).toEqual([success(null), success(null)]);
    expect(fake.scripts.size).toBe(0);
  });

  test('is put back where an update of the extension has taken it away', async () => {
    await script.set([FERRY], 3);
    fake.scripts.clear();
    // At the start and at an update, which may be one moment.
    await Promise.all([script.restore(), script.restore()]);
    expect(fake.scripts.size).toBe(1);
    // In the pages that were opened without it, too.
    expect(fake.injected).toEqual([1, 3, 1, 3, 1, 3]);
  });

  test('stays out of pages where the storage takes nothing, and says why not', async () => {
    const full = new Error('QUOTA_BYTES quota exceeded');
    const local = { ...fake.browser.local, set: () => Promise.reject(full) };
    const broken = createFilterScript({ ...fake.browser, local });
    expect(await broken.set([FERRY], 3)).toEqual(failure('unknown'));
    expect(fake.scripts.size).toBe(0);
  });

  test('says that nobody has a key where that cannot be read', async () => {
    await script.set([FERRY], 3);
    const local = { ...fake.browser.local, get: () => Promise.reject(new Error('broken')) };
    const broken = createFilterScript({ ...fake.browser, local });
    expect(await broken.packsWith(ADA)).toEqual([]);
    await broken.restore();
  });
});
