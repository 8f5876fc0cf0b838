import type { StatementView } from '../core/story/claimView';

/** Statements of one speaker in one source, however many paragraphs hold them. */
export type Said = Pick<StatementView, 'source' | 'paragraphs' | 'speaker' | 'via' | 'certainty'>;

/** Who says a thing in which source: each once, in the order of the statements. */
export function saidBy(statements: readonly StatementView[]): Said[] {
  const said: Said[] = [];
  for (const statement of statements) {
    const same = said.findIndex((one) => isSame(one, statement));
    const numbers = new Set([...(said[same]?.paragraphs ?? []), ...statement.paragraphs]);
    const paragraphs = [...numbers].sort((a, b) => a - b);
    said.splice(same === -1 ? said.length : same, 1, { ...statement, paragraphs });
  }
  return said;
}

const isSame = (a: Said, b: Said): boolean =>
  a.source === b.source &&
  a.speaker === b.speaker &&
  a.via === b.via &&
  a.certainty === b.certainty;
