import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Label, LabelledPage } from './labels';
import type { Probe } from './probes';

/** As many characters of text stand with a label on either side as with those of pages. */
const CONTEXT = 40;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A probe as a page with an article. The document's title says nothing, so the headline must. */
function html({ language, blocks }: Probe): string {
  const [headline = '', ...paragraphs] = blocks.map(escaped);
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Page</title></head>`,
    `<body><article><h1>${headline}</h1>`,
    ...paragraphs.map((paragraph) => `<p>${paragraph}</p>`),
    '</article></body></html>',
  ].join('\n');
}

/** A probe's labels as those of pages are: what must be marked, and what may be. */
export function probeLabels({ blocks, labels }: Probe): Label[] {
  const text = blocks.join('\n');
  const starts = blocks.map((_, at) => blocks.slice(0, at).join('\n').length + (at > 0 ? 1 : 0));
  return labels.map(({ topic, block, text: words, start, end, isWanted }) => {
    const [from, to] = [(starts[block] ?? 0) + start, (starts[block] ?? 0) + end];
    return {
      topic,
      text: words,
      before: text.slice(Math.max(0, from - CONTEXT), from),
      after: text.slice(to, to + CONTEXT),
      level: isWanted ? 'full' : 'desc',
    };
  });
}

/**
 * Writes probes as pages into a folder.
 *
 * @returns each with its labels, by its file's path
 */
export async function writeProbes(
  probes: readonly Probe[],
  folder: string,
): Promise<Map<string, LabelledPage>> {
  await mkdir(folder, { recursive: true });
  const pages = new Map<string, LabelledPage>();
  for (const probe of probes) {
    const path = join(folder, `${probe.id}.html`);
    await writeFile(path, html(probe));
    pages.set(path, { id: probe.id, language: probe.language, labels: probeLabels(probe) });
  }
  return pages;
}
