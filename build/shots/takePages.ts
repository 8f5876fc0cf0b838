import { join } from 'node:path';
import { POPUP_VIEWS, type PopupView } from '../../src/core/popup/address';
import type { FoundBrowser } from '../browsers/findBrowser';
import { DEMO, LocalServer } from '../drive/LocalServer';
import { launchBrowser } from '../drive/launchBrowser';
import { PuppeteerView } from '../drive/PuppeteerView';
import type { MediaPreferences, Session } from '../drive/Session';
import { until } from '../drive/until';
import type { View } from '../drive/View';
import { popupOver } from './popupOver';
import { takeCards } from './takeCards';
import { PAGE_SHOTS, takePage } from './takePage';
import { takeSeveral } from './takeSeveral';
import { CROWDED, takeStories } from './takeStories';

/** The looks that every page is taken in. */
const looks: Readonly<Record<string, MediaPreferences>> = {
  light: { scheme: 'light', reducedMotion: true },
  dark: { scheme: 'dark', reducedMotion: true },
  forced: { forcedColors: true, reducedMotion: true },
};

/** The popup's views that are longer than it is high: taken once more at their whole length. */
const LONG: readonly PopupView[] = ['story', 'timeline', 'sources'];
/** As wide as the popup, and higher than any of its views, in px. */
const LONG_SIZE = { width: 400, height: 3000 };

/**
 * Takes pictures of the built extension's own pages, and of the real card and popup over the demo
 * newspaper, in each look, into `folder`.
 *
 * @param only part of a name: others are left out
 * @param language of the browser: `ko`
 * @param several a page that names people of all stories, as HTML, where there are several
 * @returns how many were taken
 */
export async function takePages(
  browser: FoundBrowser,
  folder: string,
  only: string,
  language: string,
  several?: string,
): Promise<number> {
  const server = await LocalServer.start();
  const demo = server.folder('/', DEMO);
  const plain = server.page('/plain', '<!doctype html><html lang="en"><p>Nothing to do with it.');
  const crowded = server.page('/crowded', CROWDED);
  const session = await launchBrowser(browser, { headless: true, args: [`--lang=${language}`] });
  let count = 0;
  try {
    for (const [look, wishes] of Object.entries(looks)) {
      await session.setMedia(wishes);
      const wanted = (name: string) => `${name}-${look}`.includes(only);
      const path = (name: string) => join(folder, `${name}-${look}.png`);
      for (const [name, shot] of Object.entries(PAGE_SHOTS).filter(([name]) => wanted(name))) {
        await takePage(session, shot, path(name));
        count++;
      }
      count += await takeStories(session, crowded, (name) => (wanted(name) ? path(name) : null));
      count += await takeCards(session, `${demo}empty-chairs.html`, wishes, (name) =>
        wanted(name) ? path(name) : null,
      );
      if (several !== undefined) {
        count += await takeSeveral(session, server.page('/several', several), wishes, (name) =>
          wanted(name) ? path(name) : null,
        );
      }
      const views = POPUP_VIEWS.filter((view) => wanted(`popup-${view}`));
      if (views.length > 0) {
        const addresses = { found: `${demo}empty-chairs.html`, nothing: plain };
        await takePopups(session, addresses, (name) => path(`popup-${name}`), views);
        count += views.length + 2;
      }
      for (const view of LONG.filter((one) => wanted(`popup-${one}-long`))) {
        await takeLong(session, `popup.html?view=${view}`, path(`popup-${view}-long`));
        count++;
      }
    }
  } finally {
    await session.close();
    await server.close();
  }
  return count;
}

interface Addresses {
  /** A page about the story. */
  readonly found: string;
  /** A page that is not. */
  readonly nothing: string;
}

/** The popup in each of `views`, and its first two on a page that names nobody. */
async function takePopups(
  session: Session,
  { found, nothing }: Addresses,
  path: (name: string) => string,
  views: readonly PopupView[],
): Promise<void> {
  const page = await session.open(found);
  await until('the page is marked', async () => ((await page.marks()).length > 0 ? true : null));
  for (const view of views) await takeView(session, found, view, '.tab-count', path(view));
  await page.close();
  const empty = await session.open(nothing);
  await takeView(session, nothing, 'story', '.notice', path('story-nothing'));
  await takeView(session, nothing, 'page', '.notice', path('page-nothing'));
  await empty.close();
}

async function takeView(
  session: Session,
  address: string,
  view: PopupView,
  sign: string,
  path: string,
): Promise<void> {
  const popup = await popupOver(session, address, `view=${view}`, sign);
  await popup.screenshot(path);
  await popup.close();
}

/** A view of the popup at its whole length. */
async function takeLong(session: Session, file: string, path: string): Promise<void> {
  const view = await session.openExtensionPage(file);
  if (!(view instanceof PuppeteerView)) throw new Error('Long pictures are taken in Chromium.');
  await view.puppeteer.setViewport(LONG_SIZE);
  await until('the view is there', () =>
    view.evaluate(() => (document.querySelector('[role=tabpanel] > *') ? true : null)),
  );
  await view.puppeteer.screenshot({
    path,
    clip: { x: 0, y: 0, width: LONG_SIZE.width, height: await heightOf(view) },
  });
  await view.close();
}

const heightOf = ({ evaluate }: View): Promise<number> =>
  evaluate(() => {
    const last = document.querySelector('[role=tabpanel]')?.lastElementChild;
    return Math.ceil((last?.getBoundingClientRect().bottom ?? 0) + 20);
  });
