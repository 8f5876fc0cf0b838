import { afterAll, describe, expect } from 'vitest';
import { LocalServer } from '../../build/drive/LocalServer';
import { isMarkPainted, isWashPainted } from '../../build/drive/paintedMark';
import type { Session } from '../../build/drive/Session';
import { browsers } from './support/browsers';
import { test } from './support/sharedSession';

/** What is really drawn: asked of the picture, not of the highlights. */
describe.each(browsers)('painted marks in $kind', ({ kind }) => {
  let server: LocalServer;
  let session: Session;

  test.beforeAll(async ({ sharedSession }) => {
    server = await LocalServer.start();
    session = await sharedSession(kind);
  });

  afterAll(() => server?.close());

  test.each([
    ['light', ''],
    ['dark', 'html { background: #111; color: #eee }'],
  ])('are a dotted line under the name and under nothing else (%s)', async (name, style) => {
    server.page(
      `/${name}`,
      `<!doctype html><html lang="en"><title>Painted</title>
       <style>body { margin: 40px; font: 20px/1.6 serif } ${style}</style>
       <p>First Mike Pence, then somebody else.</p>
       <p><a href="#x" style="color: inherit">A link in a text</a> and <u>a stressed word</u></p>`,
    );
    const page = await session.visit(server.url(`/${name}`));
    await expect.poll(() => page.marks()).toHaveLength(1);
    const painted = async (text: string) => isMarkPainted(page, await page.boxOf(text));
    await expect.poll(() => painted('Mike Pence')).toBe(true);
    for (const other of ['somebody else', 'A link in a text', 'a stressed word']) {
      expect(await painted(other), other).toBe(false);
    }
    await page.evaluate(() => CSS.highlights.clear());
    await expect.poll(() => painted('Mike Pence')).toBe(false);
  });

  test.each([
    ['light', ''],
    ['dark', 'html { background: #111; color: #eee }'],
  ])('lie over a wash while their card is open (%s)', async (name, style) => {
    server.page(
      `/open-${name}`,
      `<!doctype html><html lang="en"><title>Painted</title>
       <style>body { margin: 40px; font: 20px/1.6 serif } ${style}</style>
       <p>First Mike Pence, then somebody else.</p>`,
    );
    const page = await session.visit(server.url(`/open-${name}`));
    await expect.poll(() => page.marks()).toHaveLength(1);
    const washed = async (text: string) => isWashPainted(page, await page.boxOf(text));
    expect(await washed('Mike Pence')).toBe(false);
    await page.hover('Mike Pence');
    await expect.poll(() => page.card()).toMatchObject({ name: 'Mike Pence' });
    await expect.poll(() => washed('Mike Pence')).toBe(true);
    expect(await washed('somebody else')).toBe(false);
    await page.press('Escape');
    await expect.poll(() => washed('Mike Pence')).toBe(false);
  });
});
