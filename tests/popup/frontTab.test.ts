import { describe, expect, it, vi } from 'vitest';
import type { Tabs } from 'webextension-polyfill';
import { followFrontTab } from '../../src/browser/frontTab';
import type { KnownTab } from '../../src/browser/popupTab';
import { besideOpener } from '../../src/browser/sidePanel';

type Listener = (info: Tabs.OnActivatedActiveInfoType) => void;

/** A window whose front tab can be changed. */
function fakeWindow() {
  const listeners = new Set<Listener>();
  let front = 1;
  return {
    listeners,
    bringUp(id: number) {
      front = id;
      for (const listener of listeners) listener({ tabId: id, windowId: 1 });
    },
    findFront: async (): Promise<KnownTab | null> => ({ id: front, url: null, isPrivate: false }),
    onActivated: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
  };
}

describe('followFrontTab', () => {
  it('tells the tab in front, each that comes after it, and ends what was about the one before', async () => {
    const { findFront, onActivated, bringUp, listeners } = fakeWindow();
    const seen: [number | undefined, AbortSignal][] = [];
    const end = new AbortController();
    const onTab = (tab: KnownTab | null, signal: AbortSignal) => void seen.push([tab?.id, signal]);
    await followFrontTab(findFront, onActivated, onTab, end.signal);
    bringUp(1);
    bringUp(2);
    await vi.waitFor(() => expect(seen.map(([id]) => id)).toEqual([1, 2]));
    expect(seen.map(([, { aborted }]) => aborted)).toEqual([true, false]);
    end.abort();
    expect(seen[1]?.[1].aborted).toBe(true);
    expect(listeners.size).toBe(0);
  });

  it('tells only the last of tabs that come one right after the other', async () => {
    const { findFront, onActivated, bringUp } = fakeWindow();
    const seen: (number | undefined)[] = [];
    const onTab = (tab: KnownTab | null) => void seen.push(tab?.id);
    await followFrontTab(findFront, onActivated, onTab, new AbortController().signal);
    for (const id of [2, 3, 4]) bringUp(id);
    await vi.waitFor(() => expect(seen).toEqual([1, 4]));
  });
});

describe('besideOpener', () => {
  it('opens the side panel on the tab, or else the sidebar', async () => {
    const [panel, sidebar] = [vi.fn(async () => {}), vi.fn(async () => {})];
    await besideOpener({ open: panel }, { open: sidebar }, 7)?.();
    expect(panel).toHaveBeenCalledWith({ tabId: 7 });
    expect(sidebar).not.toHaveBeenCalled();
    await besideOpener(undefined, { open: sidebar }, 7)?.();
    expect(sidebar).toHaveBeenCalledOnce();
  });

  it('is not there where the browser has neither', () => {
    expect(besideOpener(undefined, undefined, 7)).toBeNull();
  });
});
