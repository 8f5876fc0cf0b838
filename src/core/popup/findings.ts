import type { MentionReport, PageReport, PublishedDate } from '../page/PageReport';
import { type Choices, isTopicOn } from '../settings/Settings';
import type { Story } from '../story/makeStory';
import { named, type Titled } from '../story/titled';
import type { Writing } from './nameScripts';
import { pageWriting } from './pageWriting';

/** What one frame reports. */
export interface FrameFindings extends PageReport {
  readonly frameId: number;
}

/** A mention that the reader can be taken to. */
export interface FoundMention extends Omit<MentionReport, 'evidence'> {
  readonly frameId: number;
  /** The language of its page; empty where the page does not state it. */
  readonly lang: string;
}

export interface FoundTopic extends Titled {
  /** Those that can be seen at the moment; never empty. */
  readonly mentions: readonly FoundMention[];
}

/** A name that the reader has called a wrong match here. */
export interface QuietedName {
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
  readonly quieted: readonly QuietedName[];
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
  const mentions = ordered.flatMap(({ frameId, lang, mentions }) =>
    mentions.map(({ evidence: _, ...mention }) => ({ ...mention, frameId, lang })),
  );
  const quieted = ordered.flatMap(({ frameId, quieted }) =>
    quieted.map((one) => ({ ...one, frameId })),
  );
  const top = ordered.find(({ isTop }) => isTop);
  const seen = mentions.filter(({ rendered }) => rendered);
  const isReading = ordered.some(({ state }) => state === 'reading');
  const writing = pageWriting(top?.lang ?? '');
  const isTold = !isReading && ordered.some(({ relevant }) => relevant);
  const present = new Set([...mentions, ...quieted].map(({ topic }) => topic));
  return {
    topics: story.pack.topics.flatMap((one) => {
      const own = seen.filter(({ topic }) => topic === one.id);
      return own.length === 0 ? [] : [{ ...named(one), mentions: own }];
    }),
    notFound:
      isTold && writing !== null
        ? story.pack.topics
            .filter((topic) => isTopicOn(choices, topic) && !present.has(topic.id))
            .filter(({ id }) => writings.get(id)?.has(writing))
            .map(named)
        : null,
    published: top?.published ?? null,
    quieted,
    isReading,
  };
}
