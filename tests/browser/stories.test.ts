import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { LocalServer } from '../../build/drive/LocalServer';
import { builtFor } from '../../build/drive/launchBrowser';
import type { Session } from '../../build/drive/Session';
import type { View } from '../../build/drive/View';
import type { WebPage } from '../../build/drive/WebPage';
import { buildAll } from '../../build/extension/buildAll';
import { targets } from '../../build/extension/manifest';
import { browsers } from './support/browsers';
import { visitPage } from './support/extensionPage';
import { takeTurns } from './support/inTurn';
import { read, texts } from './support/popup';

/** The story that ships, one of the tests' own, and one that is written from right to left. */
const STORIES = ['seeds/pyeongchang-2018', 'tests/stories/sand-island', 'tests/stories/old-well'];
const FERRY = 'The ferry that turned back';
const WELL = 'چاهی که بسته شد';
const GIVEN = 'The Pence–Kim Yo Jong meeting that did not happen';

/** Two stories know Ada Lind: by her English name, and the one from right to left by its own. */
const all = `<!doctype html><html lang="en"><title>Two towns</title>
  <p>The Sand Island ferry turned back, says Ada Lind. Per Lind was its captain.</p>
  <p lang="fa" dir="rtl">آدا لیند می‌گوید چاه کهنه بسته است.</p>
  <p>That day Mike Pence sat in front of nobody.</p>`;
/** Sand Island is marked on pages about the ferry, which this one is not. */
const given = `<!doctype html><html lang="en"><title>Envoys</title>
  <p>Mike Pence sat in front of Kim Yo Jong. Neither has been at sea off Sand Island.</p>`;

let built: string;

beforeAll(async () => {
  built = await mkdtemp(join(tmpdir(), 'sidelight-stories-'));
  const stories = { stories: STORIES, out: join(built, 'three'), only: targets };
  expect(await buildAll(stories, () => {})).toBe(true);
  const none = { stories: [], out: join(built, 'none'), only: targets };
  expect(await buildAll(none, () => {})).toBe(true);
});

afterAll(() => rm(built, { recursive: true, force: true }));

