// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageMention } from '../../../content/reader/scan/PageMention';
import { Shown } from '../../../content/reader/scan/Shown';
import { computeStyles, keepBoxes } from '../support/layout';
import { element, mentionOf, trusted } from '../support/page';

let life: AbortController;
let shown: Shown;
/** How often the browser was asked whether something can be seen. */
let asked: number;
const onChange = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  computeStyles();
  onChange.mockClear();
  asked = 0;
  keepBoxes();
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work, 1));
  vi.stubGlobal('scheduler', { postTask: async () => {} });
  vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(function (this: Element) {
    asked += 1;
    return !this.closest('[hidden]');
  });
  document.body.innerHTML = '<p id="one">Ada</p><p id="two">Ada</p><p id="three">Byron</p>';
  life = new AbortController();
  shown = new Shown(onChange, life.signal);
  shown.start();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const all = (): readonly PageMention[] => [
  mentionOf('Ada', element('#one'), { topic: 'ada' }),
  mentionOf('Ada', element('#two'), { topic: 'ada' }),
  mentionOf('Byron', element('#three'), { topic: 'byron' }),
];

/** Hides or shows an element without any change of the tree that is told of. */
function setHidden(selector: string, isHidden: boolean): void {
  element(selector).toggleAttribute('hidden', isHidden);
}

const fire = (type: string) => window.dispatchEvent(trusted(new Event(type)));

/** Longer than it takes until something is looked at anew (ms), and shorter than a look by the clock. */
const SOON = 500;

describe('what can be seen', () => {
  it('is counted by topic, and told once', () => {
    setHidden('#two', true);
    const mentions = all();
    shown.follow(mentions);
    expect(shown.counts).toEqual([
      { topic: 'ada', shown: 1, hidden: 1 },
      { topic: 'byron', shown: 1, hidden: 0 },
    ]);
    expect(mentions.map(shown.has)).toEqual([true, false, true]);
    expect(onChange).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('is nothing of what was never looked at', () => {
    expect(all().map(shown.has)).toEqual([false, false, false]);
  });

  it('is not asked anew of mentions that are known', () => {
    const mentions = all();
    shown.follow(mentions.slice(0, 2));
    asked = 0;
    shown.follow(mentions);
    expect(asked).toBe(1);
    expect(onChange).toHaveBeenCalledTimes(2);
    shown.follow(mentions);
    expect(asked).toBe(1);
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  it('is told where there are fewer mentions', () => {
    shown.follow(all());
    onChange.mockClear();
    shown.follow([]);
    expect(shown.counts).toEqual([]);
    expect(onChange).toHaveBeenCalledExactlyOnceWith(false);
  });
});

describe('it is looked anew', () => {
  it.each(['click', 'transitionend', 'toggle', 'resize'])('after %s', (type) => {
    const mentions = all();
    shown.follow(mentions);
    setHidden('#one', true);
    fire(type);
    vi.advanceTimersByTime(SOON);
    expect(mentions.map(shown.has)).toEqual([false, true, true]);
    expect(onChange).toHaveBeenLastCalledWith(true);
  });

  it('when an attribute changes around what is hidden', async () => {
    setHidden('#one', true);
    const mentions = all();
    shown.follow(mentions);
    setHidden('#one', false);
    await vi.advanceTimersByTimeAsync(SOON);
    expect(mentions.map(shown.has)).toEqual([true, true, true]);
  });

  it('once a second while something is hidden: a rule of a sheet tells nobody', () => {
    vi.mocked(Element.prototype.checkVisibility).mockReturnValue(false);
    const mentions = all();
    shown.follow(mentions);
    vi.mocked(Element.prototype.checkVisibility).mockReturnValue(true);
    vi.advanceTimersByTime(900);
    expect(mentions.map(shown.has)).toEqual([false, false, false]);
    vi.advanceTimersByTime(SOON);
    expect(mentions.map(shown.has)).toEqual([true, true, true]);
  });

  it('never by itself while nothing is hidden, and nothing happens', () => {
    shown.follow(all());
    asked = 0;
    vi.advanceTimersByTime(60_000);
    expect(asked).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('once for much that happens', () => {
    shown.follow(all());
    asked = 0;
    for (let count = 0; count < 50; count++) fire('click');
    vi.advanceTimersByTime(SOON);
    expect(asked).toBe(3);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('not for what a script makes up, nor without mentions', () => {
    shown.follow([]);
    fire('click');
    shown.follow(all());
    asked = 0;
    window.dispatchEvent(new Event('click'));
    vi.advanceTimersByTime(SOON);
    expect(asked).toBe(0);
  });

  it('not once the signal has aborted', () => {
    setHidden('#one', true);
    shown.follow(all());
    asked = 0;
    fire('click');
    life.abort();
    fire('click');
    vi.advanceTimersByTime(60_000);
    expect(asked).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a look at very many', () => {
  it('is done in slices, and given up for a later one', async () => {
    // Each look at the clock finds that a slice is over.
    let time = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (time += 10));
    const [mentions, others] = [all(), all().slice(0, 1)];
    shown.follow(mentions);
    expect(mentions.map(shown.has)).not.toContain(true);
    shown.follow(others);
    await vi.advanceTimersByTimeAsync(1);
    expect(shown.counts).toEqual([{ topic: 'ada', shown: 1, hidden: 0 }]);
    expect(onChange).toHaveBeenCalledTimes(1);
    clock.mockRestore();
  });
});

describe('where the choice of marks cannot wait for a look', () => {
  it('it is asked on the spot, and then known', () => {
    setHidden('#one', true);
    const mentions = all();
    expect(mentions.map(shown.now())).toEqual([false, true, true]);
    asked = 0;
    expect(mentions.map(shown.now())).toEqual([false, true, true]);
    expect(asked).toBe(0);
  });

  it('it is guessed to be hidden where asking takes too long, and told after the next look', () => {
    const mentions = all();
    let time = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (time += 20));
    expect(mentions.map(shown.now())).toEqual([false, false, false]);
    clock.mockRestore();
    shown.follow(mentions);
    expect(mentions.map(shown.now())).toEqual([true, true, true]);
    expect(onChange).toHaveBeenCalledExactlyOnceWith(true);
  });
});
