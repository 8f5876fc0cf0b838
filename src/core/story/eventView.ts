import type { StoryEvent } from '../pack/packSchema';
import { type ClaimStatus, eventStatus } from './claimStatus';
import { type ClaimView, claimView, type StatementView, statementViews } from './claimView';
import { questionsOn } from './compare';
import { entry, type Story } from './makeStory';
import { type QuestionView, questionView } from './questionView';
import { named, type Titled } from './titled';
import { type WhenView, whenView } from './whenView';

/** An event with all that the timeline shows of it. */
export interface EventView extends Titled {
  readonly text: string | null;
  readonly kind: StoryEvent['kind'];
  readonly when: WhenView;
  readonly status: ClaimStatus;
  readonly topics: readonly Titled[];
  readonly statements: readonly StatementView[];
  readonly claims: readonly ClaimView[];
  /** The questions that its claims answer. */
  readonly questions: readonly QuestionView[];
}

/** The event as the timeline shows it. */
export function eventView(story: Story, event: StoryEvent): EventView {
  const claims = event.claims.map((id) => entry(story.claims, id));
  return {
    id: event.id,
    title: event.title,
    text: event.text ?? null,
    kind: event.kind,
    when: whenView(story, event.when),
    status: eventStatus(story, event),
    topics: event.topics.map((id) => named(entry(story.topics, id))),
    statements: statementViews(story, event.statements),
    claims: claims.map((claim) => claimView(story, claim)),
    questions: questionsOn(story, claims).map((question) => questionView(story, question)),
  };
}
