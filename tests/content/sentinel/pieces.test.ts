// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { pieces } from '../../../content/sentinel/pieces';

const page = (html: string): HTMLElement => {
  document.body.innerHTML = html;
  return document.body;
};

describe('the pieces of a page', () => {
  test('are its text in order, without inline code', () => {
    const body = page('<p>One</p><script type="x">code()</script><p>two <b>three</b></p>four');
    expect([...pieces(body)].join('')).toBe('Onetwo threefour');
  });

  test('are several where elements are many, and nothing is lost', () => {
    const leaves = Array.from({ length: 150 }, (_, index) => `<i>${index};</i>`);
    const body = page(`<div>${leaves.join('')}</div>`);
    const found = [...pieces(body)];
    expect(found.length).toBe(3);
    expect(found.join('')).toBe(leaves.join('').replace(/<\/?i>/g, ''));
  });

  test('come to an end where the page takes away meanwhile what was to be read', () => {
    const body = page('<i>a</i>'.repeat(100));
    const reading = pieces(body);
    expect(reading.next().value).toMatch(/^a+$/);
    body.replaceChildren();
    expect([...reading].length).toBeLessThan(3);
  });

  test('are those of a shadow root, and of a text alone', () => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = 'in <b>the</b> shadow';
    expect([...pieces(root)].join('')).toBe('in the shadow');
    expect([...pieces(document.createTextNode('text'))].join('')).toBe('text');
  });
});
