import pack from 'sidelight:pack';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fullId } from '../../src/core/pack/fullId';
import { USUAL_NAMES } from '../../src/core/page/highlightNames';
import { deliver, type FakeChrome, fakeChrome } from './fakeChrome';
import { FakeStorage, type Fault } from './fakeStorage';
import { wrappedPolyfill } from './wrappedPolyfill';

/**
 * The whole background under the polyfill as it wraps Chromium's callbacks: in a real Chromium the
 * polyfill finds `browser` and does nothing.
 */
const isLong = process.env.SIDELIGHT_LONG === '1';
/** Longer than anything is waited for, in ms. */
const LONG = 20_000;

let storage: FakeStorage;
let fake: FakeChrome;

const sender = {
  id: 'sidelight',
  documentId: 'D1',
  frameId: 0,
  tab: { id: 7, url: 'https://news.example/today' },
};

async function start(change: (api: FakeChrome['api']) => void = () => {}): Promise<void> {
  vi.resetModules();
  storage = new FakeStorage();
  fake = fakeChrome(storage);
  change(fake.api);
  vi.stubGlobal('chrome', fake.api);
  vi.stubGlobal('navigator', {});
  vi.doMock('webextension-polyfill', () => ({ default: wrappedPolyfill() }));
  await import('../../src/background');
}

/** What comes of a message once so much time has passed that nothing is waited for any more. */
async function answer(message: unknown, from: object = sender): Promise<unknown> {
  const answered = deliver(fake, message, from);
  await vi.advanceTimersByTimeAsync(LONG);
  return answered;
}

const broughtIn = () =>
  fake.executeScript.mock.calls.filter(([{ files }]) => files?.includes('reader.js')).length;

beforeEach(async () => {
  vi.useFakeTimers();
  await start();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a sentinel that asks', () => {
  test('gets the reader', async () => {
    expect(await answer({ call: 'wake' })).toBeNull();
    expect(broughtIn()).toBe(1);
  });

  test.each([
    ['news.example', 'https://news.example/today'],
    ['news.example', 'https://www.news.example/'],
  ])('with %s switched off gets none at %s', async (host, url) => {
    storage.items = { 'sites.0': { [host]: 0 } };
    expect(await answer({ call: 'wake' }, { ...sender, tab: { id: 7, url } })).toBe(0);
    expect(fake.executeScript).not.toHaveBeenCalled();
  });

  test('where a site is off for some time hears when to ask again', async () => {
    const day = 24 * 60 * 60 * 1000;
    storage.items = { 'sites.0': { 'news.example': Date.now() + day } };
    expect(await answer({ call: 'wake' })).toBe(day);
  });

  test('hears of no time that is longer than a timer can be', async () => {
    const year = 365 * 24 * 60 * 60 * 1000;
    storage.items = { 'sites.0': { 'news.example': Date.now() + year } };
    const later = await answer({ call: 'wake' });
    expect(later).toBeGreaterThan(0);
    expect(later).toBeLessThan(2 ** 31);
  });

  test.each<Fault>(['fails', 'throws', 'hangs'])(
    'gets none while the storage %s, since the site may be off',
    async (fault) => {
      storage.items = { 'sites.0': { 'news.example': 0 } };
      storage.faults.set('get', fault);
      expect(await answer({ call: 'wake' })).toBeGreaterThan(0);
      expect(fake.executeScript).not.toHaveBeenCalled();
    },
  );

  test('waits for a storage that is slow', async () => {
    storage.items = { 'sites.0': { 'news.example': 0 } };
    storage.faults.set('get', 'is slow');
    expect(await answer({ call: 'wake' })).toBe(0);
  });

  test('gets none where the browser hides the address of the tab', async () => {
    storage.items = { 'sites.0': { 'news.example': 0 } };
    expect(await answer({ call: 'wake' }, { ...sender, tab: { id: 7 } })).toBe(0);
    expect(fake.executeScript).not.toHaveBeenCalled();
  });

  test('in an empty window that a switched-off site opened gets none', async () => {
    storage.items = { 'sites.0': { 'news.example': 0 } };
    const opened = {
      ...sender,
      origin: 'https://news.example',
      tab: { id: 8, url: 'about:blank' },
    };
    expect(await answer({ call: 'wake' }, opened)).toBe(0);
    expect(fake.executeScript).not.toHaveBeenCalled();
  });
});

