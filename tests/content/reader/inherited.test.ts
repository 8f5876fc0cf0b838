// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { isNeverRead, rememberInherited } from '../../../content/reader/scan/inherited';
import { element } from '../support/page';

let around: ReturnType<typeof rememberInherited>;

beforeEach(() => {
  document.documentElement.lang = 'en';
  around = rememberInherited();
});

const show = (html: string): HTMLElement => {
  document.body.innerHTML = html;
  return element('[data-at]');
};

describe('what an element stands in', () => {
  it.each([
    ['<p data-at>', { isUnread: false, kind: 'paragraph', lang: 'en' }],
    ['<div lang="ko"><p data-at lang="fr">', { isUnread: false, kind: 'paragraph', lang: 'ko' }],
    ['<h2><span data-at>', { isUnread: false, kind: 'heading', lang: 'en' }],
    ['<div role="heading"><b><span data-at>', { isUnread: false, kind: 'heading', lang: 'en' }],
    ['<div contenteditable><p><b data-at>', { isUnread: true, kind: 'paragraph', lang: 'en' }],
    ['<h2 data-at>', { isUnread: false, kind: 'paragraph', lang: 'en' }],
  ])('of %s', (html, expected) => {
    expect(around(show(html))).toEqual(expected);
  });

  it('is found out once for siblings', () => {
    const first = around(show('<section><p data-at></p><p></p></section><div><p></p></div>'));
    expect(around(element('p + p'))).toBe(first);
    expect(around(element('div > p'))).not.toBe(first);
  });

  it('is nothing for what stands at the top', () => {
    expect(around(document.documentElement)).toBeNull();
    const shadow = show('<div data-at>').attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p></p>';
    expect(around(shadow)).toBeNull();
    expect(around(element('p', shadow))).toBeNull();
  });
});

describe('what is never read', () => {
  it.each([
    ['<p data-at>', false],
    ['<code data-at>', true],
    ['<p data-at contenteditable>', true],
    ['<code><p data-at>', true],
  ])('%s: %s', (html, expected) => {
    const root = show(html);
    expect(isNeverRead(root, around(root))).toBe(expected);
    expect(isNeverRead(root, null)).toBe(expected);
  });
});
