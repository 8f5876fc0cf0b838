import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import type { FoundBrowser } from '../browsers/findBrowser';
import { chromiumArgs } from '../browsers/launchArgs';
import { DEMO, LocalServer } from '../drive/LocalServer';
import { launchBrowser } from '../drive/launchBrowser';
import { PuppeteerView } from '../drive/PuppeteerView';
import type { Session } from '../drive/Session';
import { until } from '../drive/until';
import { storeMessages } from './storeMessages';
import { type Png, STRIP, storePage, tilePage } from './storePage';

const SIZE = { width: 1280, height: 800 };
/** What is left below the caption. */
const STAGE = { width: SIZE.width, height: SIZE.height - STRIP };
/** How far the article is scrolled, in px: past its large title, to its text. */
const READ_ON = 330;
/** Where the demo newspaper is in the pictures: its reader sees no name of a developer's machine. */
const SITE = 'the-lantern.example';
const TILE = { width: 440, height: 280 };

/** What the pictures are made of, all taken from the built extension in a real browser. */
interface Views {
  readonly card: Png;
  readonly plain: Png;
  readonly story: Png;
  readonly timeline: Png;
  readonly found: Png;
  readonly options: Png;
}

/**
 * Takes the pictures for the shops in one language, into docs/store/<language>/. The language is
 * the browser's own: it has to be set for the process by the environment (LANGUAGE).
 *
 * @returns their names
 */
export async function takeStorePictures(
  browser: FoundBrowser,
  language: string,
): Promise<readonly string[]> {
  const folder = join('docs', 'store', language);
  const captions = (await readFile(join(folder, 'captions.txt'), 'utf8')).trim().split('\n');
  const { card, plain, story, timeline, found, options } = await takeViews(browser, language);
  const pictures = [
    { name: '1-card.png', page: card },
    { name: '2-differ.png', page: plain, popup: story },
    { name: '3-timeline.png', page: plain, popup: timeline },
    { name: '4-page.png', page: plain, popup: found },
    { name: '5-options.png', page: options },
  ].map((picture, at) => ({ ...picture, language, caption: captions[at] ?? '' }));
  const { name, tagline } = await storeMessages(language);
  const svg = await readFile('src/icons/icon.svg', 'utf8');
  const painter = await launch({ executablePath: browser.path, pipe: true, args: chromiumArgs() });
  try {
    const page = await painter.newPage();
    if (!(await page.evaluate(hasLetters, name + tagline))) {
      throw new Error(
        `This machine has no font for “${tagline}”: install one (Debian: fonts-nanum).`,
      );
    }
    for (const picture of pictures) {
      await paint(page, storePage(picture), SIZE, join(folder, picture.name));
    }
    await paint(page, tilePage(svg, name, tagline, language), TILE, join(folder, 'tile.png'));
  } finally {
    await painter.close();
  }
  return [...pictures.map((picture) => picture.name), 'tile.png'];
}

/** Whether different letters look different: without a font, each is the same box. */
function hasLetters(text: string): boolean {
  const [one, other] = new Set(text.match(/\P{ASCII}/gu) ?? text);
  const picture = (letter = ''): string => {
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d');
    if (context === null) return '';
    context.font = '40px system-ui, sans-serif';
    context.fillText(letter, 0, 50);
    return canvas.toDataURL();
  };
  return picture(one) !== picture(other);
}

async function paint(page: Page, html: string, size: typeof SIZE, path: string): Promise<void> {
  await page.setViewport(size);
  await page.setContent(html);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  await writeFile(path, await page.screenshot());
}

async function takeViews(browser: FoundBrowser, language: string): Promise<Views> {
  const server = await LocalServer.start();
  const session = await launchBrowser(browser, {
    headless: true,
    args: [`--lang=${language}`, `--host-resolver-rules=MAP ${SITE} 127.0.0.1`],
  });
  try {
    await session.setMedia({ scheme: 'light', reducedMotion: true });
    server.folder('/', DEMO);
    const page = await session.open(server.url('/empty-chairs.html', SITE));
    await page.puppeteer.setViewport(STAGE);
    await until('the page is marked', async () => ((await page.marks()).length > 0 ? true : null));
    await page.evaluate((y: number) => scrollTo(0, y), READ_ON);
    const plain = await page.screenshot();
    await page.hover('Mike Pence');
    await until('the card is open', () => page.card());
    await until('the card has faded in', () =>
      page.inCard((root) => (root.getAnimations().length === 0 ? true : null)),
    );
    // By itself puppeteer makes the window larger for a picture, and cards close then.
    const card = await page.puppeteer.screenshot({ captureBeyondViewport: false });
    await page.press('Escape');
    const popup = await session.openPopup();
    await until('the popup has found something', () =>
      popup.evaluate(() => (document.querySelector('.tab-count') ? true : null)),
    );
    const tab = async (name: string): Promise<Png> => {
      await popup.click(`#tab-${name}`);
      return popup.screenshot();
    };
    const views = {
      story: await tab('story'),
      timeline: await tab('timeline'),
      found: await tab('page'),
    };
    await popup.close();
    return { card, plain, ...views, options: await takeOptions(session) };
  } finally {
    await session.close();
    await server.close();
  }
}

async function takeOptions(session: Session): Promise<Png> {
  const view = await session.openExtensionPage('options.html');
  if (!(view instanceof PuppeteerView)) throw new Error('These pictures are taken in Chromium.');
  await view.puppeteer.setViewport(STAGE);
  await until('the options are there', () =>
    view.evaluate(() => (document.querySelector('.sample') ? true : null)),
  );
  return view.screenshot();
}
