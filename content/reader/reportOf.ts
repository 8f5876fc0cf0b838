import type { PageReport } from '../../src/core/page/PageReport';
import { contextOf } from './context';
import { pageLanguage } from './dom';
import { isRendered } from './isRendered';
import type { Found } from './PageReader';

/** What the frame tells of the mentions found in it. */
export function reportOf(
  found: Found,
): Pick<PageReport, 'state' | 'relevant' | 'lang' | 'mentions'> {
  return {
    state: found.isDone ? 'done' : 'reading',
    relevant: found.relevant,
    lang: pageLanguage(),
    mentions: found.mentions.map((mention) => ({
      id: mention.id,
      topic: mention.topic,
      ...contextOf(mention),
      rendered: isRendered(mention),
      evidence: mention.evidence,
    })),
  };
}
