// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  hangsFrom,
  isPositioned,
  isShownCard,
  positionedAround,
  positionedOf,
} from '../../../content/hover/positioned';
import { computeStyles, lay } from '../support/layout';
import { element, textIn } from '../support/page';

beforeEach(() => {
  computeStyles();
  vi.stubGlobal('innerWidth', 800);
  vi.stubGlobal('innerHeight', 600);
});

const OVER = 'style="position: absolute"';

it.each([
  ['absolute', true],
  ['fixed', true],
  ['relative', false],
  ['sticky', false],
  ['static', false],
])('an element that is %s is positioned over the text: %s', (position, isOver) => {
  document.body.innerHTML = `<div id="here" style="position: ${position}"></div>`;
  expect(isPositioned(element('#here'))).toBe(isOver);
});

it('an open dialog is, wherever its style has it', () => {
  document.body.innerHTML = '<dialog id="open" open></dialog><dialog id="closed"></dialog>';
  expect(isPositioned(element('#open'))).toBe(true);
  expect(isPositioned(element('#closed'))).toBe(false);
});

describe('an element is shown as a card', () => {
  function isCard(width: number, height: number, isVisible = true, style = OVER): boolean {
    document.body.innerHTML = `<div id="here" ${style}></div>`;
    lay(element('#here'), [0, 0, width, height]);
    Object.assign(element('#here'), { checkVisibility: () => isVisible });
    return isShownCard(element('#here'));
  }

  it.each([
    [60, 20, true],
    // A footnote’s number.
    [59, 20, false],
    [60, 19, false],
    [720, 540, true],
    // A bar across the window is no cover.
    [800, 60, true],
    [800, 600, false],
  ])('at %i × %i: %s', (width, height, isShown) => {
    expect(isCard(width, height)).toBe(isShown);
  });

  it('only while it is seen, and out of the flow', () => {
    expect(isCard(200, 100, false)).toBe(false);
    expect(isCard(200, 100, true, '')).toBe(false);
  });
});

describe('the positioned element around another', () => {
  it('is the innermost, itself counting', () => {
    document.body.innerHTML = `<p>Text</p><div id="outer" ${OVER}><div id="inner" ${OVER}><b></b></div></div>`;
    expect(positionedOf(element('b'), textIn('p'))?.id).toBe('inner');
    expect(positionedOf(element('#inner'), textIn('p'))?.id).toBe('inner');
  });

  it('is none that holds the text as well', () => {
    document.body.innerHTML = `<div ${OVER}><p>Text</p><b></b></div>`;
    expect(positionedOf(element('b'), textIn('p'))).toBeNull();
  });

  it('may be the host of a shadow tree', () => {
    document.body.innerHTML = `<p>Text</p><div id="host" ${OVER}></div>`;
    const root = element('#host').attachShadow({ mode: 'open' });
    root.innerHTML = '<b></b>';
    expect(positionedOf(element('b', root), textIn('p'))?.id).toBe('host');
  });
});

it('what is positioned over a text at some points is found, and not what lies under the text', () => {
  document.body.innerHTML = `<div id="below" ${OVER}></div><p>Text</p><div id="one" ${OVER}><b></b></div><div id="two" ${OVER}></div>`;
  const stacks = [['b', '#one', 'p', '#below'], ['#two', 'p'], ['p']];
  Object.assign(document, {
    elementsFromPoint: (x: number) => (stacks[x] ?? []).map((one) => element(one)),
  });
  const points = [0, 1, 2].map((x) => ({ x, y: 0 }));
  const found = positionedAround(points, textIn('p'));
  expect([...found].map(({ id }) => id)).toEqual(['one', 'two']);
  Reflect.deleteProperty(document, 'elementsFromPoint');
});

describe('a card hangs from a text', () => {
  /** Whether `#card`, which begins at `top`, hangs from the text in `#here`, whose box is 100–120. */
  function hangs(html: string, top: number, around = '#around'): boolean {
    document.body.innerHTML = html;
    lay(element('#card'), [0, top, 200, 20]);
    lay(element(around), [0, 100, 600, 20]);
    return hangsFrom(element('#card'), textIn('#here'));
  }
  const CARD = `<span id="card" ${OVER}>Card</span>`;
  const IN_LINE = `<p><a id="around"><b id="here">Ada</b>${CARD}</a></p>`;

  it.each([
    [111, true],
    [89, true],
    // Inside, or hardly out of it.
    [110, false],
    [90, false],
  ])('in the same line, at %i px: %s', (top, isHanging) => {
    expect(hangs(IN_LINE, top)).toBe(isHanging);
  });

  it('in the text’s own block', () => {
    expect(hangs(`<p id="around"><i><b id="here">Ada</b></i>${CARD}</p>`, 130)).toBe(true);
  });

  it('not in a block around that', () => {
    expect(hangs(`<div id="around"><p id="here">Ada</p>${CARD}</div>`, 130)).toBe(false);
  });

  it('not without anything to read', () => {
    expect(hangs(IN_LINE.replace('>Card<', '> <'), 130)).toBe(false);
  });
});
