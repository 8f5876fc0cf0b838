// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { layoutParentOf } from '../../../content/dom/layoutParentOf';
import { element, textIn } from '../support/page';

/** Where the text in `#here` is laid out: the id, or else the name of the element. */
function parentIn(html: string): string | null {
  document.body.innerHTML = html;
  const parent = layoutParentOf(textIn('#here'));
  return parent && (parent.id || parent.localName);
}

it('is the parent', () => {
  expect(parentIn('<p><b id="here">Ada</b></p>')).toBe('here');
});

it('is nothing for what stands nowhere, or at the top of the page', () => {
  expect(layoutParentOf(document.createTextNode('Ada'))).toBeNull();
  expect(layoutParentOf(document.documentElement)).toBeNull();
});

describe('in “details”', () => {
  const inDetails = (html: string, selector: string, attributes = ''): Element | null => {
    document.body.innerHTML = `<details ${attributes}>${html}</details>`;
    return layoutParentOf(element(selector));
  };
  const html = '<p>Ada</p><summary id="one">One</summary><summary id="two">Two</summary>';

  it('is nothing for what a closed one holds, but for its first summary', () => {
    expect(inDetails(html, 'p')).toBeNull();
    expect(inDetails(html, '#two')).toBeNull();
    expect(inDetails(html, '#one')).toBe(element('details'));
    expect(inDetails('<p>Ada</p>', 'p')).toBeNull();
  });

  it('is not misled by the summary of another one that stands before its own', () => {
    const inner = '<div><details><summary>Inner</summary></details></div>';
    expect(inDetails(`${inner}<summary id="one">Own</summary>`, '#one')).not.toBeNull();
  });

  it('is the parent in an open one', () => {
    expect(inDetails(html, 'p', 'open')).toBe(element('details'));
  });
});

describe('with a shadow tree', () => {
  it('is the host for what stands at its top', () => {
    document.body.innerHTML = '<div id="host"></div>';
    const root = element('#host').attachShadow({ mode: 'open' });
    root.innerHTML = '<b>Ada</b>';
    expect(layoutParentOf(element('b', root))).toBe(element('#host'));
  });

  it('is the slot for what the host holds, and nothing where no slot shows it', () => {
    document.body.innerHTML = '<div id="host"><b>Ada</b><i>Byron</i></div>';
    const root = element('#host').attachShadow({ mode: 'open' });
    root.innerHTML = '<p><slot></slot></p>';
    // As the browser tells it.
    Object.defineProperty(element('b'), 'assignedSlot', { value: element('slot', root) });
    Object.defineProperty(element('i'), 'assignedSlot', { value: null });
    expect(layoutParentOf(element('b'))).toBe(element('slot', root));
    expect(layoutParentOf(element('i'))).toBeNull();
  });
});
