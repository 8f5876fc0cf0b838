// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { boxOf, isSeenIn, scrollersAround, windowBox } from '../../../content/dom/scrollers';
import { computeStyles, lay } from '../support/layout';
import { element, textIn } from '../support/page';

beforeEach(computeStyles);
afterEach(() => {
  document.body.removeAttribute('style');
  document.documentElement.removeAttribute('style');
});

/** The ids of what cuts off the text in `#here`. */
function around(html: string): readonly string[] {
  document.body.innerHTML = html;
  return [...scrollersAround(textIn('#here'))].map(({ id }) => id);
}

const CUTS = 'overflow: hidden';
const ABSOLUTE = '<p id="here" style="position: absolute">Ada</p>';
const FIXED = '<p id="here" style="position: fixed">Ada</p>';

describe('what cuts off a text', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'are the boxes around it that hide what overflows, innermost first',
      `<div id="a" style="${CUTS}"><div id="b" style="overflow: auto"><p id="here">Ada</p></div></div>`,
      ['b', 'a'],
    ],
    ['is its own element as well', `<p id="here" style="${CUTS}">Ada</p>`, ['here']],
    ['is nothing of a box that shows what overflows', '<div id="a"><p id="here">Ada</p></div>', []],
    ['is nothing that runs in a line', `<b id="a" style="${CUTS}"><i id="here">Ada</i></b>`, []],
    [
      'is nothing that has no box',
      `<div id="a" style="${CUTS}; display: contents"><p id="here">Ada</p></div>`,
      [],
    ],
    ['is no box that it is placed out of', `<div id="a" style="${CUTS}">${ABSOLUTE}</div>`, []],
    [
      'is the positioned box that it is placed in',
      `<div id="a" style="${CUTS}; position: relative">${ABSOLUTE}</div>`,
      ['a'],
    ],
    [
      'is no positioned box around something fixed',
      `<div id="a" style="${CUTS}; position: relative">${FIXED}</div>`,
      [],
    ],
    [
      'is a transformed box around something fixed',
      `<div id="a" style="${CUTS}; transform: scale(1)">${FIXED}</div>`,
      ['a'],
    ],
    [
      'is a box of its own layout around something fixed',
      `<div id="a" style="${CUTS}; contain: layout">${FIXED}</div>`,
      ['a'],
    ],
    [
      'is what is around the box that it is placed in',
      `<div id="a" style="${CUTS}"><div style="position: relative">${ABSOLUTE}</div></div>`,
      ['a'],
    ],
  ])('%s', (_, html, ids) => expect(around(html)).toEqual(ids));

  it('is not the body or the root where their overflow is the window’s', () => {
    document.body.setAttribute('style', CUTS);
    expect(around('<p id="here">Ada</p>')).toEqual([]);
    document.documentElement.setAttribute('style', CUTS);
    document.body.removeAttribute('style');
    expect(around('<p id="here">Ada</p>')).toEqual([]);
  });

  it('is the body where the root has an overflow of its own', () => {
    document.body.id = 'body';
    document.body.setAttribute('style', CUTS);
    document.documentElement.setAttribute('style', CUTS);
    expect(around('<p id="here">Ada</p>')).toEqual(['body']);
    document.body.removeAttribute('id');
  });

  it('may be around the shadow tree that the text is in', () => {
    document.body.innerHTML = `<div id="a" style="${CUTS}"><div id="host"></div></div>`;
    const root = element('#host').attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Ada</p>';
    expect([...scrollersAround(element('p', root))].map(({ id }) => id)).toEqual(['a']);
  });
});

it('the box in which content shows is without borders and scrollbars', () => {
  document.body.innerHTML = '<div></div>';
  lay(element('div'), [100, 200, 300, 400]);
  const inner = { clientLeft: 5, clientTop: 6, clientWidth: 280, clientHeight: 380 };
  for (const [name, value] of Object.entries(inner)) {
    Object.defineProperty(element('div'), name, { value });
  }
  const { x, y, width, height } = boxOf(element('div'));
  expect([x, y, width, height]).toEqual([105, 206, 280, 380]);
});

describe('a line of text is seen', () => {
  const WINDOW = new DOMRect(0, 0, 800, 600);
  const line = (left: number, top: number, width = 200) => new DOMRect(left, top, width, 20);

  it.each([
    ['inside', line(100, 100), true],
    ['with half of its height', line(100, -10), true],
    ['not with less', line(100, -11), false],
    ['with so much of its width', line(760, 100), true],
    ['not with less of that', line(761, 100), false],
    ['with half of its width where it is short', line(785, 100, 30), true],
    ['not outside', line(100, 700), false],
    ['not without any width', line(100, 100, 0), false],
  ])('%s', (_, rect, isSeen) => expect(isSeenIn([WINDOW], rect)).toBe(isSeen));

  it('through all boxes at once only', () => {
    const [left, right] = [new DOMRect(0, 0, 200, 600), new DOMRect(190, 0, 200, 600)];
    expect(isSeenIn([left], line(100, 100))).toBe(true);
    expect(isSeenIn([right], line(100, 100))).toBe(true);
    expect(isSeenIn([left, right], line(100, 100))).toBe(false);
  });

  it('the viewport is as large as the window', () => {
    vi.stubGlobal('innerWidth', 640);
    vi.stubGlobal('innerHeight', 480);
    const { x, y, width, height } = windowBox();
    expect([x, y, width, height]).toEqual([0, 0, 640, 480]);
  });
});
