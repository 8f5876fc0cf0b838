import { copyText } from '../../src/browser/copyText';
import { askRows } from '../../src/browser/frames';
import type { KnownTab, PopupBrowser } from '../../src/browser/popupTab';
import type { TabSnapshot } from '../../src/core/popup/pageState';
import { problemReport, type ReportedPage } from '../../src/core/popup/problemReport';
import type { Choices } from '../../src/core/settings/Settings';

/** So many mentions of each topic of a frame are asked for: more say nothing new. */
const MENTIONS = 10;

/**
 * Copies a report on Sidelight, and on what it found on the page, to be pasted where faults are told.
 *
 * @param language of the interface
 * @returns false if the browser does not allow it
 */
export async function copyReport(
  { runtime, scripting }: PopupBrowser,
  tab: KnownTab | null,
  { frames }: TabSnapshot,
  choices: Choices,
  language: string,
): Promise<boolean> {
  const { version } = runtime.getManifest();
  const page = tab === null || frames === null ? null : await reportedPage(scripting, tab, frames);
  return copyText(
    problemReport({ version, userAgent: navigator.userAgent, language, choices, page }),
  );
}

async function reportedPage(
  scripting: PopupBrowser['scripting'],
  tab: KnownTab,
  frames: NonNullable<TabSnapshot['frames']>,
): Promise<ReportedPage> {
  const asked = frames.flatMap(({ frameId, topics }) =>
    topics.map(({ topic }) =>
      askRows(scripting, tab.id, { frameId, topic, from: 0, count: MENTIONS }),
    ),
  );
  return {
    lang: frames.find(({ isTop }) => isTop)?.lang ?? '',
    about: [...new Set(frames.flatMap(({ about }) => about))],
    mentions: (await Promise.all(asked)).flat(),
  };
}
