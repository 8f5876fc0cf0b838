import type { StatementView } from '../story/claimView';
import type { Story } from '../story/makeStory';
import { timeline } from '../story/timeline';
import { CSV_COLUMNS, type CsvColumn, type HandoutWords } from './HandoutWords';

type Row = Readonly<Record<CsvColumn, string>>;

/**
 * The events of a story as a table to paste elsewhere, a row for each time that somebody says
 * something of one, with the source's headline and paragraphs: RFC 4180
 * (https://www.rfc-editor.org/rfc/rfc4180), its names in the first row.
 */
export function handoutCsv(story: Story, words: HandoutWords): string {
  const rows = timeline(story).flatMap(({ title, text, when, statements, claims }) => {
    const at = { date: words.when(when), event: title };
    const said = [
      ...statements.map((one) => rowOf(one, text ?? title, words)),
      ...claims.flatMap((claim) => claim.statements.map((one) => rowOf(one, claim.text, words))),
    ];
    return said.map((one): Row => ({ ...at, ...one }));
  });
  return [words.columns, ...rows]
    .map((row) => CSV_COLUMNS.map((column) => cell(row[column])).join(','))
    .map((line) => `${line}\r\n`)
    .join('');
}

function rowOf(statement: StatementView, text: string, words: HandoutWords) {
  const { source, paragraphs, speaker, via, certainty, inference } = statement;
  const said = statement.words ?? text;
  return {
    statement: certainty === 'inferred' ? `${said} (${words.inferred}: ${inference ?? ''})` : said,
    speaker: via === null ? speaker.name : `${speaker.name}, ${words.via(via.name)}`,
    source: words.place(source, []),
    paragraphs: paragraphs.join(' '),
    headline: source.title,
  };
}

/**
 * A value between quotes. Tables run what begins like a formula, so that gets an apostrophe:
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const cell = (value: string): string =>
  `"${value.replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`;
