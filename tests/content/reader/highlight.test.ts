// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  createHighlightRegistry,
  createMarkLayer,
  type HighlightRegistry,
  keepFromPrint,
} from '../../../content/reader/marks/highlight';
import { USUAL_NAMES } from '../../../src/core/page/highlightNames';
import { FakeHighlight, stubHighlights } from '../support/highlights';
import { trusted } from '../support/page';

let page: Map<string, FakeHighlight>;
let life: AbortController;
let registry: HighlightRegistry;
const onRename = vi.fn();

beforeEach(() => {
  onRename.mockClear();
  page = stubHighlights();
  life = new AbortController();
  registry = createHighlightRegistry(onRename);
});
afterEach(() => life.abort());

const made = () => new Highlight(new StaticRange(somewhere()));

const somewhere = (): StaticRangeInit => ({
  ...{ startContainer: document.body, startOffset: 0 },
  ...{ endContainer: document.body, endOffset: 0 },
});

const fire = (type: string) => window.dispatchEvent(trusted(new Event(type)));

describe('the registry', () => {
  it('has ours under the usual names while these are free', () => {
    const highlight = made();
    registry.show('marks', highlight);
    expect(registry.names).toEqual(USUAL_NAMES);
    expect([...page]).toEqual([[USUAL_NAMES.marks, highlight]]);
  });

  it('takes the next free name for the one that the page has taken from the start', () => {
    page.set(USUAL_NAMES.marks, new FakeHighlight());
    page.set(`${USUAL_NAMES.marks}-2`, new FakeHighlight());
    registry = createHighlightRegistry(onRename);
    expect(registry.names).toEqual({ ...USUAL_NAMES, marks: `${USUAL_NAMES.marks}-3` });
    expect(onRename).not.toHaveBeenCalled();
  });

  it('takes the place of what an earlier start has left', () => {
    registry.show('marks', made());
    const later = createHighlightRegistry(onRename);
    const highlight = made();
    later.show('marks', highlight);
    expect([...page]).toEqual([[USUAL_NAMES.marks, highlight]]);
  });

  it('gives up a name that the page has taken since, and leaves what is the page’s', () => {
    const [own, highlight] = [new FakeHighlight(), made()];
    page.set(USUAL_NAMES.open, own);
    registry.show('open', highlight);
    expect(page.get(USUAL_NAMES.open)).toBe(own);
    expect(page.get(registry.names.open)).toBe(highlight);
    expect(onRename).toHaveBeenCalledExactlyOnceWith(USUAL_NAMES);
    registry.hide('open', highlight);
    expect([...page]).toEqual([[USUAL_NAMES.open, own]]);
  });

  it('shows anew under another name what the page has put its own in the place of', () => {
    const [own, highlight] = [new FakeHighlight(), made()];
    registry.show('marks', highlight);
    page.set(USUAL_NAMES.marks, own);
    registry.giveUpTaken();
    expect(registry.names.marks).not.toBe(USUAL_NAMES.marks);
    expect(page.get(registry.names.marks)).toBe(highlight);
    expect(page.get(USUAL_NAMES.marks)).toBe(own);
    registry.giveUpTaken();
    expect(onRename).toHaveBeenCalledTimes(1);
  });

  it('shows nothing anew that was hidden', () => {
    const highlight = made();
    registry.show('marks', highlight);
    registry.hide('marks', highlight);
    page.set(USUAL_NAMES.marks, new FakeHighlight());
    registry.giveUpTaken();
    expect(page.size).toBe(1);
  });

  it('hides nothing but what it is asked to', () => {
    const [before, after] = [made(), made()];
    registry.show('open', before);
    registry.show('open', after);
    registry.hide('open', before);
    expect(page.get(USUAL_NAMES.open)).toBe(after);
  });
});

describe('the layer of marks', () => {
  const ranges = () => [new StaticRange(somewhere()), new StaticRange(somewhere())] as const;

  it('is in the registry while it has ranges only', async () => {
    const layer = createMarkLayer(registry);
    const [one, other] = ranges();
    await Promise.resolve();
    expect(page.size).toBe(0);
    layer.add(one);
    layer.add(other);
    await Promise.resolve();
    expect(page.get(USUAL_NAMES.marks)?.size).toBe(2);
    layer.delete(one);
    expect(page.get(USUAL_NAMES.marks)?.size).toBe(1);
    layer.delete(other);
    expect(page.size).toBe(0);
  });

  it('is not there for what was taken away at once', async () => {
    const layer = createMarkLayer(registry);
    const [one] = ranges();
    layer.add(one);
    layer.delete(one);
    await Promise.resolve();
    expect(page.size).toBe(0);
  });

  it('is there again after it was cleared', async () => {
    const layer = createMarkLayer(registry);
    const [one, other] = ranges();
    layer.add(one);
    await Promise.resolve();
    layer.clear();
    expect(page.size).toBe(0);
    layer.add(other);
    await Promise.resolve();
    expect([...(page.get(USUAL_NAMES.marks) ?? [])]).toEqual([other]);
  });
});

describe('while the page is printed', () => {
  it('a highlight is out of the registry', () => {
    const highlight = made();
    registry.show('marks', highlight);
    keepFromPrint(registry, 'marks', highlight, life.signal);
    fire('beforeprint');
    expect(page.size).toBe(0);
    fire('afterprint');
    expect(page.get(USUAL_NAMES.marks)).toBe(highlight);
  });

  it('one that has become empty stays out', () => {
    const highlight = made();
    registry.show('marks', highlight);
    keepFromPrint(registry, 'marks', highlight, life.signal);
    fire('beforeprint');
    highlight.clear();
    fire('afterprint');
    expect(page.size).toBe(0);
  });

  it('nothing is done once the signal has aborted', () => {
    const highlight = made();
    registry.show('marks', highlight);
    keepFromPrint(registry, 'marks', highlight, life.signal);
    life.abort();
    fire('beforeprint');
    expect(page.get(USUAL_NAMES.marks)).toBe(highlight);
  });
});
