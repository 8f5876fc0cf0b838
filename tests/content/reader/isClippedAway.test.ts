// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isClippedAway } from '../../../content/reader/scan/isClippedAway';
import { computeStyles, lay } from '../support/layout';
import { element } from '../support/page';

beforeEach(computeStyles);
afterEach(() => {
  document.body.removeAttribute('style');
  document.documentElement.removeAttribute('style');
});

/** Whether nothing is left of `#here`, in a page where every element is as large as is said. */
function isAway(html: string, width = 200, height = 100): boolean {
  document.body.innerHTML = html;
  for (const one of document.querySelectorAll('*')) lay(one, [0, 0, width, height]);
  return isClippedAway(element('#here'), new Map());
}

const styled = (style: string) => `<p id="here" style="${style}">Text</p>`;

describe('nothing is left of', () => {
  it.each([
    'clip-path: inset(50%)',
    'clip-path: inset(100% 0 0)',
    'clip-path: circle(0px at 50% 50%)',
    'clip-path: ellipse(0% 10%)',
    'position: absolute; clip: rect(0px, 0px, 0px, 0px)',
    'position: absolute; clip: rect(1px, 1px, 1px, 1px)',
    'position: fixed; clip: rect(0px, 100px, 1px, 0px)',
  ])('%s', (style) => expect(isAway(styled(style))).toBe(true));

  it.each([
    [200, 0],
    [1, 1],
    [0, 100],
  ])('what hides its overflow at %i × %i', (width, height) => {
    expect(isAway(styled('overflow: hidden'), width, height)).toBe(true);
  });

  it('what lies in such a thing', () => {
    expect(isAway(`<div style="clip-path: inset(50%)"><b><i id="here">Text</i></b></div>`)).toBe(
      true,
    );
  });

  it('the shadow tree of such a thing', () => {
    document.body.innerHTML = '<div id="host" style="clip-path: inset(50%)"></div>';
    const root = element('#host').attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Text</p>';
    expect(isClippedAway(element('p', root), new Map())).toBe(true);
  });
});

describe('something is left of', () => {
  it.each([
    '',
    'clip-path: inset(5%)',
    'clip-path: circle(50%)',
    'clip-path: url(#wave)',
    // Without a position `clip` does nothing.
    'clip: rect(0px, 0px, 0px, 0px)',
    'position: absolute; clip: rect(0px, 100px, 20px, 0px)',
    'overflow: hidden',
  ])('“%s”', (style) => expect(isAway(styled(style))).toBe(false));

  it.each([
    // What overflows is seen.
    ['', 0, 0],
    // The size of these says nothing of their text.
    ['overflow: hidden; display: inline', 0, 0],
    ['overflow: hidden; display: contents', 0, 0],
    ['overflow: hidden', 2, 2],
  ])('“%s” at %i × %i', (style, width, height) => {
    expect(isAway(styled(style), width, height)).toBe(false);
  });

  it('a page that hides its overflow: that is the window’s', () => {
    document.documentElement.setAttribute('style', 'overflow: hidden');
    document.body.setAttribute('style', 'overflow: hidden');
    expect(isAway(styled(''), 0, 0)).toBe(false);
  });
});

describe('answers of the same moment', () => {
  it('are believed, and added to', () => {
    document.body.innerHTML = '<div id="around"><p id="here"></p><p id="beside"></p></div>';
    const known = new Map<Element, boolean>([[element('#around'), true]]);
    expect(isClippedAway(element('#here'), known)).toBe(true);
    expect(known.get(element('#here'))).toBe(true);
    const fresh = new Map<Element, boolean>();
    expect(isClippedAway(element('#here'), fresh)).toBe(false);
    element('#around').setAttribute('style', 'clip-path: inset(50%)');
    expect(isClippedAway(element('#beside'), fresh)).toBe(false);
    expect(isClippedAway(element('#beside'), new Map())).toBe(true);
  });
});
