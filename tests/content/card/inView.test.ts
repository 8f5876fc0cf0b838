// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { clippersOf, isInView } from '../../../content/card/inView';
import { computeStyles, lay } from '../support/layout';
import { element, textIn } from '../support/page';

beforeEach(computeStyles);

/** The ids of what cuts off the text "here" in `html`. */
function clippersIn(html: string): readonly string[] {
  document.body.innerHTML = html;
  return clippersOf(textIn('[id=here]')).map(({ id }) => id);
}

const HIDDEN = 'overflow: hidden';

describe('what cuts off a text', () => {
  it.each<[string, string, readonly string[]]>([
    ['nothing of plain boxes', '<div id="a"><p id="here">Text</p></div>', []],
    [
      'boxes around it, the innermost first',
      `<div id="a" style="${HIDDEN}"><div id="b" style="overflow: auto"><p id="here">Text</p></div></div>`,
      ['b', 'a'],
    ],
    [
      'no box that an absolute element is not laid out in',
      `<div id="a" style="${HIDDEN}"><p id="here" style="position: absolute">Text</p></div>`,
      [],
    ],
    [
      'a positioned box around an absolute element',
      `<div id="a" style="${HIDDEN}; position: relative"><p id="here" style="position: absolute">Text</p></div>`,
      ['a'],
    ],
    [
      'no positioned box around a fixed element',
      `<div id="a" style="${HIDDEN}; position: relative"><p id="here" style="position: fixed">Text</p></div>`,
      [],
    ],
    [
      'a transformed box around a fixed element',
      `<div id="a" style="${HIDDEN}; transform: scale(1)"><p id="here" style="position: fixed">Text</p></div>`,
      ['a'],
    ],
    [
      'what is around the box that an absolute element is laid out in',
      `<div id="a" style="${HIDDEN}"><div id="b" style="position: relative"><p id="here" style="position: absolute">Text</p></div></div>`,
      ['a'],
    ],
  ])('%s', (_, html, ids) => expect(clippersIn(html)).toEqual(ids));

  it('is never the body or the root: that is the window', () => {
    document.body.setAttribute('style', HIDDEN);
    document.documentElement.setAttribute('style', HIDDEN);
    expect(clippersIn('<p id="here">Text</p>')).toEqual([]);
    document.body.removeAttribute('style');
    document.documentElement.removeAttribute('style');
  });

  it('may be around the shadow tree that holds the text', () => {
    document.body.innerHTML = `<div id="a" style="${HIDDEN}"><div id="host"></div></div>`;
    const root = element('#host').attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Text</p>';
    expect(clippersOf(element('p', root)).map(({ id }) => id)).toEqual(['a']);
  });
});

describe('a rectangle is in view', () => {
  const WINDOW = { width: 800, height: 600 };
  const rect = new DOMRect(100, 100, 50, 20);

  it('where some of it is in the window and in all that cuts it off', () => {
    document.body.innerHTML = '<div id="a"></div><div id="b"></div>';
    lay(element('#a'), [0, 0, 400, 110]);
    lay(element('#b'), [140, 0, 400, 400]);
    expect(isInView(rect, [element('#a'), element('#b')], WINDOW)).toBe(true);
    lay(element('#b'), [150, 0, 400, 400]);
    expect(isInView(rect, [element('#a'), element('#b')], WINDOW)).toBe(false);
  });

  it.each([
    [0, -20, false],
    [0, -19, true],
    [0, 599, true],
    [0, 600, false],
    [-50, 0, false],
    [800, 0, false],
  ])('at %i, %i: %s', (x, y, isSeen) => {
    expect(isInView(new DOMRect(x, y, 50, 20), [], WINDOW)).toBe(isSeen);
  });
});
