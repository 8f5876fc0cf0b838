// @vitest-environment happy-dom
import names from 'sidelight:names';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardsHandle } from '../../../content/dom/CardScript';
import { PageHover } from '../../../content/hover/PageHover';
import { createHighlightRegistry } from '../../../content/reader/marks/highlight';
import { Reading } from '../../../content/reader/Reading';
import { stubHighlights } from '../support/highlights';
import { computeStyles, keepBoxes, makeScroll, setType } from '../support/layout';
import { element, trusted } from '../support/page';
import { storiesOf } from '../support/stories';

let life: AbortController;
let reading: Reading;
let page: PageHover;
const openTimeline = vi.fn<(topic: string) => void>();
const onCard = vi.fn();

const NO_CARDS: CardsHandle = {
  rect: null,
  start: () => {},
  has: () => false,
  isHost: () => false,
  prepare: () => {},
  isKept: () => false,
  leave: () => false,
  follow: () => {},
  refresh: () => {},
};

beforeEach(async () => {
  vi.clearAllMocks();
  computeStyles();
  stubHighlights();
  vi.stubGlobal('scheduler', { postTask: async () => {} });
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work));
  vi.stubGlobal('innerWidth', 1200);
  vi.stubGlobal('innerHeight', 800);
  keepBoxes();
  vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(function (this: Element) {
    return !this.closest('[hidden]');
  });
  makeScroll(window, 0);
  setType(() => ({ left: 0, top: 0 }));
  document.documentElement.lang = 'en';
  document.body.innerHTML = '<p>The Sand Island ferry</p>'.repeat(3);
  life = new AbortController();
  const highlights = createHighlightRegistry(() => {});
  reading = new Reading(
    {
      ...{ ...storiesOf(names), highlights },
      isAlive: () => true,
      onChange: () => {},
    },
    { off: new Set<string>(), marks: 'all' },
    life.signal,
  );
  page = new PageHover(
    {
      ...{ reading, highlights, openTimeline, onCard },
      settings: () => ({ trigger: 'rest', theme: 'system' }),
      isAlive: () => true,
      // It never comes: what cards do is shown elsewhere.
      readTopic: () => new Promise(() => {}),
      switchOff: async () => null,
      openOptions: () => {},
    },
    { createCards: () => NO_CARDS, showOffNotice: () => {} },
  );
  page.start(life.signal);
  reading.start();
  await vi.waitFor(() => expect(reading.report().state).toBe('done'));
});
afterEach(() => life.abort());

/** Which mention has its card open, from 0 in document order, and how it was opened. */
function opened() {
  const { card } = page.state;
  return card && [reading.mentions.findIndex(({ id }) => id === card.mention), card.by];
}

describe('the walk from mention to mention', () => {
  it('opens one after the other for the keyboard, and ends behind the last', () => {
    expect(page.isCurrent).toBe(false);
    for (const at of [0, 1, 2]) {
      expect(page.walk(1, at === 0)).toBe(true);
      expect(opened()).toEqual([at, 'keyboard']);
    }
    expect(page.isCurrent).toBe(true);
    expect(page.walk(1, false)).toBe(false);
    expect(page.isCurrent).toBe(false);
  });

  it('stands where its card is open, though the focus is in the browser’s own bars', () => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    expect(page.isCurrent).toBe(false);
    page.walk(1, true);
    expect(page.isCurrent).toBe(true);
    window.dispatchEvent(trusted(new KeyboardEvent('keydown', { key: 'Escape' })));
    expect(page.isCurrent).toBe(false);
  });

  it('comes in from the end backwards', () => {
    page.walk(-1, true);
    expect(opened()).toEqual([2, 'keyboard']);
    page.walk(-1, false);
    expect(opened()).toEqual([1, 'keyboard']);
  });

  it('passes over what cannot be seen', () => {
    element('p:nth-child(2)').hidden = true;
    page.walk(1, true);
    page.walk(1, false);
    expect(opened()).toEqual([2, 'keyboard']);
  });

  it('passes over what cannot be scrolled into view', () => {
    const text = element('p').firstChild;
    setType((one) => (one === text ? { left: 0, top: 5000 } : { left: 0, top: 0 }));
    page.walk(1, true);
    expect(opened()).toEqual([1, 'keyboard']);
  });
});

describe('a mention that is gone to', () => {
  it('is no mention any more where its text is gone', () => {
    const id = reading.mentions[0]?.id ?? -1;
    expect(page.jump(id)).toBe(true);
    element('p').remove();
    expect(page.jump(id)).toBe(false);
    expect(page.jump(-1)).toBe(false);
  });

  it('has the whole story shown where the window has no room for a card', () => {
    vi.stubGlobal('innerHeight', 100);
    page.open(reading.mentions[0]?.id ?? -1, 'keyboard');
    expect(openTimeline).toHaveBeenCalledExactlyOnceWith('sand-island/ferry');
    expect(page.state.card).toBeNull();
    expect(onCard).not.toHaveBeenCalled();
  });
});

it('has the rules for marks put in when a card opens, for quiet mode too', () => {
  page.open(reading.mentions[0]?.id ?? -1, 'pointer');
  expect(onCard).toHaveBeenCalled();
});
