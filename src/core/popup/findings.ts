import type { Writing } from '../names/nameScripts';
import { fullId } from '../pack/fullId';
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

/** A topic that was found; its id is that in its own story. */
export interface FoundTopic extends Titled {
  /** Its full id, by which its mentions are asked for. */
  readonly full: string;
  /** How many of its mentions can be seen at the moment; never 0. */
  readonly count: number;
  /** The same by frame, in their order: the mentions themselves are asked for when they are shown. */
  readonly frames: readonly FrameCount[];
}

/** A name that the visitor has called a wrong match here. */
export interface DismissedInFrame {
  readonly frameId: number;
  /** By full id. */
  readonly topic: string;
  readonly name: string;
  readonly text: string;
}

/**
 * A story of which there are so many mentions on a page, over all its frames, is taken to mark what is no
 * name of it: a word of every day, or a list of thousands. Long articles about a person have about a
 * hundred.
 */
const CROWD = 300;

/** What was found of one story. */
export interface StoryFindings {
  readonly story: Story;
  /** In the pack's order. */
  readonly topics: readonly FoundTopic[];
  /** How many mentions there are, where these are so many that the story may not be meant. */
  readonly crowd: number | null;
  /**
   * Named in the story, and not found in the text that could be read; `null` where that would say
   * nothing, since the pack has no names in the page's language, or the page is not about the story.
   */
  readonly notFound: readonly Titled[] | null;
}

/** What was found in a tab, over all its frames. */
export interface Findings {
  /** Those of which something is to be told: that with most topics on the page first. */
  readonly stories: readonly StoryFindings[];
  /** The date of the tab's own page. */
  readonly published: PublishedDate | null;
  readonly dismissed: readonly DismissedInFrame[];
  /** Whether some of the text has still to be read. */
  readonly isReading: boolean;
}

/**
 * Puts together what the frames report.
 *
 * @param stories all that are installed
 * @param writings in which each topic is looked for, by full id
 */
export function findingsOf(
  frames: readonly FrameFindings[],
  stories: readonly Story[],
  choices: Choices,
  writings: ReadonlyMap<string, ReadonlySet<Writing>>,
): Findings {
  const ordered = [...frames].sort((a, b) => a.frameId - b.frameId);
  const dismissed = ordered.flatMap(({ frameId, dismissed }) =>
    dismissed.map((one) => ({ ...one, frameId })),
  );
  const top = ordered.find(({ isTop }) => isTop);
  const isReading = ordered.some(({ state }) => state === 'reading');
  const present = new Set(
    [...ordered.flatMap(({ topics }) => topics), ...dismissed].map(({ topic }) => topic),
  );
  const writing = pageWriting(top?.lang ?? '');
  const found = stories.map((story) => ({
    story,
    ...countedOf(story, ordered),
    notFound: isReading || !isAbout(story, ordered) ? null : notFoundOf(story),
  }));

  function notFoundOf({ pack }: Story): readonly Titled[] | null {
    if (writing === null) return null;
    return pack.topics
      .filter(({ id }) => !present.has(fullId(pack.id, id)))
      .filter((topic) => isTopicOn(choices, pack.id, topic))
      .filter(({ id }) => writings.get(fullId(pack.id, id))?.has(writing))
      .map(named);
  }

  return {
    stories: found
      .filter(({ topics, notFound }) => topics.length > 0 || notFound !== null)
      .sort((a, b) => b.topics.length - a.topics.length),
    published: top?.published ?? null,
    dismissed,
    isReading,
  };
}

const isAbout = ({ pack }: Story, frames: readonly FrameFindings[]): boolean =>
  frames.some(({ about }) => about.includes(pack.id));

function countedOf(story: Story, ordered: readonly FrameFindings[]) {
  const topics = topicsOf(story, ordered);
  const all = topics.reduce((sum, { count }) => sum + count, 0);
  return { topics, crowd: all < CROWD ? null : all };
}

const topicsOf = ({ pack }: Story, ordered: readonly FrameFindings[]): FoundTopic[] =>
  pack.topics.flatMap((one) => {
    const full = fullId(pack.id, one.id);
    const frames = ordered.flatMap(({ frameId, lang, topics }) =>
      topics
        .filter(({ topic, shown }) => topic === full && shown > 0)
        .map(({ shown }) => ({ frameId, lang, count: shown })),
    );
    const count = frames.reduce((sum, frame) => sum + frame.count, 0);
    return count === 0 ? [] : [{ ...named(one), full, count, frames }];
  });

/** How many topics were found, over all stories. */
export const topicsFound = (findings: Findings | null): number =>
  findings?.stories.reduce((sum, { topics }) => sum + topics.length, 0) ?? 0;