describe.each(browsers)('three stories in $kind', ({ kind, launch }) => {
  const turn = takeTurns(kind, test);
  let server: LocalServer;
  let session: Session;
  let page: WebPage;
  let view: View | undefined;

  beforeAll(async () => {
    server = await LocalServer.start();
    server.page('/all', all);
    server.page('/given', given);
    session = await launch({ extension: join(built, 'three', basename(builtFor[kind])) });
  });

  beforeEach(async () => {
    await session.background.evaluate(async () => {
      await chrome.storage.sync.clear();
      await chrome.storage.session.clear();
    });
    page = await session.open(server.url('/all'));
    return async () => {
      await view?.close().catch(() => undefined);
      view = undefined;
      await page.close();
    };
  });

  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  const marks = async () =>
    (await page.marks())
      .filter(({ highlight }) => highlight === 'context-note')
      .map(({ text }) => text)
      .sort();
  const settled = () => expect.poll(marks).toEqual(ALL.toSorted());
  /** The first of each topic: of the well's engineer that is her English name. */
  const ALL = ['Sand Island ferry', 'Ada Lind', 'Per Lind', 'چاه کهنه', 'Mike Pence'];
  const badge = () =>
    session.background.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true });
      return chrome.action.getBadgeText({ tabId: tab?.id });
    });
  const popup = async () => {
    view = await session.openPopup();
    return view;
  };
  const chosen = (of: View) =>
    of.evaluate(() => document.querySelector('select')?.selectedOptions[0]?.label ?? null);
  const choose = (of: View, title: string) =>
    of.evaluate((title: string) => {
      const select = document.querySelector('select');
      const option = [...(select?.options ?? [])].find(({ label }) => label === title);
      if (!select || !option) throw new Error(`There is no ${title}`);
      select.value = option.value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }, title);

  turn(
    'marks the names of all, a name that two know once, and counts topics over all',
    async () => {
      await settled();
      await expect.poll(badge).toBe('6');
    },
  );

  turn('keeps what makes a page one about a story to that story', async () => {
    await page.puppeteer.goto(server.url('/given'));
    await expect.poll(marks).toEqual(['Kim Yo Jong', 'Mike Pence']);
  });

  turn(
    'says which story a card is from, and switches to the other that knows the name',
    async () => {
      await settled();
      await page.hover('Per Lind');
      await expect.poll(() => page.card()).toMatchObject({ name: 'Per Lind' });
      expect((await page.card())?.text).toContain(FERRY);
      await page.hover('Ada Lind');
      await expect.poll(() => page.card()).toMatchObject({ name: 'Ada Lind' });
      const pressed = () =>
        page.inCard((root) =>
          [...root.querySelectorAll('.card-stories button')].map(
            (one) => `${one.textContent}: ${one.getAttribute('aria-pressed')}`,
          ),
        );
      expect(await pressed()).toEqual([`${FERRY}: true`, `${WELL}: false`]);
      await page.clickInCard('.card-stories [aria-pressed="false"]');
      await expect.poll(() => page.card()).toMatchObject({ name: 'آدا لیند' });
      expect(await pressed()).toEqual([`${FERRY}: false`, `${WELL}: true`]);
      const title = await page.inCard((root) => {
        const title = root.querySelector('h2');
        return [title?.lang, title?.dir];
      });
      expect(title).toEqual(['fa', 'rtl']);
      expect((await page.card())?.text).toContain('چرا بسته شد؟');
      // Called wrong in one story, the name is marked for the other all the same.
      await page.clickInCard('.card-evidence .link');
      await page.clickInCard('.card-stories [aria-pressed="false"]');
      await expect.poll(() => page.card()).toMatchObject({ name: 'Ada Lind' });
      await page.press('Escape');
      await expect.poll(() => page.card()).toBeUndefined();
      // Who is not the well's engineer under her full name is not by her other one.
      expect(await marks()).toEqual([...ALL].sort());
    },
  );

  test('what a card hands to the popup opens at its own story', async () => {
    await settled();
    // As a card leaves it there; in Firefox a popup that it opens keeps the next from being opened.
    await session.background.evaluate(() =>
      chrome.storage.session.set({ timelineAt: 'old-well/well' }),
    );
    const opened = await popup();
    await expect.poll(() => chosen(opened)).toBe(WELL);
    await expect.poll(() => texts(opened, '.event h3')).toHaveLength(1);
    await expect.poll(() => texts(opened, '.pill[aria-pressed="true"]')).toEqual(['چاه کهنه']);
  });

  turn(
    'the popup begins with the story of the page, and remembers another for the tab',
    async () => {
      await settled();
      const first = await popup();
      await expect.poll(() => chosen(first)).toBe(FERRY);
      await expect.poll(() => texts(first, '#panel-story .topic-row')).toHaveLength(3);
      await choose(first, WELL);
      await expect.poll(() => read(first)).toContain('چرا بسته شد؟');
      await first.click('#tab-sources');
      await expect.poll(() => read(first)).toContain('همسایه‌ها می‌پرسند چرا چاه بسته شد');
      await first.close();
      const again = await popup();
      await expect.poll(() => chosen(again)).toBe(WELL);
      await again.close();
      await page.puppeteer.goto(server.url('/given'));
      await session.background.evaluate(() => chrome.storage.session.clear());
      await expect.poll(marks).toContain('Kim Yo Jong');
      const other = await popup();
      await expect.poll(() => chosen(other)).toBe(GIVEN);
    },
  );

  turn('lists what is on the page, and what a search finds, story by story', async () => {
    await settled();
    const opened = await popup();
    await opened.click('#tab-page');
    await expect.poll(() => texts(opened, '.found-head ~ .found-story')).toHaveLength(3);
    await expect
      .poll(() => texts(opened, '.found-row .topic-row > span:first-child'))
      .toEqual(['The ferry', 'Ada Lind', 'Per Lind', 'چاه کهنه', 'آدا لیند', 'Mike Pence']);
    await opened.click('#tab-page');
    await opened.press('/');
    for (const letter of 'lind') await opened.press(letter);
    await expect.poll(() => texts(opened, '.hits-story')).toEqual([FERRY]);
    await opened.close();
    // Typed by keys that no keyboard here has.
    const tab = await visitPage(session, 'popup.html?view=timeline');
    await expect.poll(() => texts(tab, '.event')).not.toEqual([]);
    await tab.press('/');
    await expect.poll(() => tab.evaluate(() => document.activeElement?.id)).toBe('search');
    await tab.evaluate(() => document.execCommand('insertText', false, 'آدا'));
    await expect.poll(() => texts(tab, '.hits-story')).toEqual([WELL]);
  });

  turn('each story has its switch in the options, with its topics under it', async () => {
    await settled();
    const opened = await visitPage(session, 'options.html');
    await expect.poll(() => texts(opened, '.story-item > .row h3')).toEqual([GIVEN, FERRY, WELL]);
    // The first of its kind is the section's head.
    await opened.click('.story-item:nth-of-type(3) .switch');
    await page.puppeteer.bringToFront();
    await expect.poll(marks).toEqual(['Ada Lind', 'Mike Pence', 'چاه کهنه']);
    await page.hover('Ada Lind');
    await expect.poll(() => page.card()).toMatchObject({ name: 'آدا لیند' });
    const stored = await session.background.evaluate(() => chrome.storage.sync.get(null));
    expect(stored).toEqual({ 'story.sand-island': false });
  });

  turn('the first page after installing names all of them', async () => {
    const opened = await visitPage(session, 'first-run.html');
    await expect.poll(() => read(opened)).toContain('Sidelight knows 3 stories');
    const text = await read(opened);
    for (const title of [GIVEN, FERRY, WELL]) expect(text).toContain(title);
  });

  test('nothing goes wrong on the way', async () => {
    expect(await session.errors()).toEqual([]);
  });
});

describe.each(browsers)('no story in $kind', ({ kind, launch }) => {
  test('marks nothing, and says so everywhere', async () => {
    const server = await LocalServer.start();
    server.page('/all', all);
    const session = await launch({ extension: join(built, 'none', basename(builtFor[kind])) });
    try {
      const page = await session.open(server.url('/all'));
      const popup = await session.openPopup();
      await expect.poll(() => read(popup)).toContain('Sidelight knows no story');
      await popup.close();
      expect(await page.marks()).toEqual([]);
      for (const [file, said] of [
        ['options.html', 'Sidelight knows no story, so nothing is marked on any page.'],
        ['first-run.html', 'Sidelight knows no story yet'],
      ] as const) {
        const view = await visitPage(session, file);
        await expect.poll(() => read(view)).toContain(said);
      }
      expect(await session.errors()).toEqual([]);
    } finally {
      await session.close();
      await server.close();
    }
  });
});
