import * as v from 'valibot';
import type { MentionReport } from '../../src/core/page/PageReport';
import type {} from '../../src/core/page/ReaderHandle';
import { parseReaderAnswer } from '../../src/core/page/readerAnswers';
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
const PATIENCE_MS = 60_000;

/** So long (ms) nothing more is being read: pages add text after they have loaded. */
const CALM = 500;

const framesSchema = v.array(v.object({ isSettled: v.boolean(), mentions: v.unknown() }));

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
    const calmMentions = async (): Promise<MentionReport[] | undefined> => {
      const mentions = await settledMentions(session, url);
      since = mentions && (since ?? performance.now());
      return since !== undefined && performance.now() - since > CALM ? mentions : undefined;
    };
    const mentions = await until(`${page} is read`, calmMentions, PATIENCE_MS);
    return { page, mentions: mentions.map(({ id: _, ...mention }) => mention) };
  } finally {
    await tab.close();
  }
}

/** The mentions in a tab's frames, once no frame is still searching or reading. */
async function settledMentions(
  session: Session,
  url: string,
): Promise<MentionReport[] | undefined> {
  const answer = await session.background.evaluate(async (url: string) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
    if (tab?.id === undefined) return [{ isSettled: false, mentions: null }];
    const results = await chrome.scripting.executeScript({
      target: { tabId: tab.id, allFrames: true },
      injectImmediately: true,
      func: () => {
        const reader = globalThis.sidelight;
        const state = globalThis.sidelightSentinel;
        // A frame that the page writes itself may never get content scripts; it must not hold us up.
        const isOutside = state === undefined && top !== self && document.readyState === 'complete';
        const isSettled = reader
          ? reader.report().state !== 'reading'
          : state === 'watching' || isOutside;
        const mentions = reader?.rows(null, 0, Number.POSITIVE_INFINITY) ?? null;
        return { isSettled, mentions: isSettled ? mentions : null };
      },
    });
    return results.map(({ result }) => result ?? { isSettled: false, mentions: null });
  }, url);
  const frames = v.parse(framesSchema, answer);
  if (!frames.every(({ isSettled }) => isSettled)) return undefined;
  return frames.flatMap(({ mentions }) => {
    const rows = parseReaderAnswer('rows', mentions);
    return rows.ok ? rows.value : [];
  });
}