describe('a reader', () => {
  const [topic = { id: '', title: '' }] = pack.topics;
  const full = fullId(pack.id, topic.id);
  const on = { site: { on: true }, recheckIn: 0, marks: 'first', trigger: 'rest', theme: 'system' };

  test('hears what the settings say of its own frame', async () => {
    const before = await answer({ call: 'settings' });
    expect(before).toEqual({ ...on, off: expect.not.arrayContaining([full]) });
    storage.items = { marks: 'none', theme: 'dark', [`topic.${full}`]: false };
    const chosen = await answer({ call: 'settings' });
    expect(chosen).toMatchObject({ marks: 'none', theme: 'dark' });
    expect(chosen).toHaveProperty('off', expect.arrayContaining([full]));
  });

  test('hears of no site but its own', async () => {
    const until = Date.now() + 60_000;
    storage.items = { 'sites.0': { 'other.example': 0, 'news.example': until } };
    const said = await answer({ call: 'settings' });
    expect(said).toMatchObject({ site: { on: false, entry: 'news.example', until } });
    expect(JSON.stringify(said)).not.toContain('other');
  });

  test.each<Fault>(['fails', 'throws', 'hangs'])(
    'hears nothing while the storage %s',
    async (fault) => {
      storage.faults.set('get', fault);
      expect(await answer({ call: 'settings' })).toBeNull();
    },
  );

  test('gets the scripts of hover and card into its own document', async () => {
    expect(await answer({ call: 'injectCard' })).toBeNull();
    const brought = fake.executeScript.mock.calls.map(([{ target, files }]) => ({ target, files }));
    expect(brought).toEqual([
      {
        target: { tabId: 7, documentIds: ['D1'] },
        files: ['published.js', 'card.js', 'hover.js'],
      },
    ]);
  });

  test('gets one topic, and none that the story does not have', async () => {
    const card = await answer({ call: 'readTopic', topic: full });
    expect(card).toMatchObject({ view: { id: full, title: topic.title } });
    // A message carries it: what is not plain data would be lost.
    expect(JSON.parse(JSON.stringify(card))).toEqual(card);
    expect(await answer({ call: 'readTopic', topic: fullId(pack.id, 'nobody') })).toBeNull();
    expect(await answer({ call: 'readTopic', topic: fullId('no-story', topic.id) })).toBeNull();
  });
});

describe('a reader that has found letters of names', () => {
  const page = {
    lang: 'en',
    title: '',
    blocks: [{ text: 'By Ada Lind. The Sand Island ferry.', kind: 'paragraph', lang: '' }],
  };
  const packs = [pack.id];
  const topicsOf = (told: unknown) =>
    Object(told).mentions.map(({ topic }: { readonly topic: string }) => topic);

  test('is told which of them are mentions, with why', async () => {
    const told = await answer({ call: 'decide', page, packs, off: [] });
    expect(told).toMatchObject({ about: [pack.id] });
    expect(topicsOf(told)).toEqual([fullId(pack.id, 'ada-lind'), fullId(pack.id, 'ferry')]);
    // A message carries it: what is not plain data would be lost.
    expect(JSON.parse(JSON.stringify(told))).toEqual(told);
  });

  test('is told of none that the visitor does not want, and of no story that is not there', async () => {
    const off = [fullId(pack.id, 'ferry')];
    expect(topicsOf(await answer({ call: 'decide', page, packs, off }))).not.toContain(off[0]);
    const gone = { call: 'decide', page, packs: ['no-story'], off: [] };
    expect(await answer(gone)).toEqual({ mentions: [], about: [], named: [] });
  });

  test('is told the same by a background that was just started', async () => {
    const before = await answer({ call: 'decide', page, packs, off: [] });
    await start();
    expect(await answer({ call: 'decide', page, packs, off: [] })).toEqual(before);
  });
});

