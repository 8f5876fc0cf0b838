import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LocalServer } from '../../build/drive/LocalServer';
import type { PuppeteerView } from '../../build/drive/PuppeteerView';
import type { Session } from '../../build/drive/Session';
import type { WebPage } from '../../build/drive/WebPage';
import { storyText } from '../stories/storyFile';
import { browsers } from './support/browsers';
import { axeFindings, named, overflowing } from './support/extensionPage';
import { read, texts } from './support/popup';
import { allowInPrivate, openPrivate, openPrivatePage } from './support/privateWindow';
import { looksIn } from './support/runAxe';
import { addStory, fileOf, openStories, openTimelineOf, storedStories } from './support/stories';

const ISLAND = 'tests/stories/sand-island';
const FERRY = 'The ferry that turned back';
const article = `<!doctype html><html lang="en"><title>Two towns</title>
  <p>Mike Pence sat in front of Kim Yo Jong.</p>
  <p>The Sand Island ferry turned back, says Ada Lind. Per Lind was its captain.</p>`;
const BUNDLED = ['Kim Yo Jong', 'Mike Pence'];
const BOTH = ['Ada Lind', 'Kim Yo Jong', 'Mike Pence', 'Per Lind', 'Sand Island ferry'];

const marksOf = async (page: WebPage) => (await page.marks()).map(({ text }) => text).sort();
const titles = (page: PuppeteerView) => texts(page, '.story-item > .row h3');

describe.each(browsers)('stories from files in private windows of $kind', ({ kind, launch }) => {
  let server: LocalServer;
  let session: Session;
  let options: PuppeteerView;
  let page: WebPage;

  beforeAll(async () => {
    server = await LocalServer.start();
    server.page('/article', article);
    session = await launch();
    await allowInPrivate(session);
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  test('are marked at once in those that are open, and in new ones, with their cards', async () => {
    options = await openStories(session);
    page = await openPrivate(session, server.url('/article'));
    await expect.poll(() => marksOf(page)).toEqual(BUNDLED);
    await addStory(options, await fileOf('sand-island.sidelight.json', storyText(ISLAND)));
    await page.puppeteer.bringToFront();
    await expect.poll(() => marksOf(page)).toEqual(BOTH);
    await page.puppeteer.reload();
    await expect.poll(() => marksOf(page)).toEqual(BOTH);
    await page.hover('Ada Lind');
    await expect.poll(() => page.card()).toMatchObject({ name: 'Ada Lind' });
    expect((await page.card())?.text).toContain(FERRY);
    await page.press('Escape');
  });

  test('are told in the popup, with their timeline', async () => {
    await page.puppeteer.bringToFront();
    const popup = await openTimelineOf(session, FERRY, 5);
    await popup.close();
  });

  // In Chromium the options are always in an ordinary window.
  describe.each([kind].filter((one) => one === 'firefox'))(
    'are in the options there, in %s',
    () => {
      let inPrivate: PuppeteerView;

      test('as far as they can be, and what cannot be done is said', async () => {
        inPrivate = await openPrivatePage(session, 'options.html');
        await expect.poll(() => titles(inPrivate)).toContain(FERRY);
        expect(await titles(inPrivate)).toEqual(await titles(options));
        expect(await texts(inPrivate, '.added-tools')).toEqual([
          'Added from a file · revision 2 · Mia Holm and Jon Vik',
        ]);
        expect(await texts(inPrivate, '.own-stories .note')).toEqual([
          expect.stringContaining('open the options in an ordinary window'),
        ]);
        expect(await read(inPrivate)).toContain('One story that you added');
        expect(await texts(inPrivate, '.story-select option')).toContain(FERRY);
      });

      test('with their switches, which pages in every window follow', async () => {
        const flip = () => inPrivate.click('.story-item:nth-of-type(3) .switch');
        await flip();
        await expect.poll(() => marksOf(page)).toEqual(BUNDLED);
        await flip();
        await expect.poll(() => marksOf(page)).toEqual(BOTH);
      });

      test.each(looksIn(kind))('without a fault of access: %o', async (look) => {
        await session.setMedia(look);
        expect(await axeFindings(inPrivate, look)).toEqual([]);
        expect(await overflowing(inPrivate)).toEqual([]);
        await session.setMedia({});
      });

      test('and gone with all else when everything is erased there', async () => {
        await inPrivate.puppeteer.bringToFront();
        await inPrivate.click(named('button', 'Erase everything'));
        await inPrivate.click(named('button', 'Erase'));
        await expect.poll(() => read(inPrivate)).toContain('Erased.');
        await expect.poll(() => titles(inPrivate)).toEqual([]);
        expect(await storedStories(options)).toEqual([]);
        await page.puppeteer.bringToFront();
        await expect.poll(() => marksOf(page)).toEqual(BUNDLED);
        await inPrivate.close();
        await addStory(options, await fileOf('again.sidelight.json', storyText(ISLAND)));
      });
    },
  );

  test('go from private pages as well when they are removed', async () => {
    await page.puppeteer.bringToFront();
    await expect.poll(() => marksOf(page)).toEqual(BOTH);
    await options.puppeteer.bringToFront();
    await options.click(named('button', 'Remove'));
    await options.click(named('button', 'Remove it'));
    await page.puppeteer.bringToFront();
    await expect.poll(() => marksOf(page)).toEqual(BUNDLED);
  });

  test('bring no error', async () => {
    expect(await session.errors()).toEqual([]);
  });
});
