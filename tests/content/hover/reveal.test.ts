// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { mentionsBeyond, reveal } from '../../../content/hover/reveal';
import { computeStyles, lay, makeScroll, setType } from '../support/layout';
import { element, mentionOf, textIn } from '../support/page';

describe('the mentions to go to', () => {
  beforeEach(() => {
    document.body.innerHTML = '<p>Ada, Byron, Clara, Dora</p>';
  });
  const all = () => ['Ada', 'Byron', 'Clara', 'Dora'].map((name) => mentionOf(name, document.body));

  it('are those after one, or before it from there back', () => {
    const mentions = all();
    const [ada, byron, clara, dora] = mentions;
    expect(mentionsBeyond(mentions, byron ?? null, 1)).toEqual([clara, dora]);
    expect(mentionsBeyond(mentions, clara ?? null, -1)).toEqual([byron, ada]);
    expect(mentionsBeyond(mentions, dora ?? null, 1)).toEqual([]);
  });

  it('are all of them without one, and where it is gone', () => {
    const mentions = all();
    const gone = mentionOf('Byron', document.body);
    expect(mentionsBeyond(mentions, null, -1)).toEqual(mentions.toReversed());
    expect(mentionsBeyond(mentions, gone, 1)).toEqual(mentions);
  });
});

describe('scrolling a mention into view', () => {
  const VIEW = { width: 800, height: 600 };

  beforeEach(() => {
    computeStyles();
    vi.stubGlobal('innerWidth', VIEW.width);
    vi.stubGlobal('innerHeight', VIEW.height);
    document.body.innerHTML = '<div id="box" style="overflow: auto"><p>Ada</p></div>';
  });

  /** A mention at `left`, `top` of a page whose box and window can be scrolled by so much. */
  function page(left: number, top: number, most: { box: number; window: number }) {
    const box = makeScroll(element('#box'), most.box);
    const root = makeScroll(window, most.window);
    lay(element('#box'), [0, 0, VIEW.width, VIEW.height]);
    element('#box').getBoundingClientRect = () =>
      new DOMRect(-root.left, -root.top, VIEW.width, VIEW.height);
    setType(() => ({ left: left - box.left - root.left, top: top - box.top - root.top }));
    return { box, root, mention: mentionOf('Ada', document.body) };
  }

  it('moves nothing where it is seen', () => {
    const { box, root, mention } = page(100, 100, { box: 1000, window: 1000 });
    expect(reveal(mention)).toBe(true);
    expect([box, root]).toEqual([
      { left: 0, top: 0 },
      { left: 0, top: 0 },
    ]);
  });

  it('brings it down to a third of the box that hides it', () => {
    const { box, root, mention } = page(100, 1000, { box: 2000, window: 2000 });
    expect(reveal(mention)).toBe(true);
    expect(Math.round(1000 - box.top)).toBe(Math.round((VIEW.height - 20) / 3));
    expect([box.left, root.top]).toEqual([0, 0]);
  });

  it('brings it to the middle of a box that hides it at its side', () => {
    const { box, mention } = page(1500, 100, { box: 2000, window: 0 });
    expect(reveal(mention)).toBe(true);
    expect(1500 - box.left).toBe((VIEW.width - 30) / 2);
    expect(box.top).toBe(0);
  });

  it('has all as it was where that does not help', () => {
    const { box, root, mention } = page(100, 5000, { box: 200, window: 300 });
    expect(reveal(mention)).toBe(false);
    expect([box.top, root.top]).toEqual([0, 0]);
  });

  it('has all as it was where it is not drawn at all', () => {
    const { box, root, mention } = page(100, 1000, { box: 1000, window: 1000 });
    setType(() => null);
    expect(reveal(mention)).toBe(false);
    expect([box.top, root.top]).toEqual([0, 0]);
  });

  it('touches nothing for a mention whose text is gone from the page', () => {
    const { box, mention } = page(100, 1000, { box: 1000, window: 1000 });
    textIn('p').remove();
    expect(reveal(mention)).toBe(false);
    expect(box.top).toBe(0);
  });

  it('touches nothing for a mention whose text has become too short', () => {
    const { mention } = page(100, 100, { box: 1000, window: 1000 });
    textIn('p').data = 'A';
    expect(reveal(mention)).toBe(false);
  });

  it('asks the browser in a frame, which may be out of view itself', () => {
    const { mention } = page(100, 100, { box: 0, window: 0 });
    const intoView = vi.spyOn(element('p'), 'scrollIntoView').mockImplementation(() => {});
    reveal(mention);
    expect(intoView).not.toHaveBeenCalled();
    vi.stubGlobal('top', null);
    reveal(mention);
    expect(intoView).toHaveBeenCalledTimes(1);
  });
});
