import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entriesFor, isSharedSuffix } from '../../../src/core/settings/hosts';

describe('entriesFor', () => {
  test.each([
    ['a.b.example.com', ['a.b.example.com', 'b.example.com', 'example.com']],
    ['example.com', ['example.com']],
    ['news.example.co.uk', ['news.example.co.uk', 'example.co.uk']],
    ['reader.github.io', ['reader.github.io']],
    ['www.reader.github.io', ['www.reader.github.io', 'reader.github.io']],
    ['www.city.kawasaki.jp', ['www.city.kawasaki.jp', 'city.kawasaki.jp']],
    [
      'www.xn--3e0b707e.xn--3e0b707e',
      ['www.xn--3e0b707e.xn--3e0b707e', 'xn--3e0b707e.xn--3e0b707e'],
    ],
    ['www.a.xn--55qx5d.cn', ['www.a.xn--55qx5d.cn', 'a.xn--55qx5d.cn']],
    ['example.com.', ['example.com']],
    ['localhost', ['localhost']],
    ['localhost.', ['localhost']],
    ['news.localhost', ['news.localhost']],
    ['www.news.localhost', ['www.news.localhost', 'news.localhost']],
    ['intranet', ['intranet']],
    // A page may be at what many have in common; its entry is for itself alone.
    ['github.io', ['github.io']],
    ['co.uk', ['co.uk']],
    ['127.0.0.1', ['127.0.0.1']],
    ['[2001:db8::1]', ['[2001:db8::1]']],
    ['', ['']],
  ])('of %s', (host, all) => {
    expect(entriesFor(host)).toEqual(all);
  });
});

test.each([
  ...[
    'com',
    'co.uk',
    'github.io',
    'kr',
    'go.kr',
    'xn--3e0b707e',
    'xn--fiqs8s',
    'blogspot.com',
    'foo.ck',
  ],
])('%s is shared by many sites', (host) => expect(isSharedSuffix(host)).toBe(true));

test.each([
  ...['example.com', 'example.co.uk', 'reader.github.io', 'localhost', 'intranet', 'router.lan'],
  ...['127.0.0.1', '[::1]', 'www.ck', 'city.kawasaki.jp', 'constructor', '__proto__'],
])('%s is a site', (host) => expect(isSharedSuffix(host)).toBe(false));

test('whatever the host, its entries are itself and parts of it, and no part is shared by many', () => {
  const label = fc.stringMatching(/^[a-z0-9_]([a-z0-9-]{0,8}[a-z0-9_])?$/);
  const ending = fc.constantFrom(
    'com',
    'co.uk',
    'github.io',
    'kr',
    'example',
    'localhost',
    'ck',
    'pg',
  );
  const host = fc.oneof(
    fc
      .tuple(fc.array(label, { maxLength: 4 }), ending)
      .map(([labels, end]) => [...labels, end].join('.')),
    fc.domain(),
    fc.ipV4(),
    fc.string(),
  );
  fc.assert(
    fc.property(host, fc.boolean(), (name, hasDot) => {
      const entries = entriesFor(hasDot && !name.endsWith('.') ? `${name}.` : name);
      const [own, ...parents] = entries;
      expect(own).toBe(name.replace(/\.$/, ''));
      for (const parent of parents) {
        expect(own?.endsWith(`.${parent}`)).toBe(true);
        expect(isSharedSuffix(parent)).toBe(false);
        // One module, one answer: what covers a site covers it in the same way by itself.
        expect(entriesFor(parent)).toEqual(entries.slice(entries.indexOf(parent)));
      }
    }),
    { numRuns: 2000 },
  );
});
