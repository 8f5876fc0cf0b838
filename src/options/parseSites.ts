import { readSite } from '../browser/readSite';

/** What a pasted list comes to. */
export interface ParsedSites {
  /** Each site once, as settings hold it. */
  readonly hosts: readonly string[];
  /** What names no host, as it was written. */
  readonly bad: readonly string[];
  /** What many sites have in common, and is none itself, as it was written. */
  readonly shared: readonly string[];
}

/**
 * A word of a sentence that somebody has pasted, or a name without its ending ("nytimes"): no site of
 * the web. A host of a network at home has no dot either, and is meant where it has a scheme or a port.
 */
const isWord = (item: string): boolean =>
  !/[.:/。．｡]/u.test(item) && item.toLowerCase() !== 'localhost';

/** Reads hosts and addresses from a text: one a line, or with spaces, commas or semicolons between. */
export function parseSites(text: string): ParsedSites {
  const hosts = new Set<string>();
  const bad: string[] = [];
  const shared: string[] = [];
  for (const item of text.split(/[\s,;]+/).filter((one) => one !== '')) {
    const site = readSite(item);
    if (site.ok && !isWord(item)) hosts.add(site.value);
    else (!site.ok && site.error === 'shared' ? shared : bad).push(item);
  }
  return { hosts: [...hosts], bad, shared };
}
