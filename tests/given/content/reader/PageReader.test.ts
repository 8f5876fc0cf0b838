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
});
