import type { PopupAddress } from '../../src/core/popup/address';
import type { Story } from '../../src/core/story/makeStory';

/**
 * The address without what no story has: a topic that has no events shows them all. Where it does not
 * say which story it means, the first is meant that has the topic or event.
 */
export function inStory(address: PopupAddress, stories: readonly Story[]): PopupAddress {
  const { topic, event } = address;
  const story =
    address.story === null
      ? stories.find(({ topics, events }) => topics.has(topic ?? '') || events.has(event ?? ''))
      : stories.find(({ pack }) => pack.id === address.story);
  return {
    ...address,
    story: story?.pack.id ?? null,
    topic: topic !== null && story !== undefined && hasEvents(story, topic) ? topic : null,
    event: event !== null && story?.events.has(event) ? event : null,
  };
}

const hasEvents = ({ topics, pack }: Story, topic: string): boolean =>
  topics.has(topic) &&
  (topics.get(topic)?.events.length !== 0 || pack.events.some((one) => one.topics.includes(topic)));
