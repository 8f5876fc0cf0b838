import { PuppeteerView } from '../drive/PuppeteerView';
import type { Session } from '../drive/Session';
import { until } from '../drive/until';

/** A picture of a page of the extension. */
export interface PageShot {
  readonly file: string;
  /** In px. */
  readonly width: number;
  readonly height: number;
  /** Whether all of the page is taken, however high it is. */
  readonly isWhole?: boolean;
  /** What is there once the page is; a sample if left out. */
  readonly sign?: string;
  /** What is pressed before, one after the other. */
  readonly press?: readonly string[];
}

const WIDE = { width: 1280, height: 800 };
const LOW = { width: 640, height: 400 };
const PHONE = { width: 360, height: 800, isWhole: true };

/** Options and first run by the name of their picture: each size, and each state that looks different. */
export const PAGE_SHOTS: Readonly<Record<string, PageShot>> = {
  options: { file: 'options.html', ...WIDE },
  'options-unfolded': {
    file: 'options.html',
    ...WIDE,
    press: ['.topic-group:nth-of-type(2) > summary'],
  },
  'options-paused': { file: 'options.html', ...WIDE, press: ['.everywhere > input'] },
  'options-low': { file: 'options.html', ...LOW },
  'options-phone': { file: 'options.html', ...PHONE },
  'first-run': { file: 'first-run.html', ...WIDE },
  'first-run-closed': { file: 'first-run.html', ...WIDE, press: ['.sample-card .icon-button'] },
  'first-run-low': { file: 'first-run.html', ...LOW },
  'first-run-phone': { file: 'first-run.html', ...PHONE },
  handout: { file: 'handout.html', ...WIDE, isWhole: true, sign: '.handout' },
  'handout-phone': { file: 'handout.html', ...PHONE, sign: '.handout' },
};

/** Takes the picture of a page, and leaves nothing stored. */
export async function takePage(session: Session, shot: PageShot, path: string): Promise<void> {
  const { file, width, height, isWhole = false, sign = '.sample', press = [] } = shot;
  const view = await session.openExtensionPage(file);
  if (!(view instanceof PuppeteerView)) throw new Error('These pictures are taken in Chromium.');
  await view.puppeteer.setViewport({ width, height });
  await until(`${file} is there`, () =>
    view.evaluate((sign: string) => (document.querySelector(sign) ? true : null), sign),
  );
  for (const selector of press) await view.click(selector);
  await view.puppeteer.screenshot({ path, fullPage: isWhole });
  await view.close();
  await session.background.evaluate(() => chrome.storage.sync.clear());
}
