import type { MentionReport } from '../../src/core/page/PageReport';
import { contextOf } from './scan/contextOf';
import type { PageMention } from './scan/PageMention';

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
