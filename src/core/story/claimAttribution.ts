import type { Speaker } from '../pack/packSchema';
import type { ClaimView, StatementView } from './claimView';

/** The interface's words in a copied claim. */
export interface AttributionWords {
  /** "paragraph 9", "paragraphs 7 and 8". */
  paragraphs(numbers: readonly number[]): string;
  /** "reported by The Washington Post". */
  via(name: string): string;
  /** "inferred". */
  readonly inferred: string;
}

/**
 * A claim as plain text to paste elsewhere: its words, then a line for each statement with
 * speaker, source and paragraphs.
 */
export const claimAttribution = (
  claim: Pick<ClaimView, 'text' | 'statements'>,
  words: AttributionWords,
): string => [claim.text, ...claim.statements.map((one) => statementLine(one, words))].join('\n');

function statementLine(statement: StatementView, words: AttributionWords): string {
  const { source, speaker, via, certainty, inference, paragraphs } = statement;
  const who = [fullName(speaker), ...(via === null ? [] : [words.via(fullName(via))])].join(', ');
  const says = statement.words === null ? '' : `: ${statement.words}`;
  const where = `${source.label}, ${words.paragraphs(paragraphs)}`;
  const how = certainty === 'inferred' ? `; ${words.inferred}: ${inference ?? ''}` : '';
  return `— ${who}${says} (${where}${how})`;
}

const fullName = ({ name, role }: Speaker): string =>
  role === undefined ? name : `${name}, ${role}`;
