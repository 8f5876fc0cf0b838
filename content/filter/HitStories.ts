import type { StoryStarts } from '../../src/core/names/StoryStarts';
import { MOST_KEYS } from '../../src/core/page/messages';
import type { AskStarts, PageStories, StoryFilter } from '../../src/core/page/StoryFilter';

/** Tells the keys that texts may hold, each once; of the whole page without them. */
export type KeysIn = (texts?: Iterable<string>) => Promise<readonly number[]>;

interface Context {
  readonly filter: StoryFilter;
  readonly keysIn: KeysIn;
  readonly ask: AskStarts;
  readonly signal: { readonly aborted: boolean };
}

/** The stories that this page names, as far as it has been read: nothing of others comes here. */
export class HitStories implements PageStories {
  onMore?: () => void;
  readonly #context: Context;
  readonly #keys = new Set<number>();
  #starts: readonly StoryStarts[] = [];
  #waiting: string[] = [];
  #isReading = false;

  constructor(context: Context) {
    this.#context = context;
  }

  get filter(): StoryFilter {
    return this.#context.filter;
  }

  get starts(): readonly StoryStarts[] {
    return this.#starts;
  }

  async begin(): Promise<boolean> {
    return this.#add(await this.#context.keysIn());
  }

  read(text: string): void {
    this.#waiting.push(text);
    if (!this.#isReading) void this.#readWaiting();
  }

  async #readWaiting(): Promise<void> {
    const { keysIn, signal } = this.#context;
    this.#isReading = true;
    try {
      while (this.#waiting.length > 0 && !signal.aborted) {
        // Those that come in one go are read together, after what the page has to do.
        await scheduler.postTask(() => {}, { priority: 'background' });
        const before = this.#starts;
        await this.#add(await keysIn(this.#waiting.splice(0)));
        if (this.#starts !== before && !signal.aborted) this.onMore?.();
      }
    } finally {
      this.#isReading = false;
    }
  }

  async #add(found: readonly number[]): Promise<boolean> {
    const keys = found.filter((key) => !this.#keys.has(key));
    for (let at = 0; at < keys.length; at += MOST_KEYS) {
      const some = keys.slice(at, at + MOST_KEYS);
      const known = this.#starts.map(({ pack }) => pack);
      const more = await this.#context.ask(some, known);
      if (!more) return false;
      for (const key of some) this.#keys.add(key);
      if (more.length > 0) this.#starts = [...this.#starts, ...more];
    }
    return true;
  }
}
