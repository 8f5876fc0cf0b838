import { createServer, request, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LocalServer } from '../../build/drive/LocalServer';
import type { Session } from '../../build/drive/Session';
import { storyText } from '../stories/storyFile';
import { openCard, pinCard } from './hostile/support/card';
import { html, STORY } from './hostile/support/pages';
import { browsers } from './support/browsers';
import { named } from './support/extensionPage';
import { addStory, fileOf, openStories } from './support/stories';

/** A proxy that notes each address before it fetches it. */
class LoggingProxy {
  readonly seen: string[] = [];
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async start(): Promise<LoggingProxy> {
    const server = createServer();
    const proxy = new LoggingProxy(server);
    server.on('request', (incoming, response) => {
      const { url = '', method, headers } = incoming;
      proxy.seen.push(url);
      const fail = () => {
        if (response.headersSent) response.destroy();
        else response.writeHead(502).end();
      };
      const outgoing = request(url, { method, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.on('error', fail).pipe(response);
      });
      outgoing.on('error', fail);
      incoming.pipe(outgoing);
    });
    // What is encrypted goes nowhere, but is noted.
    server.on('connect', ({ url = '' }, socket) => {
      proxy.seen.push(url);
      // A browser may hang up before it has heard the answer.
      socket.on('error', () => socket.destroy());
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return proxy;
  }

  get port(): number {
    const address = this.#server.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }
}

/** A text that no story of ours has: it is looked for in all that is stored. */
const SECRET = 'Quillfeather';

/** Without an icon a browser asks for one, or not, as long as the tab happens to stay open. */
const ICON = '<link rel="icon" href="data:,">';

describe.each(browsers)('in $kind', ({ kind, launch }) => {
  let server: LocalServer;
  beforeAll(async () => {
    server = await LocalServer.start();
    server.page(
      '/story',
      html(
        `${STORY}<p>${SECRET}, said Mike Pence, and Ada Lind.</p><a href="/next">Next</a>`,
        ICON,
      ),
    );
    server.page('/next', html(`<p>${SECRET} alone.</p>`, ICON));
  });
  afterAll(() => server?.close());

  /** Reads the news through a proxy; gives every address that was asked for. */
  async function browse(withUs: boolean, use: (session: Session) => Promise<void>) {
    const proxy = await LoggingProxy.start();
    const session = await launch({
      install: withUs,
      args:
        kind === 'chromium'
          ? [`--proxy-server=127.0.0.1:${proxy.port}`, '--proxy-bypass-list=<-loopback>']
          : [],
      preferences: {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': proxy.port,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': proxy.port,
        'network.proxy.allow_hijacking_localhost': true,
      },
    });
    try {
      await use(session);
    } finally {
      await session.close();
      await proxy.close();
    }
    return proxy.seen.filter((url) => url.startsWith('http://') || url.includes(':443'));
  }

  test('no request is made that the page alone does not make', async () => {
    const visit = async (session: Session) => {
      for (const path of ['/story', '/next']) {
        const page = await session.open(server.url(path));
        await page.close();
      }
    };
    const without = await browse(false, visit);
    const withUs = await browse(true, async (session) => {
      const page = await session.open(server.url('/story'));
      await expect.poll(async () => (await page.marks()).length).toBeGreaterThan(2);
      await openCard(page);
      await pinCard(page);
      await page.close();
      const popup = await session.openExtensionPage('popup.html');
      await popup.close();
      const options = await openStories(session);
      const links = { homepage: server.url('/homepage').replace('http:', 'https:') };
      const story = storyText('tests/stories/sand-island', links);
      await addStory(options, await fileOf('sand-island.sidelight.json', story));
      const added = await session.open(server.url('/story'));
      await expect
        .poll(async () => (await added.marks()).map(({ text }) => text))
        .toContain('Ada Lind');
      await added.hover('Ada Lind');
      await expect.poll(() => added.card()).toMatchObject({ name: 'Ada Lind' });
      await added.close();
      await options.click(named('button', 'Save its file'));
      await options.close();
      await (await session.open(server.url('/next'))).close();
    });
    // The proof that the proxy sees: the pages themselves.
    for (const path of ['/story', '/next']) expect(withUs).toContain(server.url(path));
    const hosts = (urls: string[]) =>
      new Set(urls.filter((url) => url.startsWith(server.url('/'))));
    expect([...hosts(withUs)].sort()).toEqual([...hosts(without)].sort());
    const elsewhere = (urls: string[]) => urls.filter((url) => !url.startsWith(server.url('/')));
    // The browser's own housekeeping comes and goes; what it never does without us is ours.
    const known = new Set(elsewhere(without).map((url) => url.replace(/[?#].*/, '')));
    expect(elsewhere(withUs).filter((url) => !known.has(url.replace(/[?#].*/, '')))).toEqual([]);
  });

  test('nothing of a page is stored, nor where it was', async () => {
    const session = await launch();
    try {
      const page = await session.open(server.url('/story'));
      await expect.poll(async () => (await page.marks()).length).toBeGreaterThan(2);
      await openCard(page);
      await pinCard(page);
      const stored = await session.background.evaluate(async () => {
        const { sync, local, session } = chrome.storage;
        const areas = await Promise.all([sync.get(), local.get(), session.get()]);
        const databases = await indexedDB.databases();
        const found = await caches.keys();
        return { areas, databases, caches: found };
      });
      const text = JSON.stringify(stored);
      for (const word of [SECRET, 'localhost', '/story', 'Mike Pence'])
        expect(text).not.toContain(word);
      expect(stored).toEqual({ areas: [{}, {}, {}], databases: [], caches: [] });
      await page.close();
    } finally {
      await session.close();
    }
  });
});
