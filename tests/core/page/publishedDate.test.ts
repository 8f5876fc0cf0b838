import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DateHints, publishedDate } from '../../../src/core/published/publishedDate';
import { readDay } from '../../../src/core/published/publishedDay';

const NONE: DateHints = { jsonLd: [], metas: [], times: [] };
const read = (hints: Partial<DateHints>) => publishedDate({ ...NONE, ...hints });
const article = (datePublished: unknown, more: object = {}) =>
  JSON.stringify({ '@type': 'NewsArticle', datePublished, ...more });

describe('readDay', () => {
  it.each([
    ['2018-02-21', '2018-02-21'],
    [' 2018-02-21T23:30:00-05:00 ', '2018-02-21'],
    ['2018-02-21 08:00:00', '2018-02-21'],
    ['2018/2/1', '2018-02-01'],
    ['20180221', '2018-02-21'],
    ['20180221083000', '2018-02-21'],
    ['Wed, 21 Feb 2018 08:00:00 GMT', '2018-02-21'],
    ['21 February 2018', '2018-02-21'],
    ['February 21, 2018', '2018-02-21'],
    ['Wed Feb 21 2018 08:00', '2018-02-21'],
    ['2018-02', null],
    ['2018', null],
    ['2018-02-31', null],
    ['2018-13-01', null],
    ['1518-02-21', null],
    ['1519200000', null],
    ['201802211', null],
    ['21 Foo 2018', null],
    ['yesterday', null],
    ['', null],
  ])('%s: %s', (written, day) => {
    expect(readDay(written)).toBe(day);
  });

  it('never throws, and gives days of the calendar only', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/)), (written) => {
        const day = readDay(written);
        if (day !== null) expect(new Date(`${day}T00:00:00Z`).toISOString()).toContain(day);
      }),
    );
  });
});

describe('publishedDate', () => {
  it('is nothing where the page says nothing', () => {
    expect(read({})).toBeNull();
  });

  it('prefers JSON-LD, then meta tags, then time elements', () => {
    const metas = [{ name: 'article:published_time', content: '2018-02-20' }];
    const times = [{ datetime: '2018-02-19', isPublished: true }];
    const jsonLd = [article('2018-02-21T08:00:00Z')];
    expect(read({ jsonLd, metas, times })).toEqual({ day: '2018-02-21', origin: 'json-ld' });
    expect(read({ metas, times })).toEqual({ day: '2018-02-20', origin: 'meta' });
    expect(read({ times })).toEqual({ day: '2018-02-19', origin: 'time' });
  });

  describe('in JSON-LD', () => {
    const day = '2018-02-21';
    it.each([
      [
        'in a graph',
        JSON.stringify({
          '@graph': [{ '@type': 'WebSite' }, { '@type': ['Article'], datePublished: day }],
        }),
      ],
      ['in a list', `[${article(day)}]`],
      [
        'as what the page is about',
        JSON.stringify({
          '@type': 'WebPage',
          mainEntity: { '@type': 'BlogPosting', datePublished: day },
        }),
      ],
      ['of the page itself', JSON.stringify({ '@type': 'WebPage', datePublished: day })],
      [
        'with line breaks in strings',
        `{"@type":"NewsArticle","headline":"a\nb","datePublished":"${day}"}`,
      ],
      ['wrapped for old browsers', `//<![CDATA[\n${article(day)}\n//]]>`],
    ])('%s', (_, text) => {
      expect(read({ jsonLd: [text] })).toEqual({ day, origin: 'json-ld' });
    });

    it.each([
      ['a video', JSON.stringify({ '@type': 'VideoObject', datePublished: day })],
      [
        'a comment',
        JSON.stringify({ '@type': 'WebSite', comment: { '@type': 'Article', datePublished: day } }),
      ],
      [
        'a list of articles',
        JSON.stringify({
          '@type': 'ItemList',
          itemListElement: [{ '@type': 'Article', datePublished: day }],
        }),
      ],
      ['articles that do not agree', `[${article(day)},${article('2018-02-22')}]`],
      ['no date', article('soon')],
      ['no text', article(20180221)],
      ['no JSON', '{"@type":"NewsArticle", datePublished'],
    ])('not from %s', (_, text) => {
      expect(read({ jsonLd: [text] })).toBeNull();
    });

    it('stays calm at whatever nests', () => {
      const deep = `${'{"mainEntity":'.repeat(5000)}1${'}'.repeat(5000)}`;
      expect(read({ jsonLd: [deep] })).toBeNull();
      fc.assert(fc.property(fc.json(), (text) => void read({ jsonLd: [text] })));
    });
  });

  describe('in meta tags', () => {
    it('takes the clearest name, in any case', () => {
      const metas = [
        { name: 'date', content: '2018-02-25' },
        { name: 'datePublished', content: '2018-02-21' },
      ];
      expect(read({ metas })).toEqual({ day: '2018-02-21', origin: 'meta' });
    });

    it('takes nothing else for a date of publication', () => {
      const metas = [
        { name: 'article:modified_time', content: '2018-02-21' },
        { name: 'og:updated_time', content: '2018-02-21' },
        { name: 'dateModified', content: '2018-02-21' },
        { name: 'expires', content: '2018-02-21' },
      ];
      expect(read({ metas })).toBeNull();
    });

    it('passes over a name whose tags do not agree', () => {
      const metas = [
        { name: 'datePublished', content: '2018-02-21' },
        { name: 'datePublished', content: '2018-02-22' },
        { name: 'pubdate', content: '2018-02-21' },
      ];
      expect(read({ metas })?.day).toBe('2018-02-21');
      expect(read({ metas: metas.slice(0, 2) })).toBeNull();
    });
  });

  describe('in time elements', () => {
    const time = (datetime: string, isPublished = false) => ({ datetime, isPublished });

    it('takes what is said to be the publication', () => {
      const times = [time('2018-01-01'), time('2018-02-21', true), time('2018-03-01')];
      expect(read({ times })).toEqual({ day: '2018-02-21', origin: 'time' });
    });

    it('takes the only one, and none of several', () => {
      expect(read({ times: [time('2018-02-21')] })?.day).toBe('2018-02-21');
      expect(read({ times: [time('2018-02-21'), time('2018-02-22')] })).toBeNull();
    });
  });
});
