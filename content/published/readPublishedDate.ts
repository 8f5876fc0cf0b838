import type { PublishedDate } from '../../src/core/page/PageReport';
import { type DateHints, publishedDate as decide } from '../../src/core/published/publishedDate';
import { attribute, closest, contains } from '../dom/dom';

/** Parts of a page that hold other texts' dates: comments, related articles, menus. */
const OTHERS = 'aside, nav, footer, [class*="comment" i], [class*="related" i], [id*="comment" i]';

/** An item of microdata that is no article, such as a video or a comment, has a date of its own. */
const ARTICLE_TYPE = /(?:Article|Posting|Report|WebPage)$/;

/** What is said of a `<time>` that is the date of publication, or that of a later change. */
const PUBLISHED = /publish|posted|created|pubdate|entry-date|dateline/i;
const MODIFIED = /modified|updated/i;

/**
 * The date on which `document` says that it was published, and where it says so; `null` where it
 * does not. It is read when somebody looks, since pages put it in late.
 */
export const readPublishedDate = (document: Document): PublishedDate | null =>
  decide({ jsonLd: scripts(document), metas: metas(document), times: times(document) });

/** A document's named images and forms hide its own methods, as a form's inputs do (see dom.ts). */
const { querySelectorAll } = Document.prototype;
const all = (document: Document, selector: string): readonly Element[] => [
  ...querySelectorAll.call(document, selector),
];

const scripts = (document: Document): DateHints['jsonLd'] =>
  all(document, 'script[type="application/ld+json" i]').map((script) => script.textContent ?? '');

const metas = (document: Document): DateHints['metas'] =>
  all(document, 'meta[content]').flatMap((meta) => {
    const content = attribute(meta, 'content') ?? '';
    const item = isInArticle(meta) ? attribute(meta, 'itemprop') : null;
    return [attribute(meta, 'property'), attribute(meta, 'name'), item].flatMap((name) =>
      name === null ? [] : [{ name, content }],
    );
  });

/** Whether its item of microdata, if it is in one, is an article; and not one among others. */
function isInArticle(element: Element): boolean {
  const item = closest(element, '[itemscope]');
  const type = item === null ? null : attribute(item, 'itemtype');
  return (type === null || ARTICLE_TYPE.test(type)) && closest(element, OTHERS) === null;
}

function times(document: Document): DateHints['times'] {
  const article = articleOf(document);
  if (article === null) return [];
  return all(document, 'time[datetime]')
    .filter((time) => isOwn(time, article))
    .flatMap((time) => {
      const pubdate = attribute(time, 'pubdate') === null ? '' : 'pubdate';
      const said = `${attribute(time, 'itemprop')} ${attribute(time, 'class')} ${pubdate}`;
      const isPublished = PUBLISHED.test(said);
      if (!isPublished && MODIFIED.test(said)) return [];
      return [{ datetime: attribute(time, 'datetime') ?? '', isPublished }];
    });
}

/** In the page's own article, not in one within that, and not in what stands beside the text. */
function isOwn(time: Element, article: Element): boolean {
  const nearest = closest(time, 'article');
  const isNested = nearest !== null && nearest !== article && !contains(nearest, article);
  return contains(article, time) && !isNested && closest(time, OTHERS) === null;
}

/** What holds the page's heading, or its only article; `null` on a page of several. */
function articleOf(document: Document): Element | null {
  const [heading] = all(document, 'h1');
  const around = heading === undefined ? null : closest(heading, 'article, main, [role="main"]');
  if (around !== null) return around;
  const [only, ...others] = all(document, 'article');
  if (others.length > 0) return null;
  return only ?? all(document, 'body')[0] ?? null;
}
