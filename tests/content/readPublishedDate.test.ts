// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPublishedDate } from '../../content/published/readPublishedDate';

/** The date of a page whose body and head are given. */
function dateOf(body: string, head = '') {
  const page = document.implementation.createHTMLDocument();
  page.head.innerHTML = head;
  page.body.innerHTML = body;
  return readPublishedDate(page);
}

const dayOf = (body: string, head?: string): string | null => dateOf(body, head)?.day ?? null;

/** How the day of publication is written in most tests. */
const TIME = '<time datetime="2018-02-21T09:00:00Z">21 February</time>';
const OTHER = '<time datetime="2017-05-05">5 May</time>';

describe('the date of a page', () => {
  it('is what its structured data say', () => {
    const data = JSON.stringify({ '@type': 'NewsArticle', datePublished: '2018-02-21' });
    expect(dateOf('', `<script type="application/ld+json">${data}</script>`)).toEqual({
      day: '2018-02-21',
      origin: 'json-ld',
    });
  });

  it.each(['property="article:published_time"', 'name="pubdate"', 'itemprop="datePublished"'])(
    'is what its meta tag with %s says',
    (attribute) => {
      expect(dateOf('', `<meta ${attribute} content="2018-02-21">`)).toEqual({
        day: '2018-02-21',
        origin: 'meta',
      });
    },
  );

  it('is that of the time in its article', () => {
    expect(dateOf(`<article><h1>News</h1>${TIME}</article>`)).toEqual({
      day: '2018-02-21',
      origin: 'time',
    });
  });

  it('is none where the page says nothing', () => {
    expect(dateOf('<article><h1>News</h1><time>21 February 2018</time></article>')).toBeNull();
  });
});

describe('a meta tag of microdata', () => {
  const meta = '<meta itemprop="datePublished" content="2018-02-21">';
  const item = (type: string, inner = meta) =>
    `<div itemscope itemtype="https://schema.org/${type}">${inner}</div>`;

  it.each(['Article', 'NewsArticle', 'BlogPosting', 'Report', 'WebPage'])(
    'counts in a %s',
    (type) => {
      expect(dayOf(item(type))).toBe('2018-02-21');
    },
  );

  it.each(['VideoObject', 'Comment', 'Product'])('does not in a %s', (type) => {
    expect(dayOf(item(type))).toBeNull();
    expect(dayOf(item('NewsArticle', item(type)))).toBeNull();
  });

  it('counts in an item without a type, and not among other articles', () => {
    expect(dayOf(`<div itemscope>${meta}</div>`)).toBe('2018-02-21');
    expect(dayOf(`<aside>${item('NewsArticle')}</aside>`)).toBeNull();
  });
});

describe('a time', () => {
  it.each([
    ['beside the text', `<aside>${OTHER}</aside>`],
    ['in a menu', `<nav>${OTHER}</nav>`],
    ['of a comment', `<div class="userComments">${OTHER}</div>`],
    ['of a comment, by its id', `<div id="comments">${OTHER}</div>`],
    ['of a related article', `<ul class="related-links"><li>${OTHER}</li></ul>`],
    ['of an article in the article', `<article>${OTHER}</article>`],
  ])('%s is not the page’s', (_, other) => {
    expect(dayOf(`<article><h1>News</h1>${other}</article>`)).toBeNull();
    expect(dayOf(`<article><h1>News</h1>${other}${TIME}</article>`)).toBe('2018-02-21');
  });

  it('outside of the article is not the page’s', () => {
    expect(dayOf(`<header>${OTHER}</header><article><h1>News</h1></article>`)).toBeNull();
  });

  it('of a later change is not that of publication', () => {
    const change = '<time class="modified" datetime="2018-03-01">1 March</time>';
    expect(dayOf(`<article><h1>News</h1>${change}</article>`)).toBeNull();
    expect(dayOf(`<article><h1>News</h1>${TIME}${change}</article>`)).toBe('2018-02-21');
  });

  it.each(['class="entry-date published"', 'itemprop="datePublished"', 'pubdate'])(
    'with %s is preferred to others',
    (attribute) => {
      const said = `<time ${attribute} datetime="2018-02-21">21 February</time>`;
      expect(dayOf(`<main><h1>News</h1>${OTHER}${said}</main>`)).toBe('2018-02-21');
    },
  );
});

describe('the page’s own article', () => {
  it('is what holds the heading, though there are others', () => {
    expect(dayOf(`<article>${OTHER}</article><main><h1>News</h1>${TIME}</main>`)).toBe(
      '2018-02-21',
    );
    expect(dayOf(`<div role="main"><h1>News</h1>${TIME}</div>`)).toBe('2018-02-21');
  });

  it('is the only one, where the heading is outside', () => {
    expect(dayOf(`<h1>News</h1><article>${TIME}</article>`)).toBe('2018-02-21');
  });

  it('is none on a page of several', () => {
    expect(dayOf(`<h1>All news</h1><article>${TIME}</article><article></article>`)).toBeNull();
  });

  it('is the whole page where it has none', () => {
    expect(dayOf(`<h1>News</h1><div>${TIME}</div>`)).toBe('2018-02-21');
  });
});

describe('on whole pages', () => {
  it.each([
    ['a day without hyphens', '<meta name="pubdate" content="20180221">', '2018-02-21'],
    ['only of a change', '<meta property="article:modified_time" content="2018-02-21">', null],
    [
      'of publication before those of changes and in the text',
      `<article><h1>News</h1><time class="published" datetime="2018-02-21">today</time>
        <time class="updated" datetime="2018-02-23">later</time>
        <p>Since <time datetime="2017-05-01">May</time></p></article>`,
      '2018-02-21',
    ],
    [
      'of others only',
      `<article><h1>News</h1><div class="comments"><time datetime="2018-02-25">x</time></div>
        <article><time datetime="2018-02-26">another</time></article></article>
        <aside><time datetime="2018-02-27">beside</time></aside>`,
      null,
    ],
    [
      'of two articles',
      `<article><time datetime="2018-02-21">one</time></article>
        <article><time datetime="2018-02-22">two</time></article>`,
      null,
    ],
  ])('%s', (_, body, day) => {
    expect(dayOf(body)).toBe(day);
  });
});

it('is not misled by a page whose image has the name of a method', () => {
  const page = document.implementation.createHTMLDocument();
  page.body.innerHTML = `<article><h1>News</h1>${TIME}</article>`;
  Object.defineProperty(page, 'querySelectorAll', { value: page.createElement('img') });
  expect(readPublishedDate(page)?.day).toBe('2018-02-21');
});
