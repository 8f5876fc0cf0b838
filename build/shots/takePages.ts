import { join } from 'node:path';
import type { FoundBrowser } from '../browsers/find';
import { DEMO, LocalServer } from '../drive/LocalServer';
import { launchBrowser } from '../drive/launchBrowser';
import type { MediaWishes, Session } from '../drive/Session';
import { until } from '../drive/until';

/** The looks that every page is taken in. */
const looks: Readonly<Record<string, MediaWishes>> = {
  light: { scheme: 'light', reducedMotion: true },
  dark: { scheme: 'dark', reducedMotion: true },
  forced: { forcedColors: true, reducedMotion: true },
};

/** Pages of the extension by the name of their picture; the popup is asked for each of its views. */
const pages: Readonly<Record<string, string>> = {
  options: 'options.html',
  'first-run': 'first-run.html',
  timeline: 'popup.html?view=timeline',
  sources: 'popup.html?view=sources',
};

/**
 * Takes pictures of the built extension's own pages, and of the real popup over the demo newspaper,
 * in each look, into `folder`.
 *
 * @param only part of a name: others are left out
 * @returns how many were taken
 */
export async function takePages(
  browser: FoundBrowser,
  folder: string,
  only: string,
): Promise<number> {
  const server = await LocalServer.start();
  const demo = server.folder('/', DEMO);
  const session = await launchBrowser(browser, { headless: true });
  let count = 0;
  try {
    for (const [look, wishes] of Object.entries(looks)) {
      await session.setMedia(wishes);
      for (const name of ['popup', ...Object.keys(pages)]) {
        if (!`${name}-${look}`.includes(only)) continue;
        const path = join(folder, `${name}-${look}.png`);
        if (name === 'popup') await takePopup(session, `${demo}empty-chairs.html`, path);
        else await takePage(session, pages[name] ?? name, path);
        count++;
      }
    }
  } finally {
    await session.close();
    await server.close();
  }
  return count;
}

async function takePage(session: Session, file: string, path: string): Promise<void> {
  const view = await session.openExtensionPage(file);
  await until(`${file} is there`, () =>
    view.evaluate(() => (document.querySelector('main, [role=tabpanel], h1') ? true : null)),
  );
  await view.screenshot(path);
  await view.close();
}

async function takePopup(session: Session, url: string, path: string): Promise<void> {
  const page = await session.open(url);
  await until('the page is marked', async () => ((await page.marks()).length > 0 ? true : null));
  const popup = await session.openPopup();
  await until('the popup has found something', () =>
    popup.evaluate(() =>
      document.querySelectorAll('[role=tabpanel] li').length > 0 ? true : null,
    ),
  );
  await popup.screenshot(path);
  await popup.close();
  await page.close();
}
