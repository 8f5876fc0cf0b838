// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardHost } from '../../../content/card/CardHost';
import { keepOnTop } from '../../../content/card/keepOnTop';
import { lay } from '../support/layout';
import { element, textIn, trusted } from '../support/page';
import { openHost } from './openHost';

// What a popover that is shown over the card does is for browsers to show: happy-dom knows none.

let life: AbortController;
let host: CardHost;
let isPinned: boolean;
let isThrough: boolean;
/** Whether something else would get a press on the card. */
let isCovered: boolean;
/** Whether that gives way to a card that is shown anew. */
let givesWay: boolean;
const onCovered = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  onCovered.mockClear();
  document.body.innerHTML =
    '<p id="text">Ada</p><div id="dialog"></div><video id="film"></video><section id="full"><p id="inner">Ada</p></section>';
  life = new AbortController();
  isPinned = false;
  isThrough = false;
  isCovered = false;
  givesWay = true;
  host = openHost(textIn('#text'), '<p>Card</p>');
  lay(host.popover, [100, 100, 200, 200]);
  vi.spyOn(host, 'isCovered', 'get').mockImplementation(() => isCovered);
  vi.spyOn(host, 'raise').mockImplementation(() => {
    if (givesWay) isCovered = false;
  });
});
afterEach(() => {
  life.abort();
  host.remove();
  Reflect.deleteProperty(document, 'fullscreenElement');
  vi.useRealTimers();
});

function start(mark = '#text'): void {
  keepOnTop(
    { host, node: textIn(mark), isPinned: () => isPinned, isThrough: () => isThrough, onCovered },
    life.signal,
  );
}

/** Longer than it takes until it is looked whether the card can still be used (ms). */
const LOOKED = 300;

describe('something of the page that comes over the card', () => {
  it('closes it, though no event tells', () => {
    start();
    vi.advanceTimersByTime(LOOKED);
    expect(onCovered).not.toHaveBeenCalled();
    isCovered = true;
    vi.advanceTimersByTime(LOOKED);
    expect(onCovered).toHaveBeenCalled();
  });

  it('closes it at once where the focus goes with it', () => {
    start();
    isCovered = true;
    element('#dialog').dispatchEvent(trusted(new FocusEvent('focusin', { bubbles: true })));
    expect(onCovered).toHaveBeenCalledTimes(1);
  });

  it('has a pinned card raised, and left open', () => {
    isPinned = true;
    start();
    isCovered = true;
    vi.advanceTimersByTime(LOOKED);
    expect(host.raise).toHaveBeenCalledWith(textIn('#text'));
    expect(onCovered).not.toHaveBeenCalled();
  });

  it('closes a pinned card that cannot be raised above it', () => {
    isPinned = true;
    givesWay = false;
    start();
    isCovered = true;
    vi.advanceTimersByTime(LOOKED);
    expect(onCovered).toHaveBeenCalled();
  });

  it('is not looked for while the card lets the pointer through', () => {
    isThrough = true;
    start();
    isCovered = true;
    vi.advanceTimersByTime(LOOKED);
    expect(onCovered).not.toHaveBeenCalled();
  });
});

describe('an element in full screen', () => {
  const fill = (full: string): void => {
    const value = element(full);
    Object.defineProperty(document, 'fullscreenElement', { value, configurable: true });
    document.dispatchEvent(new Event('fullscreenchange'));
  };

  it('closes a card whose mark is elsewhere, pinned or not', () => {
    isPinned = true;
    start();
    fill('#film');
    expect(onCovered).toHaveBeenCalled();
  });

  it('leaves a card open whose mark is in it, in a shadow tree as well', () => {
    start('#inner');
    fill('#full');
    expect(onCovered).not.toHaveBeenCalled();
    const root = element('#inner').attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Ada</p>';
    const node = element('p', root);
    const options = { host, node, isPinned: () => false, isThrough: () => false, onCovered };
    keepOnTop(options, life.signal);
    document.dispatchEvent(new Event('fullscreenchange'));
    expect(onCovered).not.toHaveBeenCalled();
  });
});

it('looks no more once the signal has aborted', () => {
  start();
  life.abort();
  isCovered = true;
  vi.advanceTimersByTime(LOOKED);
  document.dispatchEvent(new Event('fullscreenchange'));
  expect(onCovered).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});
