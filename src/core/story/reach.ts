import type { Topic } from '../pack/packSchema';
import type { Story } from './makeStory';

/** From which topics a reader comes to a claim, by the id of the topic. */
export interface Reach {
  readonly claim: string;
  /** Its card tells the claim. */
  readonly oneStep: readonly string[];
  /** Its card leads to a card, or to an event, that does. */
  readonly twoSteps: readonly string[];
}

/** For each claim, in the pack's order, the topics from which it is at most two steps away. */
export function reach(story: Story): Reach[] {
  const { topics, claims } = story.pack;
  return claims.map(({ id }) => {
    const tells = (topic: Topic | undefined) => topic?.claims.includes(id) === true;
    const leads = ({ related, events }: Topic) =>
      related.some((other) => tells(story.topics.get(other))) ||
      events.some((event) => story.events.get(event)?.claims.includes(id));
    const direct = topics.filter(tells);
    const further = topics.filter((topic) => !tells(topic) && leads(topic));
    return { claim: id, oneStep: direct.map(idOf), twoSteps: further.map(idOf) };
  });
}

const idOf = ({ id }: Topic): string => id;
