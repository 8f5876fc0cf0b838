import type { SwitchOffCall } from '../../src/core/page/messages';
import type { TopicCard } from '../../src/core/story/topicCard';

/** What a card asks of whoever shows it. */
export interface CardActions {
  readonly close: () => void;
  readonly pin: (isPinned: boolean) => void;
  /** The card of another topic, to turn to; `null` where nobody gives it. */
  readonly readTopic: (topic: string) => Promise<TopicCard | null>;
  /** Show the whole story at this topic. */
  readonly openTimeline: (topic: string) => void;
  /** Whether the text is in the clipboard now. */
  readonly copy: (text: string) => Promise<boolean>;
  /** Gives why it could not be stored, or `null`. */
  readonly switchOff: (call: SwitchOffCall) => Promise<string | null>;
  readonly openOptions: () => void;
}
