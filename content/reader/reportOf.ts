import type { MentionReport, PageReport } from '../../src/core/page/PageReport';
import { pageLanguage } from '../dom/dom';
import { contextOf } from './scan/contextOf';
import type { PageMention } from './scan/PageMention';
import type { PageFindings } from './scan/PageReader';

/** What the frame tells of what is found in it: how much, and not each mention. */
export function reportOf(
  { isDone, relevant, mentions }: PageFindings,
  isShown: (mention: PageMention) => boolean,
): Pick<PageReport, 'state' | 'relevant' | 'lang' | 'topics'> {
  const topics = new Map<string, { topic: string; shown: number; hidden: number }>();
  for (const mention of mentions) {
    const { topic } = mention;
    const counts = topics.get(topic) ?? { topic, shown: 0, hidden: 0 };
    if (isShown(mention)) counts.shown++;
    else counts.hidden++;
    topics.set(topic, counts);
  }
  return {
    state: isDone ? 'done' : 'reading',
    relevant,
    lang: pageLanguage(),
    topics: [...topics.values()],
  };
}

/** What the frame tells of these mentions; for few of them, since their surroundings are read. */
export const rowsOf = (
  mentions: readonly PageMention[],
  isShown: (mention: PageMention) => boolean,
): readonly MentionReport[] =>
  mentions.map((mention) => ({
    id: mention.id,
    topic: mention.topic,
    ...contextOf(mention),
    rendered: isShown(mention),
    evidence: mention.evidence,
  }));
