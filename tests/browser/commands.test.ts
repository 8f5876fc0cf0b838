import { readFile } from 'node:fs/promises';
import { afterAll, describe, expect } from 'vitest';
import { LocalServer } from '../../build/drive/LocalServer';
import type { Session } from '../../build/drive/Session';
import { browsers } from './support/browsers';
import { test } from './support/sharedSession';

/** The keys of a fresh profile, as the browser itself has them. */
describe.each(browsers)('commands in $kind', ({ kind }) => {
  let server: LocalServer;
  let session: Session;

  test.beforeAll(async ({ sharedSession }) => {
    server = await LocalServer.start();
    session = await sharedSession(kind, 'keys');
  });

  afterAll(() => server?.close());

  const granted = () =>
    session.background.evaluate(async () =>
      (await chrome.commands.getAll()).map(({ name, shortcut }) => [name, shortcut]),
    );

  test('all have the key that the manifest suggests', async () => {
    const { commands } = JSON.parse(await readFile('manifest.json', 'utf8'));
    const suggested = Object.entries<{ suggested_key: { default: string } }>(commands).map(
      ([name, { suggested_key }]) => [name, suggested_key.default],
    );
    expect(suggested.length).toBeGreaterThan(2);
    expect((await granted()).sort()).toEqual(suggested.sort());
  });

  test('their keys do what they say, and type nothing into what has the focus', async () => {
    server.page(
      '/keys',
      '<!doctype html><html lang="en"><title>Keys</title><input id=field><p>Mike Pence</p>',
    );
    const page = await session.open(server.url('/keys'));
    await expect.poll(() => page.marks()).toHaveLength(1);
    await page.click('#field');
    await session.command('next-mention');
    await expect.poll(() => page.card()).toMatchObject({ name: 'Mike Pence' });
    const typed = () => page.evaluate(() => document.querySelector('input')?.value);
    expect(await typed()).toBe('');
    await page.press('Escape');
    await expect.poll(() => page.card()).toBeUndefined();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
    await session.command('previous-mention');
    await expect.poll(() => page.card()).toMatchObject({ name: 'Mike Pence' });
    expect(await typed()).toBe('');
    await page.close();
  });

  test('the key of the popup opens it', async () => {
    server.page('/popup', '<!doctype html><html lang="en"><title>Popup</title><p>Mike Pence</p>');
    const page = await session.open(server.url('/popup'));
    await expect.poll(() => page.marks()).toHaveLength(1);
    await session.command('_execute_action');
    const popups = () =>
      session.background.evaluate(
        async () => (await chrome.runtime.getContexts({ contextTypes: ['POPUP'] })).length,
      );
    await expect.poll(popups).toBe(1);
    await page.close();
  });
});
