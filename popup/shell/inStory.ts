import type { PopupAddress } from '../../src/core/popup/address';
import type { Story } from '../../src/core/story/makeStory';

/** The address without what the story does not have: a topic that has no events shows them all. */
export function inStory(address: PopupAddress, { topics, events, pack }: Story): PopupAddress {
  const { topic, event } = address;
  const hasEvents =
    topic !== null &&
    (topics.get(topic)?.events.length !== 0 ||
      pack.events.some((one) => one.topics.includes(topic)));
  return {
    ...address,
    topic: topic !== null && topics.has(topic) && hasEvents ? topic : null,
    event: event !== null && events.has(event) ? event : null,
  };
}
