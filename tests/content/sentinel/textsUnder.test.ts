// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { textsUnder } from '../../../content/sentinel/textsUnder';
import { fakeXPath } from './fakeXPath';

beforeEach(() => {
  fakeXPath();
  document.body.innerHTML = '';
});

/** The texts under `root`, empty ones aside, and the shadow roots on the way. */
function read(root: Node) {
  const roots: ShadowRoot[] = [];
  const texts = [...textsUnder(root, (found) => roots.push(found))].filter((text) => text !== '');
  return { texts, roots };
}

/** Gives the element that matches an open shadow tree. */
function shade(selector: string, html: string, root: ParentNode = document): ShadowRoot {
  const host = root.querySelector(selector);
  if (!host) throw new Error(`no ${selector}`);
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.innerHTML = html;
  return shadow;
}

describe('under what is new', () => {
  test('are its own text, if it is one, and those in it', () => {
    document.body.innerHTML = '<p>Ada <b>met</b> Byron</p>';
    expect(read(document.createTextNode('Ada')).texts).toEqual(['Ada']);
    expect(read(document.body).texts).toEqual(['Ada ', 'met', ' Byron']);
  });

  test('are those of shadow trees, with those inside them', () => {
    document.body.innerHTML = '<p id="new">One<i id="outer"></i>two</p>';
    const outer = shade('#outer', 'Outer<b id="inner"></b>');
    const inner = shade('#inner', '<u>Inner</u>', outer);
    const { texts, roots } = read(document.getElementById('new') ?? document);
    expect(texts).toEqual(['One', 'Outer', 'Inner', 'two']);
    expect(roots).toEqual([outer, inner]);
  });

  test('is the shadow tree of the element itself', () => {
    document.body.innerHTML = '<i id="new"></i>';
    shade('#new', 'Ada');
    expect(read(document.getElementById('new') ?? document).texts).toEqual(['Ada']);
  });

  test('are none of an input that is called like a shadow tree', () => {
    const form = document.createElement('form');
    Object.defineProperty(form, 'shadowRoot', { value: document.createElement('input') });
    form.append('Ada');
    expect(read(form).texts).toEqual(['Ada']);
  });
});

describe('under the page itself', () => {
  test('are those of shadow trees alone: its own text has been read', () => {
    document.body.innerHTML = '<p>Page</p><div></div><x-card>Light</x-card>';
    const roots = [shade('div', 'One<x-inner></x-inner>'), shade('x-card', 'Two')];
    const inner = shade('x-inner', 'Inner', roots[0]);
    const found = read(document);
    expect(found.texts).toEqual(['One', 'Inner', 'Two']);
    expect(found.roots).toEqual([roots[0], inner, roots[1]]);
  });

  test('are found on any element where there are too many for one XPath', () => {
    document.body.innerHTML = '<section>Light</section>';
    shade('section', 'Ada');
    expect(read(document).texts).toEqual([]);
    const item = () => document.body;
    vi.spyOn(document, 'getElementsByTagName').mockReturnValue(
      Object.assign([], { item, namedItem: () => null }),
    );
    expect(read(document).texts).toEqual(['Ada']);
  });
});
