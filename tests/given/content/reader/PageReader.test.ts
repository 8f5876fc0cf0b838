// @vitest-environment happy-dom
import names from 'sidelight:names';
import { describe, expect, it, vi } from 'vitest';
import { PageReader } from '../../../../content/reader/scan/PageReader';
import { storiesOf } from '../../../content/support/stories';

const { stories, decide } = storiesOf(names);

describe('PageReader', () => {
  it('tells of nothing any more once it was ended in the midst of reading', async () => {
    const end = new AbortController();
    let time = 0;
    // Each look at the clock finds that a turn is over.
    vi.spyOn(performance, 'now').mockImplementation(() => (time += 10));
    let told = 0;
    let yields = 0;
    vi.stubGlobal('scheduler', {
      postTask: async () => {
        if (told > 0) yields++;
        if (yields === 3) end.abort();
      },
    });
    document.body.innerHTML = '<p>Mike Pence</p>'.repeat(20);
    let toldAfter = 0;
    const reader = new PageReader(
      stories,
      decide,
      new Set<string>(),
      {
        onFound: () => (end.signal.aborted ? toldAfter++ : told++),
        onRecords: () => {},
      },
      end.signal,
    );
    await reader.start();
    expect(end.signal.aborted).toBe(true);
    expect(told).toBeGreaterThan(0);
    expect(toldAfter).toBe(0);
  });

  it('decides in slices, and once more for all that was asked for meanwhile', async () => {
    let time = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (time += 10));
    let yields = 0;
    vi.stubGlobal('scheduler', { postTask: async () => void yields++ });
    document.body.innerHTML = '<p>Mike Pence met Kim Yo Jong</p>'.repeat(50);
    const counts: number[] = [];
    const end = new AbortController();
    const reader = new PageReader(
      stories,
      decide,
      new Set<string>(),
      {
        onFound: ({ mentions }) => counts.push(mentions.length),
        onRecords: () => {},
      },
      end.signal,
    );
    await reader.start();
    expect(counts.at(-1)).toBe(100);
    const before = counts.length;
    const yielded = yields;
    for (let times = 0; times < 5; times++) reader.choose(new Set<string>());
    reader.choose(new Set(['pyeongchang-2018/pence']));
    await expect.poll(() => counts.length).toBe(before + 2);
    expect(counts.at(-1)).toBe(50);
    expect(yields).toBeGreaterThan(yielded + 2);
    end.abort();
  });

  it('asks about a page that changes all the time no oftener than twice a second', async () => {
    vi.restoreAllMocks();
    vi.stubGlobal('scheduler', { postTask: async () => {} });
    vi.stubGlobal('requestIdleCallback', (call: () => void) => setTimeout(call));
    document.body.innerHTML = '<p>Mike Pence</p><p>0</p>';
    const end = new AbortController();
    const asked = vi.fn(decide);
    const listener = { onFound: () => {}, onRecords: () => {} };
    const reader = new PageReader(stories, asked, new Set<string>(), listener, end.signal);
    await reader.start();
    asked.mockClear();
    const counter = document.querySelector('p:last-child');
    const since = performance.now();
    // Each text may hold a name, and holds none.
    for (let count = 0; performance.now() - since < 2000; count++) {
      counter?.replaceChildren(`${count} penceless`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    end.abort();
    // Six that may come at once, and four in two seconds.
    expect(asked.mock.calls.length).toBeGreaterThan(3);
    expect(asked.mock.calls.length).toBeLessThan(14);
    expect(asked.mock.calls.every(([{ blocks }]) => blocks.length === 1)).toBe(true);
  });
});
