import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserKind } from '../../build/browsers/candidates';
import { LocalServer } from '../../build/drive/LocalServer';
import { builtFor } from '../../build/drive/launchBrowser';
import type { Session } from '../../build/drive/Session';
import { html, STORY } from './hostile/support/pages';
import { browsers } from './support/browsers';

/** A server whose page begins, and never comes to its end. */
async function startEndless(): Promise<{ readonly server: Server; readonly url: string }> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.write('<!doctype html><title>Endless</title><p>Mike Pence and so on');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { server, url: `http://localhost:${port}/` };
}

/**
 * The built extension with scripts that count, in our own world, the observers that they make and
 * the messages that they send.
 */
async function counting(kind: BrowserKind): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-counting-'));
  await cp(builtFor[kind], folder, { recursive: true });
  const count = `{
    const counts = (globalThis.counts ??= { observers: 0, messages: 0 });
    if (!globalThis.isCounting) {
      globalThis.isCounting = true;
      globalThis.MutationObserver = class extends MutationObserver {
        constructor(heard) { super(heard); counts.observers++; }
      };
      const { runtime } = chrome;
      const send = runtime.sendMessage.bind(runtime);
      const counted = (...args) => { counts.messages++; return send(...args); };
      globalThis.chrome = { ...chrome, runtime: Object.create(runtime, { sendMessage: { value: counted } }) };
    }
  }\n`;
  const path = join(folder, 'sentinel.js');
  await writeFile(path, count + (await readFile(path, 'utf8')));
  return folder;
}

/** What the scripts in the tab at `url` have made and sent. */
const countsAt = (session: Session, url: string) =>
  session.background.evaluate(async (url: string) => {
    const tab = (await chrome.tabs.query({})).find((tab) => tab.url === url);
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? 0 },
      func: () => JSON.stringify([Reflect.get(globalThis, 'counts'), globalThis.sidelightSentinel]),
    });
    return answer?.result;
  }, url);

describe.each(browsers)('installed in $kind', ({ kind, launch }) => {
  let server: LocalServer;
  let endless: Awaited<ReturnType<typeof startEndless>>;
  beforeAll(async () => {
    server = await LocalServer.start();
    server.folder('/', 'tests/browser/pages');
    endless = await startEndless();
  });
  afterAll(async () => {
    endless?.server.closeAllConnections();
    endless?.server.close();
    await server?.close();
  });

  test('beside a tab that never ends loading, open pages get marks, and the first page comes', async () => {
    const session = await launch({ install: false });
    try {
      const loading = await session.open('about:blank');
      await loading.evaluate((url: string) => {
        location.href = url;
      }, endless.url);
      await expect
        .poll(() => loading.evaluate(() => document.body?.textContent ?? '').catch(() => ''))
        .toContain('Mike Pence');
      const page = await session.open(server.url('/one-name.html'));
      await session.install();
      await expect.poll(async () => (await page.marks()).length).toBe(1);
      const firstRun = session.extensionUrl('first-run.html');
      await expect
        .poll(() =>
          session.background.evaluate(async () =>
            (await chrome.tabs.query({})).map(({ url }) => url),
          ),
        )
        .toContain(firstRun);
      // What is still loading is read as well, as far as it has come.
      await expect.poll(async () => (await loading.marks()).length).toBe(1);
    } finally {
      await session.close();
    }
  });

  test('under an open page, scripts start there once, as in a tab that is opened later', async () => {
    const folder = await counting(kind);
    const session = await launch({ install: false, extension: folder });
    try {
      const [open, later] = ['/one-name.html?open', '/one-name.html?later'].map((path) =>
        server.url(path),
      );
      const page = await session.open(open ?? '');
      await session.install();
      await expect.poll(async () => (await page.marks()).length).toBe(1);
      const second = await session.open(later ?? '');
      await expect.poll(async () => (await second.marks()).length).toBe(1);
      const expected = await countsAt(session, later ?? '');
      expect(expected).toMatch(/"observers":[1-9]/);
      // Whatever starts them again finds them there.
      await session.background.evaluate(async () => {
        for (const { id } of await chrome.tabs.query({ url: 'http://*/*' })) {
          if (id === undefined) continue;
          await chrome.scripting.executeScript({ target: { tabId: id }, files: ['sentinel.js'] });
        }
      });
      await expect.poll(() => countsAt(session, open ?? '')).toBe(expected);
      expect(await countsAt(session, later ?? '')).toBe(expected);
    } finally {
      await session.close();
      await rm(folder, { recursive: true, force: true });
    }
  });

  test('a frame that was empty at first is read in the document that it gets', async () => {
    const session = await launch();
    try {
      server.page('/inner', html(STORY));
      const page = await session.open(server.page('/outer', html('<iframe id="f"></iframe>')));
      const settled = () =>
        session.background.evaluate(async () => {
          const [tab] = await chrome.tabs.query({ active: true });
          const frames = await chrome.scripting.executeScript({
            target: { tabId: tab?.id ?? 0, allFrames: true },
            func: () => globalThis.sidelightSentinel ?? null,
          });
          return frames.map(({ result }) => result);
        });
      await expect.poll(settled).toEqual(['watching', 'watching']);
      await page.evaluate(() => document.querySelector('iframe')?.setAttribute('src', '/inner'));
      await expect
        .poll(async () => {
          const frame = page.puppeteer.frames().find((one) => one.url().endsWith('/inner'));
          return frame ? (await page.marks({ frame })).length : 0;
        })
        .toBe(3);
    } finally {
      await session.close();
    }
  });
});
