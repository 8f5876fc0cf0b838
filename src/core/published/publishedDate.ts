import type { PublishedDate } from '../page/PageReport';
import { readDay } from './publishedDay';
import { jsonLdDays } from './publishedJsonLd';

/** What a page says of its own date, as its document holds it. */
export interface DateHints {
  /** Contents of `<script type="application/ld+json">`. */
  readonly jsonLd: readonly string[];
  /** Meta tags: their `property`, `name` or `itemprop`, and their content. */
  readonly metas: readonly { readonly name: string; readonly content: string }[];
  /** `<time datetime>` within the page's own article. */
  readonly times: readonly { readonly datetime: string; readonly isPublished: boolean }[];
}

/**
 * Names of meta tags that hold a date of publication, the clearest first, as publishers and their
 * systems use them: Open Graph (https://ogp.me/#type_article), schema.org, Dublin Core, Highwire
 * (Google Scholar), Parse.ly, Sailthru, and newspapers of their own.
 */
const META_NAMES: readonly string[] = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'og:published_time',
  'og:pubdate',
  'datepublished',
  'publisheddate',
  'published-date',
  'published_time',
  'publication_date',
  'publication-date',
  'publish-date',
  'publish_date',
  'publishdate',
  'iso-8601-publish-date',
  'pubdate',
  'originalpublicationdate',
  'parsely-pub-date',
  'sailthru.date',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.created',
  'dc.date.created',
  'dcterms.date',
  'dc.date',
  'citation_publication_date',
  'citation_online_date',
  'article_date_original',
  'dcsext.articlefirstpublished',
  'pdate',
  'displaydate',
  'date',
];

/**
 * The day on which a page says that it was published, in the time zone that the page writes it in.
 * Where the page contradicts itself, the next kind of hint is asked; a page that lists articles
 * carries their dates and none of its own.
 *
 * @returns `null` where the page does not say
 */
export function publishedDate({ jsonLd, metas, times }: DateHints): PublishedDate | null {
  const structured = single(jsonLdDays(jsonLd));
  if (structured !== null) return { day: structured, origin: 'json-ld' };
  for (const wanted of META_NAMES) {
    const day = single(
      metas
        .filter(({ name }) => name.trim().toLowerCase() === wanted)
        .map(({ content }) => readDay(content)),
    );
    if (day !== null) return { day, origin: 'meta' };
  }
  const marked = times.filter(({ isPublished }) => isPublished);
  const day = single((marked.length > 0 ? marked : times).map(({ datetime }) => readDay(datetime)));
  return day === null ? null : { day, origin: 'time' };
}

/** The one day among `days`; `null` where there is none, or several. */
function single(days: readonly (string | null)[]): string | null {
  const [day, ...others] = new Set(days.flatMap((one) => one ?? []));
  return day !== undefined && others.length === 0 ? day : null;
}
