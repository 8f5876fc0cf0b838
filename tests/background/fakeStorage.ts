import type { Storage } from 'webextension-polyfill';

/** How a call of the storage goes wrong. */
export type Fault = 'fails' | 'throws' | 'hangs' | 'is slow' | 'gives nonsense';
export type Call = 'get' | 'set' | 'remove' | 'clear';

type Listener = Parameters<Storage.Static['onChanged']['addListener']>[0];

/** `storage.sync` in memory, whose calls can be made to go wrong one by one. */
export class FakeStorage {
  items: Record<string, unknown> = {};
  /** What is wrong with a call from now on. */
  readonly faults = new Map<Call, Fault>();
  /** How long a slow call takes, in ms. */
  delay = 1000;
  #listeners = new Set<Listener>();

  readonly sync = {
    get: () => this.#run('get', () => structuredClone(this.items)),
    set: (items: Record<string, unknown>) =>
      this.#run('set', () => this.write({ ...this.items, ...items })),
    remove: (keys: string | string[]) =>
      this.#run('remove', () =>
        this.write(
          Object.fromEntries(Object.entries(this.items).filter(([key]) => !keys.includes(key))),
        ),
      ),
    clear: () => this.#run('clear', () => this.write({})),
  };

  /** What `storage.session` holds; its calls always go well. */
  memory: Record<string, unknown> = {};

  readonly session = {
    get: async () => structuredClone(this.memory),
    set: async (items: Record<string, unknown>) => this.#remember({ ...this.memory, ...items }),
    remove: async (keys: readonly string[]) =>
      this.#remember(
        Object.fromEntries(Object.entries(this.memory).filter(([key]) => !keys.includes(key))),
      ),
    clear: async () => this.#remember({}),
  };

  readonly onChanged = {
    addListener: (listener: Listener) => void this.#listeners.add(listener),
    removeListener: (listener: Listener) => void this.#listeners.delete(listener),
  };

  get hasListeners(): boolean {
    return this.#listeners.size > 0;
  }

  /** Stores `items` in place of all there is, as another context may do, and tells. */
  write(items: Record<string, unknown>): void {
    const before = this.items;
    this.items = structuredClone(items);
    const changes: Record<string, Storage.StorageChange> = {};
    for (const key of new Set([...Object.keys(before), ...Object.keys(items)])) {
      const [oldValue, newValue] = [before[key], items[key]];
      if (JSON.stringify(oldValue) === JSON.stringify(newValue)) continue;
      changes[key] = { oldValue, newValue };
    }
    for (const listener of this.#listeners) listener(changes, 'sync');
  }

  #remember(items: Record<string, unknown>): void {
    const keys = new Set([...Object.keys(this.memory), ...Object.keys(items)]);
    this.memory = structuredClone(items);
    const changes = Object.fromEntries([...keys].map((key) => [key, { newValue: items[key] }]));
    for (const listener of this.#listeners) listener(changes, 'session');
  }

  // biome-ignore lint/suspicious/noExplicitAny: nonsense is of no type
  #run<Value>(call: Call, work: () => Value): Promise<any> {
    switch (this.faults.get(call)) {
      case 'fails':
        return Promise.reject(new Error(`${call} failed`));
      case 'throws':
        throw new Error(`${call} threw`);
      case 'hangs':
        return new Promise(() => {});
      case 'is slow':
        return new Promise((resolve) => setTimeout(() => resolve(work()), this.delay));
      case 'gives nonsense':
        return Promise.resolve('nonsense');
      default:
        return Promise.resolve(work());
    }
  }
}
