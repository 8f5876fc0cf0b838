import { expect, test } from 'vitest';
import { parseSites } from '../../src/options/parseSites';

test('reads hosts and addresses, however they are pasted', () => {
  const text = `example.org
    https://www.Example.com:8080/a/page?q=1#part, news.example;
    http://[2001:db8::1]/  https://한국.kr/
    example.org.`;
  expect(parseSites(text)).toEqual({
    hosts: ['example.org', 'www.example.com', 'news.example', '[2001:db8::1]', 'xn--3e0b707e.kr'],
    bad: [],
    shared: [],
  });
});

test('gives back what is none', () => {
  expect(parseSites('ftp://files.example *.example.org fine.example a..b')).toEqual({
    hosts: ['fine.example'],
    bad: ['ftp://files.example', '*.example.org', 'a..b'],
    shared: [],
  });
  expect(parseSites(' \n ,; ')).toEqual({ hosts: [], bad: [], shared: [] });
});

test('reads thousands', () => {
  const hosts = Array.from({ length: 5000 }, (_, index) => `site-${index}.example`);
  expect(parseSites(hosts.join('\n')).hosts).toEqual(hosts);
});

test('gives back what many sites have in common', () => {
  expect(
    parseSites('com co.uk https://github.io/ .kr 中国 news.example.co.uk reader.github.io'),
  ).toEqual({
    hosts: ['news.example.co.uk', 'reader.github.io'],
    bad: ['.kr'],
    shared: ['com', 'co.uk', 'https://github.io/', '中国'],
  });
});

test('takes no words for sites, but what has no dot and is meant', () => {
  expect(parseSites('off near nytimes, 뉴스 localhost intranet:8080 http://router/')).toEqual({
    hosts: ['localhost', 'intranet', 'router'],
    bad: ['off', 'near', 'nytimes', '뉴스'],
    shared: [],
  });
});
