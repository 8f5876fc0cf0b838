import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Storage, Tabs } from 'webextension-polyfill';
import { openTimeline, takeHandover } from '../../src/browser/handover';
import { recall, remember } from '../../src/browser/popupMemory';
import {
  forgetIfOver,
  readPrivateSites,
  watchPrivateSites,
  writePrivateSites,
} from '../../src/browser/privateSession';
import type { PopupAddress } from '../../src/core/popup/address';

/** What the browser keeps in memory, by key. */
let memory: Record<string, unknown>;
/** Whether it keeps anything at all. */
let isThere: boolean;

beforeEach(() => {
  memory = {};
  isThere = true;
});

const attempt = () => {
  if (!isThere) throw new Error('There is no such memory');
};

const session: Storage.StorageArea = Object.assign(Object.create(null), {
  async get(key: string) {
    attempt();
    return Object.hasOwn(memory, key) ? { [key]: memory[key] } : {};
  },
  async set(items: object) {
    attempt();
    Object.assign(memory, structuredClone(items));
  },
  async remove(keys: string | readonly string[]) {
    attempt();
    for (const key of [keys].flat()) delete memory[String(key)];
  },
});

const ADDRESS: PopupAddress = {
  view: 'timeline',
  tab: null,
  story: 'lovelace',
  topic: 'ada',
  event: null,
};

describe('what is chosen in private windows', () => {
  const sites = { 'news.example.org': null, 'example.org': 5 };
  const tabsOf = (...tabs: readonly Pick<Tabs.Tab, 'id' | 'incognito'>[]) => ({
    query: async () => tabs.map((tab) => Object.assign(Object.create(null), tab)),
  });

  it('is read as it was written', async () => {
    await writePrivateSites(session, sites);
    expect(await readPrivateSites(session)).toEqual(sites);
  });

  it('is nothing where nothing is kept, or nonsense', async () => {
    expect(await readPrivateSites(session)).toEqual({});
    memory = { 'private.sites': 'nonsense' };
    expect(await readPrivateSites(session)).toEqual({});
    isThere = false;
    expect(await readPrivateSites(session)).toEqual({});
  });

  it('is forgotten with the last private tab, and with it where the popup stood there', async () => {
    await writePrivateSites(session, sites);
    await remember(session, { id: 3, isPrivate: true }, ADDRESS);
    await forgetIfOver(session, tabsOf({ id: 1, incognito: false }, { id: 3, incognito: true }));
    expect(Object.keys(memory)).toHaveLength(2);
    // One that closes may still be listed.
    const tabs = tabsOf({ id: 1, incognito: false }, { id: 3, incognito: true });
    await forgetIfOver(session, tabs, 3);
    expect(memory).toEqual({});
  });

  it('stays while another private tab is open, and where nobody can say', async () => {
    await writePrivateSites(session, sites);
    await forgetIfOver(session, tabsOf({ id: 3, incognito: true }, { id: 4, incognito: true }), 3);
    await forgetIfOver(session, { query: () => Promise.reject(new Error('no')) });
    expect(await readPrivateSites(session)).toEqual(sites);
  });

  it('is followed until the signal aborts, and no other key or area with it', () => {
    const listeners = new Set<
      (changes: Record<string, Storage.StorageChange>, area: string) => void
    >();
    const onChanged: Storage.Static['onChanged'] = {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener),
      hasListener: () => false,
    };
    const [life, listener] = [new AbortController(), vi.fn()];
    const fire = (key: string, area: string) => {
      for (const heard of listeners) heard({ [key]: {} }, area);
    };
    watchPrivateSites({ onChanged }, listener, life.signal);
    fire('private.popupAt', 'session');
    fire('private.sites', 'sync');
    expect(listener).not.toHaveBeenCalled();
    fire('private.sites', 'session');
    expect(listener).toHaveBeenCalledTimes(1);
    life.abort();
    fire('private.sites', 'session');
    expect(listener).toHaveBeenCalledTimes(1);
  });
});

describe('where the popup stood', () => {
  const [tab, hidden] = [
    { id: 3, isPrivate: false },
    { id: 4, isPrivate: true },
  ];

  it('is known on the same tab, and on no other', async () => {
    await remember(session, tab, ADDRESS);
    expect(await recall(session, tab)).toEqual(ADDRESS);
    expect(await recall(session, { ...tab, id: 5 })).toBeNull();
  });

  it('on a private tab is kept apart from that of others', async () => {
    await remember(session, tab, ADDRESS);
    await remember(session, hidden, { ...ADDRESS, topic: 'byron' });
    expect(await recall(session, tab)).toEqual(ADDRESS);
    expect(await recall(session, hidden)).toMatchObject({ topic: 'byron' });
  });

  it('is not known where the browser keeps nothing', async () => {
    isThere = false;
    await remember(session, tab, ADDRESS);
    expect(await recall(session, tab)).toBeNull();
  });
});

describe('the timeline that a card asks for', () => {
  const create = vi.fn(async () => Object.create(null));
  const open = (topic: string | null, openPopup: () => Promise<void>) =>
    openTimeline({ session, tabs: { create }, action: { openPopup } }, topic);
  beforeEach(() => void create.mockClear());

  it('is shown by the popup, which takes the topic over once', async () => {
    await open('lovelace/ada', async () => {});
    expect(create).not.toHaveBeenCalled();
    expect(await takeHandover(session)).toBe('lovelace/ada');
    expect(await takeHandover(session)).toBeUndefined();
  });

  it('may be that of no topic', async () => {
    await open(null, async () => {});
    expect(await takeHandover(session)).toBeNull();
  });

  it('has a page of its own where no popup opens, and leads no later popup astray', async () => {
    await open('lovelace/ada', () => Promise.reject(new Error('no window')));
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: '/popup.html?topic=lovelace/ada' });
    expect(await takeHandover(session)).toBeUndefined();
  });

  it('has one where the browser keeps nothing', async () => {
    isThere = false;
    await open(null, async () => {});
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: '/popup.html' });
    expect(await takeHandover(session)).toBeUndefined();
  });
});
