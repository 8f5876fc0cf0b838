import { afterAll, describe, expect } from 'vitest';
import { LocalServer } from '../../build/drive/LocalServer';
import type { Session } from '../../build/drive/Session';
import { browsers } from './support/browsers';
import { test } from './support/sharedSession';

/** The main job, end to end: a page names somebody, the name is marked, and resting opens a card. */
const article = `<!doctype html><html lang="en"><title>Envoys</title>
  <style>body { margin: 40px auto; width: 640px; font: 18px/1.6 serif }</style>
  <h1>Two delegations, one stand</h1>
  <p>The seats were close. <a href="#there">Mike Pence</a> sat in front of
    <b>Kim</b> Yo&#8209;jong in Pyeongchang on 9 February 2018.</p>
  <p>Entry was 50 pence, said Hunter Pence, who came from Pyongyang.</p>
  <div id="later"></div>`;

describe.each(browsers)('a page about the story in $kind', ({ kind }) => {
  let server: LocalServer;
  let session: Session;

  test.beforeAll(async ({ sharedSession }) => {
    server = await LocalServer.start();
    session = await sharedSession(kind);
    server.page('/article', article);
    server.page('/plain', '<!doctype html><title>Plain</title><p>Nothing of the kind.</p>');
  });

  afterAll(() => server?.close());

  test('marks names, also split and with other hyphens, and nothing that only looks like one', async () => {
    const page = await session.visit(server.url('/article'));
    await expect
      .poll(async () => (await page.marks()).map(({ text }) => text).sort())
      .toEqual(['Kim Yo‑jong', 'Mike Pence', 'Pyeongchang']);
  });

  test('opens the card on rest, closes it by Escape, and leaves the page as it was', async () => {
    const page = await session.visit(server.url('/article'));
    const html = () => page.evaluate(() => document.body.outerHTML);
    const before = await html();
    await expect.poll(async () => (await page.marks()).length).toBe(3);
    await page.hover('Mike Pence');
    await expect.poll(() => page.card()).toMatchObject({ name: 'Mike Pence' });
    await page.press('Escape');
    await expect.poll(() => page.card()).toBeUndefined();
    expect(await html()).toBe(before);
  });

  test('follows a page that changes', async () => {
    const page = await session.visit(server.url('/plain'));
    await page.evaluate(() => {
      const late = document.createElement('p');
      late.textContent = 'Late news: Kim Yo Jong has left.';
      document.body.append(late);
    });
    await expect
      .poll(async () => (await page.marks()).map(({ text }) => text))
      .toEqual(['Kim Yo Jong']);
    await page.evaluate(() => document.querySelector('p:last-of-type')?.remove());
    await expect.poll(() => page.marks()).toEqual([]);
  });
});
