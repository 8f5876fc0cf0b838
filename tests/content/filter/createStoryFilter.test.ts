// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createStoryFilter } from '../../../content/filter/createStoryFilter';
import { makeFilter } from '../../../src/core/names/makeFilter';
import type { StoryStarts } from '../../../src/core/names/StoryStarts';
import { keyHash } from '../../../src/core/text/keyHash';
import { fakeXPath } from '../sentinel/fakeXPath';

const BUNDLED = makeFilter(['sand island']);
const ADDED = makeFilter(['old well']);

beforeEach(() => {
  fakeXPath();
  vi.stubGlobal('scheduler', { yield: async () => {}, postTask: async () => {} });
  document.body.innerHTML = '<p>The Sand Island ferry</p><script>Old Well</script>';
});
afterEach(() => {
  vi.useRealTimers();
  document.body.innerHTML = '';
});

/** What a reader asks for of the page, and what it is given. */
async function askedFor(filter: ReturnType<typeof createStoryFilter>) {
  const asked: (readonly number[])[] = [];
  const life = new AbortController();
  const stories = filter.stories(async (keys) => {
    asked.push(keys);
    return [];
  }, life.signal);
  await stories.begin();
  return { asked: asked.flat(), stories, life };
}

describe('the filter in a page', () => {
  test('says which keys its text may hold, code aside', async () => {
    const filter = createStoryFilter(BUNDLED, async () => ADDED);
    expect((await askedFor(filter)).asked).toEqual([keyHash('sand island')]);
    document.body.innerHTML += '<p>An old</p><p>well</p>';
    expect((await askedFor(filter)).asked).toEqual(['sand island', 'old well'].map(keyHash));
  });

  test.each([
    ['fails', () => Promise.reject(new Error('broken'))],
    ['holds something else', async () => ({ length: 7 })],
    ['hangs', () => new Promise(() => {})],
  ])('asks for the stories that come with us where the storage %s', async (_, read) => {
    vi.useFakeTimers();
    const filter = createStoryFilter(BUNDLED, read);
    const asked = askedFor(filter);
    const hasImported = filter.hasImported();
    await vi.advanceTimersByTimeAsync(5000);
    expect((await asked).asked).toEqual([keyHash('sand island')]);
    expect(await hasImported).toBe(false);
  });

  test('is read again when it was let go', async () => {
    vi.useFakeTimers();
    const read = vi.fn(async () => ADDED);
    const filter = createStoryFilter(BUNDLED, read);
    await filter.search(['a']);
    await filter.search(['b']);
    expect(read).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await filter.search(['An Old Well'])).toBe(true);
    expect(read).toHaveBeenCalledTimes(2);
  });

  test('asks for each key once, and tells when a text brings more stories', async () => {
    const filter = createStoryFilter(makeFilter(['sand island', 'old well']));
    const starts = (pack: string): StoryStarts => ({ pack, starts: '' });
    const asked: unknown[] = [];
    const life = new AbortController();
    const stories = filter.stories(async (keys, known) => {
      asked.push({ keys, known });
      return [starts(`story-${asked.length}`)];
    }, life.signal);
    await stories.begin();
    const onMore = vi.fn();
    stories.onMore = onMore;
    stories.read('Sand Island once more');
    stories.read('The Old Well, and the old well');
    await vi.waitFor(() => expect(onMore).toHaveBeenCalledOnce());
    expect(stories.starts.map(({ pack }) => pack)).toEqual(['story-1', 'story-2']);
    expect(asked).toEqual([
      { keys: [keyHash('sand island')], known: [] },
      { keys: [keyHash('old well')], known: ['story-1'] },
    ]);
  });
});
