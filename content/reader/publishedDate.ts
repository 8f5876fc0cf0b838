import type { PublishedDate } from '../../src/core/page/PageReport';
import { findPublishedDate, type TimeSource } from '../../src/core/page/publishedDate';
import { attribute, closest, contains, matches } from './dom';

/** Longer JSON-LD is no description of an article, and parsing it would show. In UTF-16 units. */
const LONGEST_JSON_LD = 200_000;

/** Pages with more of a kind are lists, and what is first decides in any case. */
const MOST = 200;

/** What a `<time>` of something else than the page's own text stands in. */
const ASIDE = 'aside, nav, footer, li';
/** What a page's own text may stand in, and its teasers as well. */
const SCOPE = `article, [itemscope], ${ASIDE}`;

/**
 * The day on which a page says that it was published, with where it says so; see
 * `findPublishedDate`. Reads elements only, never the text of the page.
 */
export function publishedDate(page: Document): PublishedDate | null {
  const all = (selector: string): Element[] =>
    // A form or image may be named like the method, and then hides it.
    [...Document.prototype.querySelectorAll.call(page, selector)].slice(0, MOST);
  const headings = all('h1');
  const isOfPage = (element: Element): boolean => {
    const scope = closest(element, SCOPE);
    if (scope === null) return true;
    return !matches(scope, ASIDE) && headings.some((heading) => contains(scope, heading));
  };
  return findPublishedDate({
    jsonLd: all('script[type="application/ld+json" i]')
      .map((script) => script.textContent ?? '')
      .filter(({ length }) => length <= LONGEST_JSON_LD),
    metas: all('meta[content]')
      .filter((meta) => !isPart(meta) || isOfPage(meta))
      .map((meta) => [nameOfMeta(meta), attribute(meta, 'content') ?? '']),
    times: all('time[datetime]').filter(isOfPage).map(timeSource),
  });
}

/** Whether a meta tag describes an item of the page, and perhaps not the page. */
const isPart = (meta: Element): boolean => attribute(meta, 'itemprop') !== null;

const nameOfMeta = (meta: Element): string =>
  attribute(meta, 'property') ?? attribute(meta, 'name') ?? attribute(meta, 'itemprop') ?? '';

function timeSource(time: Element): TimeSource {
  const property = attribute(time, 'itemprop');
  return {
    datetime: attribute(time, 'datetime') ?? '',
    isPublication: property === 'datePublished' || attribute(time, 'pubdate') !== null,
  };
}
