import type { StoryFilter } from '../../src/core/page/StoryFilter';
import { type KeyReader, readFilter } from '../../src/core/prefilter/readFilter';
import { page } from '../sentinel/page';
import { searchPieces } from '../sentinel/searchPieces';
import { textsUnder } from '../sentinel/textsUnder';
import { apart } from './apart';
import { HitStories, type KeysIn } from './HitStories';
import { pageTexts } from './pageTexts';

/**
 * For so long after it was asked, in ms, the filter is kept: of many stories it is large. Longer than the
 * sentinel ever rests where a page changes all the time.
 */
const KEPT = 2600;

/**
 * The storage has so long to answer, in ms: without it the stories that come with us are found. Beside a
 * background that is just starting on a busy machine it has taken more than one second.
 */
const PATIENCE = 5000;

/** The filter as the scripts beside it have it. */
export interface PageFilter extends StoryFilter {
  /** Whether there are stories that were added, as far as that can be read. */
  hasImported(): Promise<boolean>;
  /** Whether these texts may name any story. */
  search(texts: Iterable<string>): Promise<boolean>;
}

/**
 * @param bundled the filter of the stories that come with us
 * @param readImported reads that of those that were added; not given where there are none
 */
export function createStoryFilter(
  bundled: string,
  readImported?: () => Promise<unknown>,
): PageFilter {
  let kept: Promise<readonly string[]> | undefined;
  let reader: KeyReader | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  async function read(): Promise<readonly string[]> {
    try {
      const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
      const imported = await Promise.race([readImported?.(), late]);
      return typeof imported === 'string' ? [bundled, imported] : [bundled];
    } catch {
      return [bundled];
    }
  }

  function filters(): Promise<readonly string[]> {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      kept = undefined;
      reader = undefined;
    }, KEPT);
    kept ??= readImported ? read() : Promise.resolve([bundled]);
    return kept;
  }

  async function keys(): Promise<KeyReader> {
    const all = await filters();
    reader ??= readFilter(all);
    return reader;
  }

  function* wholePage(): Generator<string> {
    yield* pageTexts();
    yield* textsUnder(page, () => {});
  }

  const keysIn: KeysIn = async (texts = wholePage()) => {
    const read = await keys();
    const found = new Set<number>();
    const collect = (text: string): boolean => {
      for (const key of read(text)) found.add(key);
      return false;
    };
    await searchPieces(collect, apart(texts));
    return [...found];
  };

  const filter: PageFilter = {
    stories: (ask, signal) => new HitStories({ filter, keysIn, ask, signal }),
    hasImported: async () => (await filters()).length > 1,
    async search(texts) {
      const read = await keys();
      return searchPieces((text) => read(text).length > 0, apart(texts));
    },
  };
  return filter;
}
