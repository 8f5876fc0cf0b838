// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pagePieces } from '../../../content/sentinel/pagePieces';
import { fakeXPath } from './fakeXPath';

beforeEach(() => {
  fakeXPath();
  document.head.innerHTML = '';
  document.body.innerHTML = '';
});
afterEach(() => {
  document.head.innerHTML = '';
});

const whole = (): string => [...pagePieces()].join('');

describe('the text of the page', () => {
  test('is in document order, without shadow trees', () => {
    document.body.innerHTML = '<p>Ada <b>met</b></p><div id="host"></div><p>Byron</p>';
    const host = document.getElementById('host');
    if (host) host.attachShadow({ mode: 'open' }).innerHTML = 'Shadow';
    expect(whole()).toBe('Ada metByron');
  });

  test('steps over inline code, and what stands in the head', () => {
    document.head.innerHTML = '<title>Title</title><style>p {}</style>';
    document.body.innerHTML =
      '<script>first()</script><p>Ada</p><script>second()</script><script></script><p>Byron</p><script>last()</script>';
    expect(whole()).toBe('AdaByron');
  });

  test('is empty where there is none', () => {
    expect(whole()).toBe('');
    document.body.innerHTML = '<script>only()</script>';
    expect(whole()).toBe('');
  });

  test('is one piece where there is little', () => {
    document.body.innerHTML = '<p>Ada</p>'.repeat(200);
    expect([...pagePieces()]).toEqual(['Ada'.repeat(200)]);
  });
});

describe('the text of a large page', () => {
  /** So many elements are counted for each that there is: it would take happy-dom minutes. */
  const FOR_EACH = 64;

  const fill = (): string => {
    const rows = Array.from({ length: 90 }, (_, row) => `<i>${row} </i>`);
    // Code in between, as ads have it.
    for (const row of [2, 50, 88]) rows[row] += '<script>code()</script>';
    document.body.innerHTML = rows.join('');
    const item = (index: number) =>
      document.querySelectorAll('*')[Math.floor(index / FOR_EACH)] ?? null;
    vi.spyOn(document, 'getElementsByTagName').mockReturnValue(
      Object.assign([], { item, namedItem: () => null }),
    );
    return rows.map((_, row) => `${row} `).join('');
  };

  test('comes in pieces, of which none is lost or read twice', () => {
    const text = fill();
    const pieces = [...pagePieces()];
    expect(pieces.length).toBeGreaterThan(5);
    expect(pieces.join('')).toBe(text);
  });

  test('is read on where the page takes code away meanwhile', () => {
    const text = fill();
    const pieces = pagePieces();
    let read: string = pieces.next().value ?? '';
    for (const script of document.querySelectorAll('script')) script.remove();
    for (const piece of pieces) read += piece;
    expect(read).toBe(text);
  });
});
