import { describe, expect, it } from 'vitest';
import { readSite } from '../../src/browser/readSite';

describe('a text names a site', () => {
  it.each([
    ['news.example.org', 'news.example.org'],
    [' https://News.Example.org/a?b#c ', 'news.example.org'],
    ['news.example.org:8080/a', 'news.example.org'],
    ['news.example.org.', 'news.example.org'],
    ['http://user:word@news.example.org/', 'news.example.org'],
    ['localhost', 'localhost'],
    ['bücher.example', 'xn--bcher-kva.example'],
  ])('%s', (text, host) => expect(readSite(text)).toEqual({ ok: true, value: host }));
});

describe('a text names none', () => {
  it.each(['', '   ', 'two words', 'ftp://news.example.org', 'about:blank', 'http://', '://x'])(
    '“%s”',
    (text) => expect(readSite(text)).toEqual({ ok: false, error: 'no-host' }),
  );

  it.each(['com', 'co.uk'])('where many sites have it in common: %s', (text) => {
    expect(readSite(text)).toEqual({ ok: false, error: 'shared' });
  });
});
