// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageCards } from '../../../content/hover/PageCards';
import { computeStyles, lay } from '../support/layout';
import { element, textIn, trusted } from '../support/page';

let life: AbortController;
let pageCards: PageCards;
/** What lies over the text around the pointer, the topmost first. */
let stack: readonly Element[];
const onShown = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  computeStyles();
  onShown.mockClear();
  document.body.innerHTML =
    '<p><a id="link" title="What the link says">Ada</a> met <a id="other">nobody</a></p><div id="ours"></div>';
  stack = [];
  Object.assign(document, { elementsFromPoint: () => stack });
  vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(true);
  life = new AbortController();
  pageCards = new PageCards({
    hasMark: (text) => text.data === 'Ada',
    isOurs: (one) => one.id === 'ours',
    onShown,
  });
  pageCards.start(life.signal);
});
afterEach(() => {
  life.abort();
  Reflect.deleteProperty(document, 'elementsFromPoint');
  vi.useRealTimers();
});

const POINT = { x: 100, y: 100 };

/** The pointer comes to an element, as the browser tells before the page hears of it. */
function enter(selector: string, pointerType = 'mouse'): void {
  const init = { bubbles: true, composed: true, pointerType, clientX: POINT.x, clientY: POINT.y };
  element(selector).dispatchEvent(trusted(new PointerEvent('pointerover', init)));
}

/** A card of the page's own, as it is put at the end of the page; 20 px below the pointer. */
function addCard(top = POINT.y + 20, id = 'card'): HTMLElement {
  const card = document.createElement('div');
  card.id = id;
  card.setAttribute('style', 'position: absolute');
  card.textContent = 'What the page knows of Ada';
  lay(card, [POINT.x, top, 300, 100]);
  document.body.append(card);
  return card;
}

const isShown = () => pageCards.isShownAt(POINT, textIn('#link'));

describe('the page announces a word of its own', () => {
  it.each([
    ['<b id="here" title="Words">Ada</b>', true],
    ['<b title="Words"><i id="here">Ada</i></b>', true],
    ['<b id="here" title="">Ada</b>', false],
    ['<b id="here" aria-haspopup="menu">Ada</b>', true],
    ['<b id="here" aria-haspopup="false">Ada</b>', false],
    ['<button popovertarget="x"><i id="here">Ada</i></button>', true],
    ['<b id="here" class="title">Ada</b>', false],
  ])('by %s: %s', (html, does) => {
    document.body.innerHTML = html;
    expect(pageCards.speaksAt(element('#here'))).toBe(does);
  });

  it('by the host of the shadow tree that the text is in', () => {
    document.body.innerHTML = '<div id="host" title="Words"></div>';
    const root = element('#host').attachShadow({ mode: 'open' });
    root.innerHTML = '<b>Ada</b>';
    expect(pageCards.speaksAt(element('b', root))).toBe(true);
  });

  it('by a title that a preview has taken away while the pointer is there', () => {
    enter('#link');
    element('#link').removeAttribute('title');
    expect(pageCards.speaksAt(element('#link'))).toBe(true);
  });

  it('no more by a title that was taken away before', () => {
    element('#link').removeAttribute('title');
    enter('#link');
    expect(pageCards.speaksAt(element('#link'))).toBe(false);
  });
});

describe('a card of the page’s own is shown', () => {
  it('where one is added near the pointer once it is on a mark', () => {
    enter('#link');
    expect(isShown()).toBe(false);
    addCard();
    expect(isShown()).toBe(true);
  });

  it('where one that was hidden is shown by an attribute of its own', () => {
    const card = addCard();
    enter('#link');
    expect(isShown()).toBe(false);
    card.setAttribute('class', 'is-shown');
    expect(isShown()).toBe(true);
  });

  it('where it comes in something that is added', () => {
    enter('#link');
    const wrapper = document.createElement('section');
    wrapper.append(addCard());
    document.body.append(wrapper);
    expect(isShown()).toBe(true);
  });

  it('where a class of something around text and card has shown it', () => {
    const card = addCard();
    enter('#link');
    stack = [card];
    expect(isShown()).toBe(false);
    document.body.setAttribute('class', 'shows-card');
    expect(isShown()).toBe(true);
    document.body.removeAttribute('class');
  });

  it('by style alone, where it hangs from the text', () => {
    element('p').innerHTML =
      '<a id="link">Ada<span id="card" style="position: absolute">Card</span></a>';
    lay(element('#link'), [POINT.x, POINT.y, 30, 20]);
    lay(element('#card'), [POINT.x, POINT.y + 20, 300, 100]);
    enter('#link');
    stack = [element('#card')];
    expect(isShown()).toBe(true);
  });

  it('not where it was there before the pointer came', () => {
    stack = [addCard()];
    enter('#link');
    element('#card').setAttribute('class', 'moves');
    expect(isShown()).toBe(false);
  });

  it('not far from the pointer, as notices in corners are', () => {
    enter('#link');
    addCard(POINT.y + 121);
    expect(isShown()).toBe(false);
    addCard(POINT.y + 120);
    expect(isShown()).toBe(true);
  });

  it('not where it is our own', () => {
    element('#ours').remove();
    enter('#link');
    addCard(undefined, 'ours');
    expect(isShown()).toBe(false);
  });

  it('not by what holds the text itself', () => {
    lay(document.body, [0, 0, 300, 300]);
    document.body.setAttribute('style', 'position: absolute');
    enter('#link');
    document.body.setAttribute('class', 'x');
    expect(isShown()).toBe(false);
    for (const name of ['style', 'class']) document.body.removeAttribute(name);
  });

  it('not where the pointer is on no mark, or a finger is: then nothing is watched', () => {
    enter('#other');
    addCard();
    expect(isShown()).toBe(false);
    enter('#link', 'touch');
    addCard();
    expect(isShown()).toBe(false);
  });

  it('not any more once the pointer has left the mark', () => {
    enter('#link');
    addCard();
    enter('#other');
    expect(isShown()).toBe(false);
  });
});

