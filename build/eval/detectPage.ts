import * as v from 'valibot';
import { type PageReport, parsePageReport } from '../../src/core/page/PageReport';
import type {} from '../../src/core/page/ReaderHandle';
import type { Session } from '../drive/Session';
import { until } from '../drive/until';

/** What was found on one page. */
export interface Detected {
  readonly page: string;
  readonly mentions: readonly {
    readonly topic: string;
    readonly text: string;
    /** 40 characters of visible text before and after it. */
    readonly before: string;
    readonly after: string;
    /** Whether it can be seen without opening a tab or menu of the page. */
    readonly rendered: boolean;
    readonly evidence: unknown;
  }[];
}

/** A large page on a busy machine may take this long (ms). */
const PATIENCE = 60_000;

/** So long (ms) nothing more is being read: pages add text after they have loaded. */
const CALM = 500;

const framesSchema = v.array(v.object({ isSettled: v.boolean(), report: v.unknown() }));

/**
 * Opens `url` with the extension on and tells what it finds there, in all frames, whatever the
 * marking setting is.
 *
 * @param page what to call it in the answer
 */
export async function detectPage(session: Session, url: string, page: string): Promise<Detected> {
  const tab = await session.open(url);
  try {
    let since: number | undefined;
    const calmReports = async (): Promise<PageReport[] | undefined> => {
      const reports = await settledReports(session, url);
      since = reports && (since ?? performance.now());
      return since !== undefined && performance.now() - since > CALM ? reports : undefined;
    };
    const reports = await until(`${page} is read`, calmReports, PATIENCE);
    const mentions = reports.flatMap((report) =>
      report.mentions.map(({ id: _, ...mention }) => mention),
    );
    return { page, mentions };
  } finally {
    await tab.close();
  }
}

/** The reports of a tab's frames, once no frame is still searching or reading. */
async function settledReports(session: Session, url: string): Promise<PageReport[] | undefined> {
  const answer = await session.background.evaluate(async (url: string) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
    if (tab?.id === undefined) return [{ isSettled: false, report: null }];
    const results = await chrome.scripting.executeScript({
      target: { tabId: tab.id, allFrames: true },
      injectImmediately: true,
      func: () => {
        const report = globalThis.sidelight?.report() ?? null;
        const state = globalThis.sidelightSentinel;
        // A frame that the page writes itself may never get content scripts; it must not hold us up.
        const isOutside = state === undefined && top !== self && document.readyState === 'complete';
        const isSettled = report ? report.state !== 'reading' : state === 'watching' || isOutside;
        return { isSettled, report };
      },
    });
    return results.map(({ result }) => result ?? { isSettled: false, report: null });
  }, url);
  const frames = v.parse(framesSchema, answer);
  if (!frames.every(({ isSettled }) => isSettled)) return undefined;
  return frames.flatMap(({ report }) => parsePageReport(report) ?? []);
}
