import { vi } from 'vitest';
import messages from '../../src/_locales/en/messages.json';
import { messagesFrom } from '../../src/ui/messagesFrom';
import type { FakeStorage } from './fakeStorage';

type Listener = (...args: never[]) => unknown;

/** An event of the browser: what listens to it can be called. */
class FakeEvent<Args extends readonly unknown[]> {
  readonly #listeners = new Set<Listener>();
  addListener = (listener: Listener): void => void this.#listeners.add(listener);
  removeListener = (listener: Listener): void => void this.#listeners.delete(listener);
  hasListener = (listener: Listener): boolean => this.#listeners.has(listener);
  hasListeners = (): boolean => this.#listeners.size > 0;
  fire(...args: Args): unknown[] {
    return [...this.#listeners].map((listener) => Reflect.apply(listener, undefined, args));
  }
}

/** A call that answers the old way, by callback, or with a promise where it is given none. */
const both =
  (work: (...args: unknown[]) => unknown) =>
  (...args: unknown[]): unknown => {
    const callback = typeof args.at(-1) === 'function' ? args.pop() : undefined;
    const answer = Promise.resolve().then(() => work(...args));
    if (typeof callback !== 'function') return answer;
    answer.then(
      (value) => callback(value),
      (error: unknown) => {
        const message = error instanceof Error ? error.message : String(error);
        Reflect.set(chrome.runtime, 'lastError', { message });
        callback();
        Reflect.deleteProperty(chrome.runtime, 'lastError');
      },
    );
    return undefined;
  };

interface ButtonDetails {
  readonly tabId?: number;
  readonly text?: string;
  readonly title?: string;
}

export type FakeChrome = ReturnType<typeof fakeChrome>;

/** As much of `chrome` as the background has to do with; the polyfill wraps it like the real one. */
export function fakeChrome(storage: FakeStorage) {
  const onMessage = new FakeEvent<[unknown, object, (answer: unknown) => void]>();
  const executeScript = vi.fn(
    async (_: { func?: unknown; files?: string[] }): Promise<object[]> => [{}],
  );
  const events = {
    onMessage,
    onInstalled: new FakeEvent<[{ reason: string }]>(),
    onStartup: new FakeEvent<[]>(),
    onCommand: new FakeEvent<[string, object]>(),
  };
  /** What the toolbar button shows: for all tabs (`undefined`), and for single ones. */
  const button = new Map<number | undefined, { text?: string; title?: string }>();
  const setButton = async ({ tabId, ...shown }: ButtonDetails): Promise<void> => {
    button.set(tabId, { ...button.get(tabId), ...shown });
  };
  const badge = vi.fn(async () => {});
  const create = vi.fn(async () => ({}));
  const query = vi.fn(async () => [{ id: 7, url: 'https://news.example/today' }]);
  const api = {
    runtime: {
      id: 'sidelight',
      onMessage,
      onInstalled: events.onInstalled,
      onStartup: events.onStartup,
      getURL: (path: string) => `chrome-extension://sidelight/${path}`,
      openOptionsPage: both(async () => {}),
    },
    commands: { onCommand: events.onCommand },
    i18n: { getMessage: messagesFrom(messages) },
    storage: {
      sync: {
        get: both(() => storage.sync.get()),
        set: both((items) => storage.sync.set({ ...Object(items) })),
        remove: both((keys) => storage.sync.remove([keys].flat().map(String))),
        clear: both(() => storage.sync.clear()),
      },
      session: { get: both(() => ({})), set: both(() => {}), remove: both(() => {}) },
      onChanged: storage.onChanged,
    },
    scripting: {
      executeScript,
      insertCSS: vi.fn(async () => {}),
      removeCSS: vi.fn(async () => {}),
    },
    tabs: { query: both(query), create: both(create) },
    action: {
      setBadgeText: setButton,
      setTitle: setButton,
      setBadgeBackgroundColor: badge,
      setBadgeTextColor: badge,
      openPopup: vi.fn(async () => {}),
    },
  };
  return { api, events, executeScript, create, button };
}

/**
 * Delivers a message as the browser does.
 *
 * @returns what was answered, or `undefined` where every listener left it alone
 */
export function deliver(fake: FakeChrome, message: unknown, sender: object): Promise<unknown> {
  return new Promise((resolve) => {
    const taken = fake.events.onMessage.fire(message, sender, resolve);
    if (!taken.includes(true)) resolve(undefined);
  });
}
