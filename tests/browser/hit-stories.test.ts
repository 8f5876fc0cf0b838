import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { writePack } from '../../build/bench/madePacks';
import { madePerson } from '../../build/bench/madeStories';
import type { AddedStory } from '../../build/drive/addStories';
import { LocalServer } from '../../build/drive/LocalServer';
import { builtFor } from '../../build/drive/launchBrowser';
import type { Session } from '../../build/drive/Session';
import type { WebPage } from '../../build/drive/WebPage';
import { buildAll } from '../../build/extension/buildAll';
import { targets } from '../../build/extension/manifest';
import { setAdded, storyIn } from './support/addStories';
import { browsers } from './support/browsers';
import { allowInPrivate, openPrivate } from './support/privateWindow';

const STORIES = ['tests/stories/sand-island', 'tests/stories/old-well'];

const html = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>${body}`;
/** The ferry's story alone is named here. */
const FERRY = '<p>The Sand Island ferry turned back.</p>';
const WELL = '<p>The Old Well of Kuhan is closed.</p>';

/** Without spaces between blocks, in capitals: only the markup says where a word ends. */
const MARKUP = '<ul><li>NEWS</li><li>OLD WELL OF KUHAN</li><li>WEATHER</li></ul>';
/** A word of the name lies in two elements. */
const DROP_CAP = '<p><b>O</b>ld Well of Kuhan</p>';

/** One of a thousand names. */
const PERSON = madePerson(10_777);

const pages: Readonly<Record<string, string>> = {
  '/ferry': FERRY,
  '/well': WELL,
  '/both': FERRY + WELL,
  '/none': '<p>Nothing of that kind is here, at sea or on land.</p>',
  '/fa': '<p lang="fa" dir="rtl">می‌گویند چاه کهنه بسته است.</p>',
  '/person': `<p>As ${PERSON} has it.</p>`,
  '/markup': MARKUP,
  '/cap': DROP_CAP,
  '/shadow': `<x-box><template shadowrootmode="open">${WELL}</template></x-box>`,
  '/frame': `<p>Outside</p><iframe srcdoc="${WELL}"></iframe>`,
};

let built: string;
let well: AddedStory;

beforeAll(async () => {
  built = await mkdtemp(join(tmpdir(), 'sidelight-hits-'));
  well = await storyIn('tests/stories/old-well');
  const both = { stories: STORIES, out: join(built, 'both'), only: targets };
  expect(await buildAll(both, () => {})).toBe(true);
  await writePack(join(built, 'made-1'), 'made-1', { names: 1000 });
  const many = { stories: [join(built, 'made-1')], out: join(built, 'many'), only: targets };
  expect(await buildAll(many, () => {})).toBe(true);
  const one = { stories: STORIES.slice(0, 1), out: join(built, 'one'), only: targets };
  expect(await buildAll(one, () => {})).toBe(true);
});

afterAll(() => rm(built, { recursive: true, force: true }));

const marks = async (page: WebPage, frame = page.puppeteer.mainFrame()): Promise<string[]> =>
  (await page.marks({ frame }))
    .filter(({ highlight }) => highlight === 'context-note')
    .map(({ text }) => text)
    .sort();

/** Adds a paragraph, as the page's own script. */
const append = (page: WebPage, html: string) =>
  page.puppeteer.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), html);

/** Asks the background for what stories are found by as a reader does, and says whose came. */
const namesFor = (session: Session, page: WebPage) =>
  session.background.evaluate(async (url: string) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? 0 },
      func: async () => {
        const asked: string[] = [];
        const stories = globalThis.sidelightStories?.stories(async (keys, known) => {
          const starts = await chrome.runtime.sendMessage({ call: 'readStarts', keys, known });
          asked.push(...starts.map(({ pack }: { readonly pack: string }) => pack));
          return starts;
        }, new AbortController().signal);
        await stories?.begin();
        return asked;
      },
    });
    return answer?.result;
  }, page.puppeteer.url());

describe.each(browsers)('stories that a page names, in $kind', ({ kind, launch }) => {
  let server: LocalServer;

  beforeAll(async () => {
    server = await LocalServer.start();
    for (const [path, body] of Object.entries(pages)) server.page(path, html(body));
  });
  afterAll(() => server?.close());

  describe('of two that come with the extension', () => {
    let session: Session;
    beforeAll(async () => {
      session = await launch({ extension: join(built, 'both', basename(builtFor[kind])) });
    });
    afterAll(() => session?.close());

    test('bring their names and no others', async () => {
      const page = await session.open(server.url('/ferry'));
      await expect.poll(() => marks(page)).toEqual(['Sand Island ferry']);
      expect(await namesFor(session, page)).toEqual(['sand-island']);
      // What comes later names the other.
      await append(page, WELL);
      await expect.poll(() => marks(page)).toEqual(['Old Well of Kuhan', 'Sand Island ferry']);
      expect(await namesFor(session, page)).toEqual(['sand-island', 'old-well']);
      await page.close();
    });

    test('are found together', async () => {
      const page = await session.open(server.url('/both'));
      await expect.poll(() => marks(page)).toEqual(['Old Well of Kuhan', 'Sand Island ferry']);
      await page.close();
    });
  });

  describe('of one with more names than an expression can hold', () => {
    let session: Session;
    beforeAll(async () => {
      session = await launch({ extension: join(built, 'many', basename(builtFor[kind])) });
    });
    afterAll(() => session?.close());

    test('are marked, at once and in what comes late, beside one that was added', async () => {
      const page = await session.open(server.url('/person'));
      await expect.poll(() => marks(page)).toEqual([PERSON]);
      await page.puppeteer.goto(server.url('/none'));
      await append(page, pages['/person'] ?? '');
      await expect.poll(() => marks(page)).toEqual([PERSON]);
      await setAdded(session, [well]);
      await append(page, WELL);
      await expect.poll(() => marks(page)).toEqual([PERSON, 'Old Well of Kuhan'].sort());
      await page.puppeteer.goto(server.url('/person'));
      await expect.poll(() => marks(page)).toEqual([PERSON]);
      expect(await session.errors()).toEqual([]);
      await page.close();
    });
  });

  describe('of one that was added', () => {
    let session: Session;
    beforeAll(async () => {
      session = await launch({ extension: join(built, 'one', basename(builtFor[kind])) });
    });
    beforeEach(() => setAdded(session, [well]));
    afterAll(() => session?.close());

    const registered = () =>
      session.background.evaluate(async () => {
        const scripts = await chrome.scripting.getRegisteredContentScripts();
        const stored = Object.keys(await chrome.storage.local.get(null));
        return { scripts: scripts.length, stored: stored.length };
      });

    test.each([
      ['/well', ['Old Well of Kuhan']],
      ['/fa', ['چاه کهنه']],
      ['/markup', ['OLD WELL OF KUHAN']],
      ['/cap', ['Old Well of Kuhan']],
      ['/both', ['Old Well of Kuhan', 'Sand Island ferry']],
      ['/ferry', ['Sand Island ferry']],
    ])('are marked on %s', async (path, expected) => {
      const page = await session.open(server.url(path));
      await expect.poll(() => marks(page)).toEqual(expected);
      await page.close();
    });

    test('bring their names and no others', async () => {
      const page = await session.open(server.url('/well'));
      await expect.poll(() => marks(page)).toEqual(['Old Well of Kuhan']);
      expect(await namesFor(session, page)).toEqual(['old-well']);
      await append(page, FERRY);
      await expect.poll(() => marks(page)).toEqual(['Old Well of Kuhan', 'Sand Island ferry']);
      await page.close();
    });

    test('are marked in shadow roots and in frames', async () => {
      const page = await session.open(server.url('/shadow'));
      await expect
        .poll(async () => (await page.marks()).map(({ text }) => text))
        .toEqual(['Old Well of Kuhan']);
      await page.puppeteer.goto(server.url('/frame'));
      await expect
        .poll(async () => {
          const frame = page.puppeteer.frames()[1];
          return frame === undefined ? [] : marks(page, frame);
        })
        .toEqual(['Old Well of Kuhan']);
      await page.close();
    });

    test('are marked in a text that comes late', async () => {
      const page = await session.open(server.url('/none'));
      await expect.poll(() => page.puppeteer.evaluate(() => document.readyState)).toBe('complete');
      await append(page, WELL);
      await expect.poll(() => marks(page)).toEqual(['Old Well of Kuhan']);
      await page.close();
    });

    test('leave pages when it is removed, and come when it is added, in pages that are open', async () => {
      const [alone, both] = [
        await session.open(server.url('/well')),
        await session.open(server.url('/both')),
      ];
      await expect.poll(() => marks(alone)).toEqual(['Old Well of Kuhan']);
      await expect.poll(() => marks(both)).toEqual(['Old Well of Kuhan', 'Sand Island ferry']);
      await setAdded(session, []);
      expect(await registered()).toEqual({ scripts: 0, stored: 0 });
      await expect.poll(() => marks(alone)).toEqual([]);
      await expect.poll(() => marks(both)).toEqual(['Sand Island ferry']);
      const fresh = await session.open(server.url('/well'));
      expect(
        await session.background.evaluate(async (url: string) => {
          const tab = (await chrome.tabs.query({ active: true })).find((one) => one.url === url);
          const [found] = await chrome.scripting.executeScript({
            target: { tabId: tab?.id ?? 0 },
            func: () => globalThis.sidelightStories === undefined,
          });
          return found?.result;
        }, fresh.puppeteer.url()),
      ).toBe(true);
      await append(fresh, FERRY);
      await expect.poll(() => marks(fresh)).toEqual(['Sand Island ferry']);
      await setAdded(session, [well]);
      await expect.poll(() => marks(alone)).toEqual(['Old Well of Kuhan']);
      for (const page of [both, fresh]) {
        await expect.poll(() => marks(page)).toEqual(['Old Well of Kuhan', 'Sand Island ferry']);
      }
      for (const page of [alone, both, fresh]) await page.close();
    });

    test('are followed when the story is switched off, and on', async () => {
      const page = await session.open(server.url('/well'));
      await expect.poll(() => marks(page)).toEqual(['Old Well of Kuhan']);
      const choose = (isOn: boolean) =>
        session.background.evaluate(
          (isOn: boolean) => chrome.storage.sync.set({ 'story.old-well': isOn }),
          isOn,
        );
      await choose(false);
      await expect.poll(() => marks(page)).toEqual([]);
      await expect.poll(registered).toEqual({ scripts: 0, stored: 0 });
      await choose(true);
      await expect.poll(() => marks(page)).toEqual(['Old Well of Kuhan']);
      await page.close();
    });

    test('are found where the background was stopped', async () => {
      await session.background.stop();
      const page = await session.open(server.url('/well'));
      await expect.poll(() => marks(page)).toEqual(['Old Well of Kuhan']);
      await page.close();
    });

    test('cost those that come with us nothing where what is stored of it is broken', async () => {
      await session.background.evaluate(() =>
        chrome.storage.local.set({ filter: 7, 'filter.packs': 'x' }),
      );
      const page = await session.open(server.url('/both'));
      await expect.poll(() => marks(page)).toEqual(['Sand Island ferry']);
      await page.close();
    });

    test('are marked in a private window, once we are let in there', async () => {
      await allowInPrivate(session);
      await setAdded(session, [well]);
      const page = await openPrivate(session, server.url('/both'));
      await expect.poll(() => marks(page)).toEqual(['Old Well of Kuhan', 'Sand Island ferry']);
      await page.close();
    });

    test('bring no error', async () => {
      expect(await session.errors()).toEqual([]);
    });
  });
});