describe('while our card is open', () => {
  const open = () =>
    pageCards.guard({
      rect: new DOMRect(POINT.x, 300, 400, 300),
      point: POINT,
      text: textIn('#link'),
    });

  it('it is told when one of the page’s comes there', async () => {
    enter('#link');
    open();
    vi.advanceTimersByTime(1000);
    expect(onShown).not.toHaveBeenCalled();
    addCard();
    await vi.advanceTimersByTimeAsync(10);
    expect(onShown).toHaveBeenCalled();
  });

  it('it is told when one of the page’s has faded in', async () => {
    enter('#link');
    open();
    Object.assign(addCard(), { checkVisibility: () => false });
    await vi.advanceTimersByTimeAsync(200);
    expect(onShown).not.toHaveBeenCalled();
    Object.assign(element('#card'), { checkVisibility: () => true });
    await vi.advanceTimersByTimeAsync(200);
    expect(onShown).toHaveBeenCalled();
  });

  it('it is told of one that came while ours was being opened', () => {
    enter('#link');
    addCard();
    open();
    vi.advanceTimersByTime(10);
    expect(onShown).toHaveBeenCalled();
  });

  it('one counts that lies over ours, though it is far from the pointer', async () => {
    enter('#link');
    open();
    addCard(500);
    await vi.advanceTimersByTimeAsync(10);
    expect(onShown).toHaveBeenCalled();
  });

  it('the page is watched on, though the pointer has left the mark for our card', async () => {
    enter('#link');
    open();
    enter('#other');
    addCard();
    await vi.advanceTimersByTimeAsync(10);
    expect(onShown).toHaveBeenCalled();
  });

  it('a popover of the page’s that opens is noticed', () => {
    const card = addCard();
    enter('#link');
    open();
    card.dispatchEvent(trusted(new Event('toggle')));
    vi.advanceTimersByTime(10);
    expect(onShown).toHaveBeenCalled();
  });

  it('nothing is told once it is closed, or the signal has aborted', async () => {
    enter('#link');
    open();
    addCard();
    pageCards.guard(null);
    await vi.advanceTimersByTimeAsync(1000);
    open();
    life.abort();
    await vi.advanceTimersByTimeAsync(1000);
    expect(onShown).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});

it('hears nothing once the signal has aborted', () => {
  life.abort();
  enter('#link');
  element('#link').removeAttribute('title');
  addCard();
  expect(isShown()).toBe(false);
  expect(pageCards.speaksAt(element('#link'))).toBe(false);
});

describe('where the pointer had come before anybody listened', () => {
  const all = { childList: true, attributes: true, subtree: true };

  it('what the page has added or shown since then counts', () => {
    const old = addCard(POINT.y + 30, 'old');
    stack = [old];
    const observer = new MutationObserver(() => {});
    observer.observe(document, all);
    const card = addCard();
    stack = [card, old];
    const event = new PointerEvent('pointerover', { clientX: POINT.x, clientY: POINT.y });
    pageCards.enter(element('#link'), event, observer.takeRecords());
    expect(isShown()).toBe(true);
  });

  it('what stood there before does not', () => {
    stack = [addCard()];
    pageCards.enter(element('#link'), new PointerEvent('pointerover'), []);
    expect(isShown()).toBe(false);
  });

  it('a title that it has taken away since then counts', () => {
    const observer = new MutationObserver(() => {});
    observer.observe(document, all);
    element('#link').removeAttribute('title');
    pageCards.enter(element('#link'), new PointerEvent('pointerover'), observer.takeRecords());
    expect(pageCards.speaksAt(element('#link'))).toBe(true);
  });
});
