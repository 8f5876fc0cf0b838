import type { Question, Source } from '../pack/packSchema';
import type { AttributionWords } from '../story/claimAttribution';
import type { WhenView } from '../story/whenView';

/** The interface's words in a handout. */
export interface HandoutWords extends AttributionWords {
  /** "February 2018". */
  date(partial: string): string;
  /** "February 9, 2018", or the pack's words for it. */
  when(when: WhenView): string;
  /** "Article A, paragraph 13"; without paragraphs the source alone. */
  place(source: Source, paragraphs: readonly number[]): string;
  /** "“Headline”, publisher, date." */
  citation(source: Source): string;
  /** "The articles differ", by how a question stands. */
  readonly stands: Readonly<Record<Question['stands'], string>>;
  /** What is said of a source that does not answer. */
  readonly silent: string;
  readonly headings: Readonly<Record<'sources' | 'timeline', string>>;
  /** The names of the columns of a table. */
  readonly columns: Readonly<Record<CsvColumn, string>>;
}

/** The columns of a table of statements, in their order. */
export const CSV_COLUMNS = [
  'date',
  'event',
  'statement',
  'speaker',
  'source',
  'paragraphs',
  'headline',
] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];
