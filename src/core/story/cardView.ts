import type { Topic, Unknown } from '../pack/packSchema';
import { type ClaimView, claimView } from './claimView';
import { type Comparison, compareClaims, differencesOf } from './compare';
import { entry, type Story } from './makeStory';
import type { QuestionView } from './questionView';
import { type Standing, standingOf } from './standing';
import { inOrder } from './timeline';
import { named, type Titled } from './titled';
import { type WhenView, whenView } from './whenView';
import { type Heard, whoIsHeard } from './whoIsHeard';

/** How many claims a card opens with: what fits below summary, sides, who is heard and a date. */
const KEY_CLAIMS = 2;

/** A topic's card, with nothing left to look up. */
export interface CardView extends Titled {
  readonly type: Topic['type'];
  readonly line: string;
  /** The month (or year, or day) that `line` speaks of, where it is a role. */
  readonly asOf: string | null;
  readonly alsoWritten: string | null;
  readonly summary: string;
  readonly distinct: string | null;
  readonly keyClaims: readonly ClaimView[];
  readonly moreClaims: readonly ClaimView[];
  /** The questions that these claims answer, by how the sources stand, and all counts. */
  readonly comparison: Comparison;
  /** What the sources do not tell alike: the questions that differ, then those told differently. */
  readonly differences: readonly QuestionView[];
  /** How the sources stand where there are no differences; `null` where there is nothing to compare. */
  readonly standing: Standing | null;
  /** Who is heard in its claims; `null` where nobody is, or where the summary says it. */
  readonly heard: Heard | null;
  /** The topic's events in order. */
  readonly events: readonly CardEvent[];
  readonly related: readonly Titled[];
  /** What no source says about it. */
  readonly unknowns: readonly Unknown[];
}

export interface CardEvent extends Titled {
  readonly when: WhenView;
  /** Whether this is the event that the card is about. */
  readonly isMain: boolean;
}

/**
 * The card of a topic.
 *
 * @returns `null` when the story has no such topic: ids also come from links and settings
 */
export function cardView(story: Story, topicId: string): CardView | null {
  const topic = story.topics.get(topicId);
  if (topic === undefined) return null;
  const claims = topic.claims.map((id) => entry(story.claims, id));
  const views = claims.map((claim) => claimView(story, claim));
  const unknowns = (topic.unknowns ?? []).map((id) => entry(story.unknowns, id));
  const comparison = compareClaims(story, claims, unknowns);
  const differences = differencesOf(comparison);
  return {
    id: topic.id,
    type: topic.type,
    title: topic.title,
    line: topic.line,
    asOf: topic.asOf ?? null,
    alsoWritten: topic.alsoWritten ?? null,
    summary: topic.summary,
    distinct: topic.distinct ?? null,
    keyClaims: views.slice(0, KEY_CLAIMS),
    moreClaims: views.slice(KEY_CLAIMS),
    comparison,
    differences,
    standing: differences.length > 0 ? null : standingOf(story, comparison),
    heard: topic.saysWhoIsHeard === true ? null : whoIsHeard(story, claims),
    events: eventsOf(story, topic),
    related: topic.related.map((id) => named(entry(story.topics, id))),
    unknowns,
  };
}

const eventsOf = (story: Story, topic: Topic): CardEvent[] =>
  inOrder(story.pack.events)
    .filter(({ id }) => topic.events.includes(id))
    .map(({ id, title, when }) => ({
      id,
      title,
      when: whenView(story, when),
      isMain: id === topic.events[0],
    }));
