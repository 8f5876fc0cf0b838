// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import {
  closest,
  contains,
  isElement,
  isShadowRoot,
  isText,
  nameOf,
  pageLanguage,
  parentOf,
  treeParentOf,
} from '../../../content/dom/dom';

beforeEach(() => {
  document.documentElement.lang = '';
  document.body.innerHTML = '<p>Text <b>bold</b></p><div id="host"></div>';
});

const element = (selector: string): Element => {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};

it('tells texts, elements and shadow roots apart', () => {
  const root = element('#host').attachShadow({ mode: 'open' });
  const text = element('b').firstChild;
  expect([isText(text), isElement(text), isShadowRoot(text)]).toEqual([true, false, false]);
  expect([isText(root), isElement(root), isShadowRoot(root)]).toEqual([false, false, true]);
  expect([isText(null), isElement(null), isShadowRoot(null)]).toEqual([false, false, false]);
  expect(isElement(element('b'))).toBe(true);
});

it('goes from the top of a shadow tree to its host', () => {
  const root = element('#host').attachShadow({ mode: 'open' });
  root.innerHTML = '<p></p>';
  const inner = root.querySelector('p');
  expect(inner && treeParentOf(inner)).toBe(root);
  expect(inner && parentOf(inner)).toBe(element('#host'));
  expect(parentOf(root)).toBeNull();
});

it('reads a form whose properties its inputs hide', () => {
  const form = document.createElement('form');
  element('p').append(form);
  const input = document.createElement('input');
  form.append(input);
  // As browsers do for inputs of these names.
  for (const name of ['parentNode', 'closest', 'contains', 'localName']) {
    Object.defineProperty(form, name, { value: input });
  }
  expect(nameOf(form)).toBe('form');
  expect(treeParentOf(form)).toBe(element('p'));
  expect(closest(form, 'p')).toBe(element('p'));
  expect(contains(form, input)).toBe(true);
});

it('says which language the page states, also while there is no root element', () => {
  expect(pageLanguage()).toBe('');
  document.documentElement.lang = 'ko';
  expect(pageLanguage()).toBe('ko');
  const root = document.documentElement;
  root.remove();
  expect(pageLanguage()).toBe('');
  document.append(root);
});
