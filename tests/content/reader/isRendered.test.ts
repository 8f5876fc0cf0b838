// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isRendered, isTextRendered, renderedNow } from '../../../content/reader/scan/isRendered';
import { computeStyles } from '../support/layout';
import { element, mentionOf, textIn } from '../support/page';

/** Elements of which the browser says that nothing can be seen. */
let unseen: readonly string[];
const checkVisibility = vi.fn();

beforeEach(() => {
  computeStyles();
  unseen = [];
  document.body.innerHTML = '<div id="around"><p>Ada <b>and</b> Byron</p></div>';
  vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(function (this: Element) {
    checkVisibility();
    return !unseen.some((selector) => this.matches(selector));
  });
  checkVisibility.mockClear();
});

const mention = (name = 'Ada') => mentionOf(name, element('p'));

describe('a text is shown', () => {
  it('where the browser says so of its element', () => {
    expect(isTextRendered(textIn('p'))).toBe(true);
    unseen = ['p'];
    expect(isTextRendered(textIn('p'))).toBe(false);
  });

  it('where its element has no box of its own, and what is around it has', () => {
    unseen = ['b'];
    element('b').setAttribute('style', 'display: contents');
    expect(isTextRendered(textIn('b'))).toBe(true);
    element('b').setAttribute('style', 'display: contents; visibility: hidden');
    expect(isTextRendered(textIn('b'))).toBe(false);
    unseen = ['b', 'p'];
    element('b').setAttribute('style', 'display: contents');
    expect(isTextRendered(textIn('b'))).toBe(false);
  });

  it('not where it stands right in a closed “details”, which has a box all the same', () => {
    document.body.innerHTML = '<details id="here">Ada<summary>Byron</summary></details>';
    expect(isTextRendered(textIn('#here'))).toBe(false);
    expect(isTextRendered(textIn('summary'))).toBe(true);
    element('#here').setAttribute('open', '');
    expect(isTextRendered(textIn('#here'))).toBe(true);
  });

  it('not where it is nowhere in the page', () => {
    expect(isTextRendered(document.createTextNode('Ada'))).toBe(false);
  });
});

describe('a mention is seen', () => {
  it('where its text is shown', () => {
    expect(isRendered(mention())).toBe(true);
    unseen = ['p'];
    expect(isRendered(mention())).toBe(false);
  });

  it('not where something around it cuts it off', () => {
    element('#around').setAttribute('style', 'clip-path: inset(50%)');
    expect(isRendered(mention())).toBe(false);
  });

  it('not once its text has left the page', () => {
    const gone = mention();
    element('#around').remove();
    expect(isRendered(gone)).toBe(false);
  });

  it('not once its text is in another frame', () => {
    const moved = mention();
    document.implementation.createHTMLDocument().body.append(element('#around'));
    expect(isRendered(moved)).toBe(false);
  });
});

it('asks once for all mentions of one element at one moment, and anew at the next', () => {
  const now = renderedNow();
  expect([now(mention('Ada')), now(mention('Byron'))]).toEqual([true, true]);
  expect(checkVisibility).toHaveBeenCalledTimes(1);
  unseen = ['p'];
  expect(now(mention('Ada'))).toBe(true);
  expect(renderedNow()(mention('Ada'))).toBe(false);
});
