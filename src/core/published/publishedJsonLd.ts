import { readDay } from './publishedDay';

/** What a page of news is: https://schema.org/Article and below, postings, reports. */
const ARTICLE = /(?:Article|Posting|^Report)$/;

/** Where a page's own article can stand: never in lists, related pages, comments or live entries. */
const OWN = ['@graph', 'mainEntity', 'mainEntityOfPage'];

/** Deeper than this, nobody nests an article; and a page could nest without end. */
const DEPTH = 6;

/**
 * The days on which the articles that a page describes as its own were published.
 *
 * @param scripts contents of `<script type="application/ld+json">`; what is not JSON counts nothing
 */
export function jsonLdDays(scripts: readonly string[]): (string | null)[] {
  const nodes = scripts.flatMap((text) => nodesIn(parse(text), DEPTH));
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  const described = articles.length > 0 ? articles : nodes.filter(isWebPage);
  return described.map(({ datePublished }) => {
    const [first]: unknown[] = Array.isArray(datePublished) ? datePublished : [datePublished];
    return typeof first === 'string' ? readDay(first) : null;
  });
}

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const typesOf = (node: Node): string[] =>
  [node['@type']].flat().filter((type): type is string => typeof type === 'string');

const isWebPage = (node: Node): boolean => typesOf(node).includes('WebPage');

function nodesIn(value: unknown, depth: number): Node[] {
  if (depth === 0) return [];
  if (Array.isArray(value)) return value.flatMap((one) => nodesIn(one, depth - 1));
  if (!isNode(value)) return [];
  return [value, ...OWN.flatMap((name) => nodesIn(value[name], depth - 1))];
}

/** As JSON; systems leave line breaks in its strings, and wrap it in comments for old browsers. */
function parse(text: string): unknown {
  const bare = text.replace(
    /^\s*(?:\/\/)?\s*(?:<!--|<!\[CDATA\[)|(?:\/\/)?\s*(?:-->|\]\]>)\s*$/g,
    '',
  );
  try {
    return JSON.parse(bare.replace(/\s+/g, ' '));
  } catch {
    return null;
  }
}
