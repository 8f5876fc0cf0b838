// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  arePartedBy,
  flowsInLine,
  isAside,
  isInline,
  mayBeInline,
} from '../../../content/dom/inline';
import { computeStyles } from '../support/layout';
import { element } from '../support/page';

beforeEach(computeStyles);

const here = (html: string): Element => {
  document.body.innerHTML = html;
  return element('#here');
};

describe('an element runs in a line', () => {
  it.each([
    ['<b id="here"></b>', true],
    // By its name alone: its style is asked for where letters meet at its edge.
    ['<span id="here" style="display: block"></span>', true],
    ['<div id="here" style="display: inline"></div>', false],
    ['<x-name id="here"></x-name>', true],
    ['<x-name id="here" style="display: flex"></x-name>', false],
    ['<x-name id="here" style="display: contents"></x-name>', true],
    ['<x-name id="here" style="display: none"></x-name>', true],
  ])('%s: %s', (html, isSo) => expect(isInline(here(html))).toBe(isSo));

  it('by its name without a question after its style', () => {
    const ask = vi.fn();
    vi.stubGlobal('getComputedStyle', ask);
    isInline(here('<b id="here"></b>'));
    isInline(here('<p id="here"></p>'));
    expect(ask).not.toHaveBeenCalled();
  });
});

it('tells by a name whether it may run in a line, and whether it is an annotation', () => {
  expect(['b', 'x-name', 'div', 'rt'].map(mayBeInline)).toEqual([true, true, false, false]);
  expect(['rt', 'rp', 'img', 'b'].map(isAside)).toEqual([true, true, true, false]);
});

describe('an element flows in the line', () => {
  it.each([
    ['<b id="here">Ada</b>', true],
    ['<span id="here" style="display: block">Ada</span>', false],
    ['<span id="here" style="display: inline-block">Ada</span>', true],
    ['<div id="here" style="display: contents">Ada</div>', true],
    // The large first letter of an article, with its quotation mark.
    ['<span id="here" style="float: left"> “A </span>', true],
    ['<span id="here" style="float: left">Ada</span>', false],
  ])('%s: %s', (html, isSo) => expect(flowsInLine(here(html))).toBe(isSo));

  it.each([
    ['<slot></slot>', true],
    ['<b><slot></slot></b>', true],
    ['<div><slot></slot></div>', false],
    ['<slot name="other"></slot>', false],
    ['Nothing of it is shown', false],
  ])('where its shadow tree shows its text in the line: %s: %s', (tree, isSo) => {
    const host = here('<x-name id="here">Ada</x-name>');
    host.attachShadow({ mode: 'open' }).innerHTML = tree;
    // As browsers compute it.
    for (const slot of host.shadowRoot?.querySelectorAll('slot') ?? []) {
      slot.setAttribute('style', 'display: contents');
    }
    expect(flowsInLine(host)).toBe(isSo);
  });
});

describe('text before and after is parted', () => {
  /** Whether the edge of an element of this style parts; `isBetween`, where both of its edges lie there. */
  const parts = (style: string, isBetween = false): boolean => {
    const one = here(`<span id="here" style="${style}"></span>`);
    return arePartedBy(isBetween ? [one, one] : [one]);
  };

  it.each([
    ['', false, false],
    ['display: block', false, true],
    ['display: block', true, true],
    // What is not shown parts nothing.
    ['display: none', true, false],
    // What is placed elsewhere parts nothing that it lies between, and its own text from the rest.
    ['display: block; position: absolute', true, false],
    ['display: block; position: absolute', false, true],
  ])('by “%s”, between: %s: %s', (style, isBetween, isParted) => {
    expect(parts(style, isBetween)).toBe(isParted);
  });

  it('by one of several, and by none of none', () => {
    document.body.innerHTML = '<b></b><span id="here" style="display: block"></span>';
    expect(arePartedBy([element('b'), element('#here')])).toBe(true);
    expect(arePartedBy([])).toBe(false);
  });
});
