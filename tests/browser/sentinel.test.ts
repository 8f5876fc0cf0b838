import { afterAll, describe, expect } from 'vitest';
import { LocalServer } from '../../build/drive/LocalServer';
import type { Session } from '../../build/drive/Session';
import { onlyStory } from '../../build/extension/buildAll';
import { bundlePage } from '../../build/extension/bundlePage';
import { browsers } from './support/browsers';
import { test } from './support/sharedSession';

declare function readPieces(between?: () => void): string[];
declare function startWatch(): void;
declare function hitsSeen(): number;

/** More elements than are read in one piece. */
const MANY = 5000;
const many = Array.from({ length: MANY }, (_, index) => `<i>${index};</i>`).join('');
const numbers = many.replaceAll(/<\/?i>/g, '');

describe.each(browsers)('what the sentinel reads in $kind', ({ kind }) => {
  let server: LocalServer;
  let session: Session;
  let pages = 0;

  test.beforeAll(async ({ sharedSession }) => {
    server = await LocalServer.start();
    session = await sharedSession(kind, 'control');
    const script = await bundlePage('tests/browser/support/sentinelParts.ts', await onlyStory());
    if (!script.ok) throw new Error(script.error);
    server.page('/parts.js', { body: script.value, type: 'text/javascript; charset=utf-8' });
  });

  afterAll(() => server?.close());

  const open = (body: string) =>
    session.visit(
      server.page(
        `/${++pages}`,
        `<!doctype html><html lang="en"><head><title>title()</title><style>p { margin: 0 }</style>
          <script src="/parts.js"></script></head><body>${body}`,
      ),
    );

  test('is the text in order, without inline code and what stands in the head', async () => {
    const page = await open(
      '<p>One</p><script type="x">code()</script><p>two <b>three</b></p><script>void 0</script>four',
    );
    const text = await page.evaluate(() => readPieces().join(''));
    expect(text.trim()).toBe('Onetwo threefour');
  });

  test('comes in pieces where elements are many, and nothing is lost', async () => {
    const page = await open(
      `<script type="x">code()</script>${many}<script type="x">code()</script>end`,
    );
    const read = await page.evaluate(() => readPieces());
    expect(read.length).toBeGreaterThan(5);
    expect(read.join('').trim()).toBe(`${numbers}end`);
  });

  test('goes on behind code that the page takes away meanwhile', async () => {
    const page = await open(
      `${many}<script id="late" type="x">code()</script><p>behind</p><script type="x">code()</script>end`,
    );
    const text = await page.evaluate(() =>
      readPieces(() => document.getElementById('late')?.remove()).join(''),
    );
    expect(text.trim()).toBe(`${numbers}behindend`);
  });

  test('comes to an end where the page takes away what was to be read', async () => {
    const page = await open(many);
    const read = await page.evaluate(() => readPieces(() => document.body.replaceChildren()));
    expect(read[0]).toMatch(/^\s*0;1;/);
    expect(read.join('')).not.toContain('4999');
  });

  test.each([
    ['a custom element', '<x-host></x-host>', 'x-host'],
    ['a custom element with text of its own', '<x-host><p>own</p></x-host>', 'x-host'],
    ['an empty div', '<div></div>', 'div'],
    ['any element, on a large page', `${many}<p>own</p>`, 'p'],
  ])('is an open shadow root as well, on %s', async (_, body, host) => {
    const page = await open(body);
    await page.evaluate((host: string) => {
      const outer = document.body.querySelector(host)?.attachShadow({ mode: 'open' });
      const inner = document.createElement('section');
      inner.attachShadow({ mode: 'open' }).innerHTML = 'Mike <b>Pence</b>';
      outer?.append(inner);
      startWatch();
    }, host);
    await expect.poll(() => page.evaluate(() => hitsSeen())).toBe(1);
  });

  test('is what is added, in an open shadow root of any element too', async () => {
    const page = await open('<p>Nobody</p>');
    await page.evaluate(() => startWatch());
    await page.evaluate(() => {
      const host = document.createElement('p');
      host.textContent = 'own';
      host.attachShadow({ mode: 'open' }).innerHTML = 'Mike <b>Pence</b>';
      document.body.append(host);
    });
    await expect.poll(() => page.evaluate(() => hitsSeen())).toBe(1);
  });

  test('is no code, no title and no style', async () => {
    const page = await open('<script type="x">Mike Pence</script><p id="last">Nobody</p>');
    await page.evaluate(() => {
      document.title = 'Mike Pence';
      const style = document.createElement('style');
      style.textContent = '/* Mike Pence */';
      document.head.append(style);
      startWatch();
    });
    // What is there is searched before `startWatch` comes back.
    expect(await page.evaluate(() => hitsSeen())).toBe(0);
    await page.evaluate(() => document.getElementById('last')?.append('Mike Pence'));
    await expect.poll(() => page.evaluate(() => hitsSeen())).toBe(1);
  });
});
