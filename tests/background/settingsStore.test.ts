import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSettingsStore, type SettingsStore } from '../../src/browser/settingsStore';
import type { Choices } from '../../src/core/settings/Settings';
import { type Call, FakeStorage, type Fault } from './fakeStorage';

/** Longer than the store's patience, in ms. */
const LONG = 20_000;
const OFF = { sites: { 'a.example': 0 } };

let storage: FakeStorage;
let store: SettingsStore;

/** What `promise` comes to once so much time has passed that nothing is waited for any more. */
async function settled<Value>(promise: Promise<Value>): Promise<Value | 'never'> {
  const late = new Promise<'never'>((resolve) => setTimeout(resolve, LONG, 'never'));
  const first = Promise.race([promise, late]);
  await vi.advanceTimersByTimeAsync(LONG);
  return first;
}

beforeEach(() => {
  vi.useFakeTimers();
  storage = new FakeStorage();
  store = createSettingsStore(storage, undefined);
});
afterEach(() => {
  vi.useRealTimers();
});

const broken: readonly Fault[] = ['fails', 'throws', 'hangs'];

describe('reading', () => {
  test.each(broken)('says why when the storage %s', async (fault) => {
    storage.faults.set('get', fault);
    const read = await settled(store.read());
    expect(read).toMatchObject({ ok: false, error: fault === 'hangs' ? 'no-answer' : 'unknown' });
  });

  test('waits for a storage that is slow', async () => {
    storage.items = { marks: 'none' };
    storage.faults.set('get', 'is slow');
    expect(await settled(store.read())).toMatchObject({ ok: true, value: { marks: 'none' } });
  });

  test('finds no choices in nonsense', async () => {
    storage.faults.set('get', 'gives nonsense');
    expect(await settled(store.read())).toEqual({
      ok: true,
      value: { stories: {}, topics: {}, sites: {} },
    });
  });
});

describe('saving', () => {
  const cases = (['get', 'set', 'remove'] as const).flatMap((call) =>
    broken.map((fault): [Call, Fault] => [call, fault]),
  );
  test.each(cases)('says why when %s %s, and loses nothing', async (call, fault) => {
    storage.items = { marks: 'none', theme: 'dark', 'topic.s/a': false };
    storage.faults.set(call, fault);
    const saved = await settled(
      store.save({ choices: { marks: undefined, badge: false }, topics: { 's/a': true } }),
    );
    expect(saved).toMatchObject({ ok: false, error: expect.any(String) });
    expect(storage.items).toMatchObject({ theme: 'dark', marks: 'none' });
  });

  test('waits for a storage that is slow', async () => {
    for (const call of ['get', 'set', 'remove'] as const) storage.faults.set(call, 'is slow');
    expect(await settled(store.save(OFF))).toEqual({ ok: true, value: null });
    expect(await settled(store.read())).toMatchObject({ value: OFF });
  });

  test('a full storage keeps what it has, and the store says so', async () => {
    storage.items = { 'sites.1': { 'kept.example': 0 } };
    storage.sync.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    expect(await settled(store.save(OFF))).toEqual({
      ok: false,
      error: 'full-sites',
    });
    expect(storage.items).toEqual({ 'sites.1': { 'kept.example': 0 } });
  });

  test('a lock that cannot be had is a failure like any other', async () => {
    const locks = { request: () => Promise.reject(new Error('no lock')), query: vi.fn() };
    store = createSettingsStore(storage, locks);
    expect(await settled(store.save(OFF))).toEqual({ ok: false, error: 'unknown' });
    expect(await settled(store.erase())).toEqual({ ok: false, error: 'unknown' });
  });

  test('two writers at once both have their way', async () => {
    const other = createSettingsStore(storage, undefined);
    await Promise.all([
      settled(store.save({ choices: { marks: 'all' } })),
      settled(other.save({ choices: { theme: 'dark' }, topics: { 's/a': false } })),
    ]);
    expect(await settled(store.read())).toEqual({
      ok: true,
      value: { marks: 'all', theme: 'dark', stories: {}, topics: { 's/a': false }, sites: {} },
    });
  });
});

describe('erasing', () => {
  test.each(broken)('says why when the storage %s', async (fault) => {
    storage.items = { marks: 'none' };
    storage.faults.set('clear', fault);
    expect(await settled(store.erase())).toMatchObject({ ok: false });
    expect(storage.items).toEqual({ marks: 'none' });
  });
});

describe('following', () => {
  let told: Choices[];
  let end: AbortController;
  beforeEach(() => {
    told = [];
    end = new AbortController();
    store.watch((choices) => told.push(choices), end.signal);
  });

  test('tells of a change, and no more after the end', async () => {
    storage.write({ marks: 'all' });
    await vi.advanceTimersByTimeAsync(LONG);
    expect(told).toEqual([{ marks: 'all', stories: {}, topics: {}, sites: {} }]);
    end.abort();
    storage.write({ marks: 'none' });
    await vi.advanceTimersByTimeAsync(LONG);
    expect(told).toHaveLength(1);
    expect(storage.hasListeners).toBe(false);
  });

  test.each(broken)(
    'tells that a site was switched off even when reading %s at that moment',
    async (fault) => {
      storage.items = { theme: 'dark' };
      await settled(store.read());
      storage.faults.set('get', fault);
      storage.write({ theme: 'dark', 'sites.5': { 'a.example': 0 } });
      await vi.advanceTimersByTimeAsync(LONG);
      expect(told.at(-1)).toEqual({ theme: 'dark', stories: {}, topics: {}, ...OFF });
    },
  );

  test('does not tell of what is none of ours', async () => {
    storage.write({ elsewhere: 1 });
    await vi.advanceTimersByTimeAsync(LONG);
    expect(told).toEqual([]);
  });
});
