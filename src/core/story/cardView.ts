import type { Claim, Party, Topic, Unknown } from '../pack/schema';
import { makeAxis, type Place } from './axis';
import { type ClaimView, claimView } from './claimView';
import { type Comparison, compareClaims } from './compare';
import type { Titled } from './eventView';
import { entry, type Story } from './makeStory';
import { oneSided } from './oneSided';
import { inOrder } from './timeline';
import { type WhenView, whenView } from './whenView';

/** How many claims a card opens with: what fits beside summary, sides and timeline. */
const KEY_CLAIMS = 3;

/** A topic's card, with nothing left to look up. */
export interface CardView extends Titled {
  readonly type: Topic['type'];
  readonly line: string;
  /** The month (or year, or day) that `line` speaks of, where it is a role. */
  readonly asOf: string | null;
  readonly summary: string;
  readonly distinct: string | null;
  readonly keyClaims: readonly ClaimView[];
  readonly moreClaims: readonly ClaimView[];
  /** The questions that these claims answer, by how the sources stand, and all counts. */
  readonly comparison: Comparison;
  /** Set when all who are answerable for what the card tells belong to one party. */
  readonly oneSided: OneSided | null;
  /** The topic's events in order, placed on an axis from the story's start to its end. */
  readonly events: readonly StripEvent[];
  readonly related: readonly Titled[];
  /** What no source says about it. */
  readonly unknowns: readonly Unknown[];
}

export interface OneSided {
  readonly party: Party;
  /** How many of the card's claims the party answers for; the others are only relayed. */
  readonly claims: number;
}

export interface StripEvent extends Titled {
  readonly when: WhenView;
  readonly place: Place;
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
  return {
    id: topic.id,
    type: topic.type,
    title: topic.title,
    line: topic.line,
    asOf: topic.asOf ?? null,
    summary: topic.summary,
    distinct: topic.distinct ?? null,
    keyClaims: views.slice(0, KEY_CLAIMS),
    moreClaims: views.slice(KEY_CLAIMS),
    comparison: compareClaims(story, claims, unknowns),
    oneSided: sideOf(story, claims),
    events: strip(story, topic),
    related: topic.related.map((id) => ({ id, title: entry(story.topics, id).title })),
    unknowns,
  };
}

function sideOf(story: Story, claims: readonly Claim[]): OneSided | null {
  const party = oneSided(story, claims);
  if (party === null) return null;
  return { party, claims: claims.filter((claim) => oneSided(story, [claim]) !== null).length };
}

function strip(story: Story, topic: Topic): StripEvent[] {
  const own = inOrder(story.pack.events).filter(({ id }) => topic.events.includes(id));
  // Other topics' days would take the room that these events need to stay apart on a small line.
  const axis = makeAxis([...own.map(({ when }) => when), extent(story)]);
  return own.map(({ id, title, when }) => ({
    id,
    title,
    when: whenView(story, when),
    place: axis.place(when),
    isMain: id === topic.events[0],
  }));
}

/** The first and last day that the story knows of. */
function extent({ pack }: Story): { readonly from: string | null; readonly to: string | null } {
  const days = pack.events.flatMap(({ when }) => [when.from ?? [], when.to ?? []].flat()).sort();
  return { from: days[0] ?? null, to: days.at(-1) ?? null };
}
