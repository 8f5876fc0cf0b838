import { parseHost } from '../browser/parseHost';

/** What a pasted list comes to. */
export interface ParsedSites {
  /** Each host once, as settings hold it. */
  readonly hosts: readonly string[];
  /** What names no host, as it was written. */
  readonly bad: readonly string[];
}

/** Reads hosts and addresses from a text: one a line, or with spaces, commas or semicolons between. */
export function parseSites(text: string): ParsedSites {
  const hosts = new Set<string>();
  const bad: string[] = [];
  for (const item of text.split(/[\s,;]+/).filter((one) => one !== '')) {
    const host = parseHost(item);
    if (host === null) bad.push(item);
    else hosts.add(host);
  }
  return { hosts: [...hosts], bad };
}
