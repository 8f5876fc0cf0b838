import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { LocalServer } from '../../build/drive/LocalServer';
import type { PuppeteerView } from '../../build/drive/PuppeteerView';
import type { Session } from '../../build/drive/Session';
import type { WebPage } from '../../build/drive/WebPage';
import { storyText } from '../stories/storyFile';
import { browsers } from './support/browsers';
import { read, texts } from './support/popup';
import { addStory, chooseFile, fileOf, openStories } from './support/stories';

const ISLAND = 'tests/stories/sand-island';
const FERRY = 'The ferry that turned back';

/** A name that comes with Sidelight brings the reader in; the others are the added story's. */
const article = `<!doctype html><html lang="en"><title>Two towns</title>
  <p>Mike Pence sat in front of Kim Yo Jong.</p>
  <p>The Sand Island ferry turned back, says Ada Lind. Per Lind was its captain.</p>`;

describe.each(browsers)('a story from a file in $kind', ({ launch }) => {
  let server: LocalServer;
  let session: Session;
  let page: WebPage;
  let options: PuppeteerView;

  const marks = async () => (await page.marks()).map(({ text }) => text).sort();

  beforeAll(async () => {
    server = await LocalServer.start();
    server.page('/article', article);
    session = await launch();
  });

  beforeEach(async () => {
    page = await session.open(server.url('/article'));
    await expect.poll(marks).toEqual(['Kim Yo Jong', 'Mike Pence']);
    options = await openStories(session);
  });

  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  test('is added, marked on open pages at once, with its card', async () => {
    const file = await fileOf('sand-island.sidelight.json', storyText(ISLAND));
    await chooseFile(options, file);
    await expect.poll(() => texts(options, '.story-summary > h3')).toEqual([FERRY]);
    console.log(await read(options));
    await addStory(options, file);
    await expect.poll(() => texts(options, '.story-item > .row h3')).toContain(FERRY);
    await page.puppeteer.bringToFront();
    await expect.poll(marks).toContain('Ada Lind');
    await page.hover('Ada Lind');
    await expect.poll(() => page.card()).toMatchObject({ name: 'Ada Lind' });
    expect(await session.errors()).toEqual([]);
  });
});
