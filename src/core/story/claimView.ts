import type { Claim, Source, Speaker, Statement } from '../pack/packSchema';
import { type ClaimStatus, claimStatus } from './claimStatus';
import { entry, type Story } from './makeStory';

/** Where a source says a thing, and who is answerable for it. */
export interface StatementView {
  readonly source: Source;
  readonly paragraphs: readonly number[];
  readonly speaker: Speaker;
  /** Who relays the speaker's words. */
  readonly via: Speaker | null;
  readonly certainty: Statement['certainty'];
  /** How an inferred statement follows from the text. */
  readonly inference: string | null;
  /** This source's way of telling it, where it is not the claim's. */
  readonly words: string | null;
}

/** A claim with all that is shown of it. */
export interface ClaimView {
  readonly id: string;
  readonly kind: Claim['kind'];
  readonly text: string;
  /** The month (or year, or day) that a role is stated of. */
  readonly asOf: string | null;
  readonly note: string | null;
  readonly status: ClaimStatus;
  /** In the order of the sources. */
  readonly statements: readonly StatementView[];
}

/** The claim as card, timeline and popup show it. */
export const claimView = (story: Story, claim: Claim): ClaimView => ({
  id: claim.id,
  kind: claim.kind,
  text: claim.text,
  asOf: claim.asOf ?? null,
  note: claim.note ?? null,
  status: claimStatus(story, claim),
  statements: statementViews(story, claim.statements),
});

/** Statements with their sources and speakers, source by source. */
export function statementViews(story: Story, statements: readonly Statement[]): StatementView[] {
  return [...story.sources.values()].flatMap((source) =>
    statements
      .filter((statement) => statement.source === source.id)
      .map((statement) => ({
        source,
        paragraphs: statement.paragraphs,
        speaker: entry(story.speakers, statement.speaker),
        via: statement.via === undefined ? null : entry(story.speakers, statement.via),
        certainty: statement.certainty,
        inference: statement.inference ?? null,
        words: statement.words ?? null,
      })),
  );
}