describe('a message', () => {
  const calls = [
    'readStarts',
    'decide',
    'wake',
    'settings',
    'injectCard',
    'readTopic',
    'changed',
    'drawMarks',
    'openTimeline',
    'switchOffSite',
    'snoozeSite',
    'pause',
    'switchOn',
    'openOptions',
  ];

  test.each([
    [{ id: 'another' }],
    [{}],
    [{ id: undefined, tab: sender.tab }],
    [{ id: 'sidelight ' }],
  ])('from %j is left alone', async (stranger) => {
    for (const call of calls) {
      expect(
        await answer({ call, on: true, names: USUAL_NAMES, topic: null }, stranger),
      ).toBeUndefined();
    }
    expect(await answer({ call: 'switchOffSite' }, { ...sender, ...stranger, id: 'x' })).toBe(
      undefined,
    );
    expect(fake.executeScript).not.toHaveBeenCalled();
    expect(storage.items).toEqual({});
  });

  test('that is none of ours writes nothing and breaks nothing', async () => {
    const numRuns = isLong ? 100_000 : 2_000;
    const near = fc.record(
      { call: fc.oneof(fc.constantFrom(...calls), fc.anything()), x: fc.anything() },
      { requiredKeys: ['x'] },
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(near, fc.anything()), async (message) => {
        expect(await deliver(fake, message, sender)).toBeUndefined();
      }),
      { numRuns },
    );
    expect(storage.items).toEqual({});
    expect(fake.executeScript).not.toHaveBeenCalled();
  }, 600_000);

  test('switches the site of its own tab off, and no other', async () => {
    expect(await answer({ call: 'switchOffSite' })).toBeNull();
    expect(Object.values(storage.items)).toEqual([{ 'news.example': 0 }]);
  });

  test('hears why its site could not be switched off', async () => {
    storage.faults.set('set', 'fails');
    expect(await answer({ call: 'switchOffSite' })).toEqual({
      failed: 'unknown',
    });
  });
});

describe('somebody who has had enough', () => {
  const DAY = 24 * 60 * 60 * 1000;

  test('is left alone by the site for an hour', async () => {
    expect(await deliver(fake, { call: 'snoozeSite' }, sender)).toBeNull();
    const [shard] = Object.values(storage.items);
    expect(shard).toEqual({ 'news.example': Date.now() + DAY / 24 });
    expect(await answer({ call: 'wake' })).toBeGreaterThan(0);
    expect(broughtIn()).toBe(0);
  });

  test('is left alone by all sites, and the toolbar says so', async () => {
    expect(await answer({ call: 'pause' })).toBeNull();
    expect(storage.items).toEqual({ paused: true });
    expect(await answer({ call: 'wake' })).toBe(0);
    expect(broughtIn()).toBe(0);
    const off = { text: 'off', title: 'Sidelight: off everywhere' };
    expect(Object.fromEntries(fake.button)).toEqual({ undefined: off, 7: off });
  });

  test.each(['switchOffSite', 'snoozeSite', 'pause'])('takes back %s', async (call) => {
    await answer({ call });
    expect(await answer({ call: 'wake' })).not.toBeNull();
    expect(await answer({ call: 'switchOn' })).toBeNull();
    expect(storage.items).toEqual({});
    expect(await answer({ call: 'wake' })).toBeNull();
    const nothing = { text: '', title: 'Sidelight' };
    expect(fake.button.get(7)).toEqual(nothing);
    expect(fake.button.get(undefined) ?? nothing).toEqual(nothing);
  });

  test.each(['snoozeSite', 'pause', 'switchOn'])(
    'hears why %s could not be stored',
    async (call) => {
      storage.items = { paused: true };
      storage.faults.set('set', 'fails').set('remove', 'fails');
      expect(await answer({ call })).toEqual({ failed: 'unknown' });
    },
  );

  test('finds the toolbar saying so after a start', async () => {
    storage.items = { paused: true };
    fake.events.onStartup.fire();
    await vi.advanceTimersByTimeAsync(LONG);
    expect(fake.button.get(undefined)).toEqual({ text: 'off', title: 'Sidelight: off everywhere' });
  });
});

