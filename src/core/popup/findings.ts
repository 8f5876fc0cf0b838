import type { Writing } from '../names/nameScripts';
import type { MentionReport, PageReport, PublishedDate } from '../page/PageReport';
import { type Choices, isTopicOn } from '../settings/Settings';
import type { Story } from '../story/makeStory';
import { named, type Titled } from '../story/titled';
import { pageWriting } from './pageWriting';

/** What one frame reports. */
export interface FrameFindings extends PageReport {
  readonly frameId: number;
}

/** A mention that the visitor can be taken to. */
export interface FoundMention extends Pick<MentionReport, 'id' | 'text' | 'before' | 'after'> {
  readonly frameId: number;
  /** The language of its page; empty where the page does not state it. */
  readonly lang: string;
}

/** How often one frame mentions a topic. */
export interface FrameCount {
  readonly frameId: number;
  readonly lang: string;
  readonly count: number;
}

export interface FoundTopic extends Titled {
  /** How many of its mentions can be seen at the moment; never 0. */
  readonly count: number;
  /** The same by frame, in their order: the mentions themselves are asked for when they are shown. */
  readonly frames: readonly FrameCount[];
}

/** A name that the visitor has called a wrong match here. */
export interface DismissedInFrame {
  readonly frameId: number;
  readonly topic: string;
  readonly name: string;
  readonly text: string;
}

/** What was found in a tab, over all its frames. */
export interface Findings {
  /** In the pack's order. */
  readonly topics: readonly FoundTopic[];
  /**
   * Named in the story, and not found in the text that could be read; `null` where that would say
   * nothing, since the pack has no names in the page's language, or the page is not about the story.
   */
  readonly notFound: readonly Titled[] | null;
  /** The date of the tab's own page. */
  readonly published: PublishedDate | null;
  readonly dismissed: readonly DismissedInFrame[];
  /** Whether some of the text has still to be read. */
  readonly isReading: boolean;
}

/** Puts together what the frames report. */
export function findingsOf(
  frames: readonly FrameFindings[],
  story: Story,
  choices: Choices,
  writings: ReadonlyMap<string, ReadonlySet<Writing>>,
): Findings {
  const ordered = [...frames].sort((a, b) => a.frameId - b.frameId);
  const dismissed = ordered.flatMap(({ frameId, dismissed }) =>
    dismissed.map((one) => ({ ...one, frameId })),
  );
  const top = ordered.find(({ isTop }) => isTop);
  const isReading = ordered.some(({ state }) => state === 'reading');
  const writing = pageWriting(top?.lang ?? '');
  const isTold = !isReading && ordered.some(({ relevant }) => relevant);
  const present = new Set(
    [...ordered.flatMap(({ topics }) => topics), ...dismissed].map(({ topic }) => topic),
  );
  return {
    topics: story.pack.topics.flatMap((one) => {
      const frames = ordered.flatMap(({ frameId, lang, topics }) =>
        topics
          .filter(({ topic, shown }) => topic === one.id && shown > 0)
          .map(({ shown }) => ({ frameId, lang, count: shown })),
      );
      const count = frames.reduce((sum, frame) => sum + frame.count, 0);
      return count === 0 ? [] : [{ ...named(one), count, frames }];
    }),
    notFound:
      isTold && writing !== null
        ? story.pack.topics
            .filter((topic) => isTopicOn(choices, topic) && !present.has(topic.id))
            .filter(({ id }) => writings.get(id)?.has(writing))
            .map(named)
        : null,
    published: top?.published ?? null,
    dismissed,
    isReading,
  };
}
