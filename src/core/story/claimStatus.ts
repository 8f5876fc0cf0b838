import type { Claim, Question, Source, Statement } from '../pack/packSchema';
import type { Story } from './makeStory';

/**
 * How the sources stand to a claim or event. `shared`: more than one tells it; `only`: one does;
 * `differ`: a question that it answers is one on which the sources part.
 */
export interface ClaimStatus {
  readonly kind: 'shared' | 'only' | 'differ';
  /** The sources that tell it, in the pack's order. */
  readonly sources: readonly Source[];
}

/**
 * The status of one claim. Told by one source, it differs when the other's answer to the same
 * question does. Told by several, it differs when it is itself their answer to a question that
 * they do not agree on: the same claim can also serve one side of another quarrel.
 */
export function claimStatus(story: Story, claim: Claim): ClaimStatus {
  const sources = sourcesOf(story, claim.statements);
  const questions = story.questionsOf.get(claim.id) ?? [];
  const differs = questions.some(
    (question) =>
      DIFFERING.has(question.stands) &&
      (question.stands === 'differ' || sources.length > 1) &&
      sources.every(({ id }) => isOnSide(question, id, [claim.id])),
  );
  return { kind: differs ? 'differ' : sources.length > 1 ? 'shared' : 'only', sources };
}

/** The status of an event: it differs when two sources' differing answers are both about it. */
export function eventStatus(
  story: Story,
  { claims, statements }: { readonly claims: readonly string[]; statements: readonly Statement[] },
): ClaimStatus {
  const sources = sourcesOf(story, statements);
  const answered = new Set(claims.flatMap((id) => story.questionsOf.get(id) ?? []));
  const differs = [...answered].some(
    ({ stands, sides }) =>
      stands === 'differ' &&
      sides.filter((side) => 'claims' in side && side.claims.some((one) => claims.includes(one)))
        .length > 1,
  );
  return { kind: differs ? 'differ' : sources.length > 1 ? 'shared' : 'only', sources };
}

const DIFFERING: ReadonlySet<Question['stands']> = new Set(['differ', 'unclear']);

const sourcesOf = (story: Story, statements: readonly Statement[]): Source[] =>
  [...story.sources.values()].filter(({ id }) =>
    statements.some((statement) => statement.source === id),
  );

const isOnSide = (question: Question, source: string, claims: readonly string[]): boolean =>
  question.sides.some(
    (side) =>
      side.source === source &&
      'claims' in side &&
      side.claims.some((claim) => claims.includes(claim)),
  );