describe('the toolbar button', () => {
  const found = (...topics: string[]) => [{ frameId: 0, result: { isCurrent: false, topics } }];
  const shown = async () => {
    await answer({ call: 'changed' });
    return fake.button.get(7);
  };

  test.each([
    [[], '', 'Sidelight'],
    [['a'], '1', 'Sidelight: 1 topic on this page'],
    [['a', 'b', 'a'], '2', 'Sidelight: 2 topics on this page'],
  ])('for %j shows “%s” and says “%s”', async (topics, text, title) => {
    fake.executeScript.mockResolvedValue(found(...topics));
    expect(await shown()).toEqual({ text, title });
  });

  test('says no number where none is wanted', async () => {
    storage.items = { badge: false };
    fake.executeScript.mockResolvedValue(found('a'));
    expect(await shown()).toEqual({ text: '', title: 'Sidelight' });
  });

  test('says that the site is off, also where no reader ever came', async () => {
    storage.items = { 'sites.0': { 'news.example': 0 } };
    await answer({ call: 'wake' });
    expect(fake.button.get(7)).toEqual({ text: '', title: 'Sidelight: off on this site' });
  });
});

describe('in a private window', () => {
  const privately = { ...sender, tab: { ...sender.tab, incognito: true } };
  beforeEach(() => fake.query.mockResolvedValue([privately.tab, { id: 8 }]));

  test('a site is switched off in memory alone, and there for private windows alone', async () => {
    expect(await answer({ call: 'switchOffSite' }, privately)).toBeNull();
    expect(storage.items).toEqual({});
    expect(storage.memory).toEqual({ 'private.sites': { 'news.example': 0 } });
    expect(await answer({ call: 'wake' }, privately)).toBe(0);
    expect(await answer({ call: 'wake' })).toBeNull();
  });

  test('its readers are told to ask again, and hear what was chosen there', async () => {
    await answer({ call: 'switchOffSite' }, privately);
    const told = fake.executeScript.mock.calls.map(([{ target }]) => target?.tabId);
    expect(told).toContain(7);
    expect(told).not.toContain(8);
    expect(await answer({ call: 'settings' }, privately)).toMatchObject({ site: { on: false } });
    expect(await answer({ call: 'settings' })).toMatchObject({ site: { on: true } });
  });

  test('all is forgotten with the last private tab, and not before', async () => {
    await answer({ call: 'switchOffSite' }, privately);
    fake.query.mockResolvedValue([
      { id: 7, incognito: true },
      { id: 9, incognito: true },
    ]);
    fake.events.onRemoved.fire(7, {});
    await vi.advanceTimersByTimeAsync(LONG);
    expect(storage.memory).not.toEqual({});
    // It is still listed while it closes.
    fake.query.mockResolvedValue([{ id: 8 }, { id: 9, incognito: true }]);
    fake.events.onRemoved.fire(9, {});
    await vi.advanceTimersByTimeAsync(LONG);
    expect(storage.memory).toEqual({});
  });

  test('a site whose tab closed while it was switched off is forgotten at once', async () => {
    fake.query.mockResolvedValue([{ id: 8 }]);
    await answer({ call: 'switchOffSite' }, privately);
    expect(storage.memory).toEqual({});
  });
});

test.each([
  ['http://localhost.:8080/', 'localhost'],
  ['https://news.example.co.uk/', 'news.example.co.uk'],
  ['http://[::1]/', '[::1]'],
])('%s is switched off as %s', async (url, host) => {
  await answer({ call: 'switchOffSite' }, { ...sender, tab: { id: 7, url } });
  expect(Object.values(storage.items)).toEqual([{ [host]: 0 }]);
  expect(await answer({ call: 'wake' }, { ...sender, tab: { id: 7, url } })).toBe(0);
});

