import type { LabelledPage } from './labels';
import type { FoundMark, Mistake, Score, ScoreTally } from './score';
import { score } from './score';

/** What one finder found, by page id. */
export interface Finder {
  readonly id: string;
  readonly found: ReadonlyMap<string, readonly FoundMark[]>;
}

/** The scores of one finder: per topic over all pages, and per topic and language. */
export interface FinderReport {
  readonly topics: Readonly<Record<string, Score>>;
  readonly languages: Readonly<Record<string, Readonly<Record<string, Score>>>>;
}

/**
 * Scores a finder on every topic that has labels.
 *
 * @param pages each with the labels of all these topics
 */
export function reportOn(finder: Finder, pages: readonly LabelledPage[]): FinderReport {
  const topics = [
    ...new Set(pages.flatMap(({ labels }) => labels.map(({ topic }) => topic))),
  ].sort();
  const languages = [...new Set(pages.map(({ language }) => language))].sort();
  const scoresOf = (some: readonly LabelledPage[]) =>
    Object.fromEntries(topics.map((topic) => [topic, score(topic, some, finder.found)]));
  return {
    topics: scoresOf(pages),
    languages: Object.fromEntries(
      languages.map((language) => [
        language,
        scoresOf(pages.filter((page) => page.language === language)),
      ]),
    ),
  };
}

const percent = (share: number | null): string =>
  share === null ? '—' : `${(100 * share).toFixed(1)} %`;

const line = (
  ...cells: readonly [string, string, string, string, string, string, string, string]
): string => {
  const [finder, topic, language, ...rest] = cells;
  return [
    finder.padEnd(16),
    topic.padEnd(20),
    language.padEnd(9),
    ...rest.map((cell) => cell.padStart(17)),
  ].join(' ');
};

const shareOf = ({ right, wrong }: ScoreTally): string =>
  right + wrong === 0 ? '—' : `${right}/${right + wrong}`;

const row = (finder: string, topic: string, language: string, one: Score): string =>
  line(
    finder,
    topic,
    language,
    `${percent(one.precision)} ${one.right}/${one.right + one.wrong}`,
    `${percent(one.recall)} ${one.found}/${one.wanted}`,
    `${one.pagesWronglyMarked.length}/${one.pagesWithoutMention}`,
    shareOf(one.byConfidence.certain),
    shareOf(one.byConfidence.likely),
  );

/** The reports as a table for a terminal. */
export function table(reports: ReadonlyMap<string, FinderReport>): string {
  const rows = [
    line('finder', 'topic', 'language', 'precision', 'recall', 'wrong pages', 'certain', 'likely'),
  ];
  for (const [finder, { topics }] of reports) {
    for (const [topic, one] of Object.entries(topics)) rows.push(row(finder, topic, 'all', one));
  }
  const [first] = reports;
  for (const [language, topics] of Object.entries(first?.[1].languages ?? {})) {
    for (const [topic, one] of Object.entries(topics)) {
      if (one.wanted + one.wrong > 0) rows.push(row(first?.[0] ?? '', topic, language, one));
    }
  }
  return rows.join('\n');
}

/** A mistake on one line. */
export const mistakeLine = ({ kind, page, topic, before, text, after }: Mistake): string =>
  `${kind} ${topic} ${page}: …${before}[${text}]${after}…`.replace(/\s+/gu, ' ');

/** Marks of topics that no label is about: they can be neither right nor wrong. */
export function unlabelledLine(finder: Finder, report: FinderReport): string | undefined {
  const counts = new Map<string, number>();
  for (const { topic } of [...finder.found.values()].flat()) {
    if (!(topic in report.topics)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  if (counts.size === 0) return undefined;
  const marks = [...counts].map(([topic, count]) => `${topic} ${count}`).join(', ');
  return `Marked, and in no labels: ${marks}`;
}
