import type { PublishedDate } from './PageReport';

/** What of a page may hold its date, as it stands there. */
export interface DateSources {
  /** Contents of `<script type="application/ld+json">`, in document order. */
  readonly jsonLd: readonly string[];
  /** Name (`name`, `property` or `itemprop`) and content of `<meta>`s. */
  readonly metas: readonly (readonly [name: string, content: string])[];
  /** `<time>` elements that belong to the page as a whole, in document order. */
  readonly times: readonly TimeSource[];
}

export interface TimeSource {
  readonly datetime: string;
  /** Whether the markup calls it the date of publication (`itemprop`, `pubdate`). */
  readonly isPublication: boolean;
}

/** Names of meta tags for the date of publication, the plainest first. */
const PUBLISHED_METAS = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'date-published',
  'publish-date',
  'publish_date',
  'published-date',
  'publishdate',
  'pubdate',
  'og:pubdate',
  'publication_date',
  'publicationdate',
  'parsely-pub-date',
  'iso-8601-publish-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'citation_publication_date',
  'dc.date.issued',
  'dcterms.issued',
  'dcsext.articlefirstpublished',
  'ptime',
  'pdate',
];

/** Those for the date of writing, or of nothing in particular: second best. */
const CREATED_METAS = [
  'datecreated',
  'dc.date.created',
  'dcterms.created',
  'citation_date',
  'dc.date',
  'dcterms.date',
  'date',
];

/** Types of schema.org that are a page's own text; those of its parts (videos, comments) are not. */
const ARTICLE = /(Article|BlogPosting|WebPage|Report|NewsItem|LiveBlogPosting|SocialMediaPosting)$/;

/**
 * The day on which the page says that it was published: by JSON-LD, else by a meta tag, else by a
 * `<time>`; where none of them does, the day on which it says that it was written, or the only day
 * among its `<time>`s.
 *
 * @returns the day as the page writes it, in the page's own time zone, and where it stands; `null`
 *   where the page does not say
 */
export function findPublishedDate({ jsonLd, metas, times }: DateSources): PublishedDate | null {
  const data = jsonLd.map(parseJson);
  const ways: readonly (readonly [PublishedDate['origin'], string | null])[] = [
    ['json-ld', articleDay(data, 'datePublished')],
    ['meta', metaDay(metas, PUBLISHED_METAS)],
    ['time', publicationTime(times)],
    ['json-ld', articleDay(data, 'dateCreated')],
    ['meta', metaDay(metas, CREATED_METAS)],
    ['time', onlyDay(times)],
  ];
  const [found] = ways.flatMap(([origin, day]) => (day === null ? [] : [{ day, origin }]));
  return found ?? null;
}

/**
 * The day that `text` starts with (`2018-02-21`, `2018-02-21T09:00:00+09:00`, `20180221`); `null`
 * for anything else, for days that are not in the calendar, and for those before the web.
 */
export function parseDay(text: string): string | null {
  const match =
    /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})\d{6}$/.exec(text);
  if (match === null) return null;
  const day = match.slice(1, 4).join('-');
  const time = Date.parse(`${day}T00:00:00Z`);
  const isInCalendar = !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
  return isInCalendar && day >= '1990' ? day : null;
}

/** How deep a graph is looked into: `@graph`, `mainEntity` and the like nest a few levels. */
const DEPTH = 6;

/** The first day that `key` of an article in a JSON-LD value holds. */
function articleDay(value: unknown, key: string, depth = 0): string | null {
  if (typeof value !== 'object' || value === null || depth > DEPTH) return null;
  const entries = new Map<string, unknown>(Object.entries(value));
  const own = isArticle(entries.get('@type')) ? dayOf(entries.get(key)) : null;
  if (own !== null) return own;
  const inside = Array.isArray(value)
    ? value
    : ['@graph', 'mainEntity', 'mainEntityOfPage'].map((name) => entries.get(name));
  for (const one of inside) {
    const day = articleDay(one, key, depth + 1);
    if (day !== null) return day;
  }
  return null;
}

const isArticle = (types: unknown): boolean =>
  [types].flat().some((type) => typeof type === 'string' && ARTICLE.test(type));

const dayOf = (value: unknown): string | null =>
  typeof value === 'string' ? parseDay(value) : null;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The day in the first of `names` that a meta tag has; of two tags by one name the first counts. */
function metaDay(metas: DateSources['metas'], names: readonly string[]): string | null {
  const byName = new Map(
    [...metas].reverse().map(([name, content]) => [name.toLowerCase().trim(), content]),
  );
  const [day] = names.flatMap((name) => parseDay(byName.get(name) ?? '') ?? []);
  return day ?? null;
}

function publicationTime(times: readonly TimeSource[]): string | null {
  const days = times
    .filter(({ isPublication }) => isPublication)
    .flatMap(({ datetime }) => parseDay(datetime) ?? []);
  return days[0] ?? null;
}

function onlyDay(times: readonly TimeSource[]): string | null {
  const [day, another] = new Set(times.flatMap(({ datetime }) => parseDay(datetime) ?? []));
  return another === undefined ? (day ?? null) : null;
}