describe('after installation or an update', () => {
  test('no tab waits for one that never ends loading, nor does the first page', async () => {
    fake.query.mockResolvedValue([{ id: 1 }, { id: 2 }, { id: 3, discarded: true }]);
    fake.executeScript.mockImplementation(({ target }) =>
      target?.tabId === 1 ? new Promise(() => {}) : Promise.resolve([{}]),
    );
    fake.events.onInstalled.fire({ reason: 'install' });
    await vi.advanceTimersByTimeAsync(LONG);
    const asked = fake.executeScript.mock.calls.map(([one]) => one);
    expect(asked.map(({ target }) => target?.tabId)).toEqual([1, 2]);
    expect(asked.every(({ injectImmediately }) => injectImmediately)).toBe(true);
    expect(fake.create).toHaveBeenCalledTimes(1);
  });

  test.each(['browser_update', 'chrome_update', 'shared_module_update'])(
    'nothing is started for %s',
    async (reason) => {
      fake.events.onInstalled.fire({ reason });
      await vi.advanceTimersByTimeAsync(LONG);
      expect(fake.executeScript).not.toHaveBeenCalled();
      expect(fake.create).not.toHaveBeenCalled();
    },
  );

  test('starts in the tabs that were open before', async () => {
    fake.events.onInstalled.fire({ reason: 'update' });
    await vi.advanceTimersByTimeAsync(LONG);
    const started = fake.executeScript.mock.calls.filter(([{ files }]) =>
      files?.includes('sentinel.js'),
    );
    expect(started).toHaveLength(1);
    expect(fake.create).not.toHaveBeenCalled();
  });

  test('greets once', async () => {
    fake.events.onInstalled.fire({ reason: 'install' });
    await vi.advanceTimersByTimeAsync(LONG);
    expect(fake.create).toHaveBeenCalledTimes(1);
  });
});

describe('choices of when there was one story', () => {
  test.each([
    ['an update', () => fake.events.onInstalled.fire({ reason: 'update' })],
    ['a start of the browser', () => fake.events.onStartup.fire()],
  ])('are moved to full ids with %s', async (_, happens) => {
    storage.items = { marks: 'all', 'topic.pence': false };
    happens();
    await vi.advanceTimersByTimeAsync(LONG);
    expect(storage.items).toEqual({ marks: 'all', 'topic.pyeongchang-2018/pence': false });
  });
});

/** Takes away what `path` names: `storage.session`. */
function takeAway(api: object, path: string): void {
  const keys = path.split('.');
  const name = keys.pop() ?? '';
  const owner = keys.reduce<unknown>((owner, key) => Reflect.get(Object(owner), key), api);
  if (!Reflect.deleteProperty(Object(owner), name)) throw new Error(`There is no ${path}`);
}

describe('without a part of the browser', () => {
  test.each([
    'commands',
    'action',
    'action.setBadgeText',
    'action.setBadgeTextColor',
    'storage.session',
    'tabs.onRemoved',
    'tabs.create',
    'runtime.openOptionsPage',
    'scripting.insertCSS',
    'scripting.removeCSS',
  ])('that is called %s (as on a phone), pages are read all the same', async (name) => {
    await start((api) => takeAway(api, name));
    expect(await answer({ call: 'wake' })).toBeNull();
    expect(broughtIn()).toBe(1);
    for (const call of ['changed', 'openOptions', 'switchOffSite']) {
      await answer({ call }).catch(() => {});
    }
    await answer({ call: 'drawMarks', on: true, names: USUAL_NAMES }).catch(() => {});
    fake.events.onInstalled.fire({ reason: 'update' });
    await vi.advanceTimersByTimeAsync(LONG);
    expect(fake.executeScript.mock.calls.some(([{ files }]) => files?.[0] === 'sentinel.js')).toBe(
      true,
    );
    expect(await answer({ call: 'wake' })).toBe(0);
  });

  test.each(['action', 'action.openPopup', 'storage.session'])(
    'that is called %s, the timeline opens as a page',
    async (name) => {
      await start((api) => takeAway(api, name));
      expect(await answer({ call: 'openTimeline', topic: null })).toBeNull();
      expect(fake.create).toHaveBeenCalledWith({ url: '/popup.html' });
    },
  );
});
