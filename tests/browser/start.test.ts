import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LocalServer } from '../../build/drive/LocalServer';
import type { Session } from '../../build/drive/Session';
import { openDemo } from '../../build/start/openDemo';
import { browsers } from './support/browsers';

describe.each(browsers)('what npm start opens in $kind', ({ launch }) => {
  let session: Session;
  let server: LocalServer;
  beforeAll(async () => {
    server = await LocalServer.start();
    session = await launch({ keepFirstRun: true });
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  test('is the newspaper in front, what newcomers get beside it, and nothing else', async () => {
    const keys = await openDemo(session, server);
    const tabs = () =>
      session.background.evaluate(async () =>
        (await chrome.tabs.query({})).map(({ url = '', active }) => ({
          page: url.replace(/^.*\//, ''),
          active,
        })),
      );
    await expect.poll(tabs).toHaveLength(2);
    expect(await tabs()).toEqual(
      expect.arrayContaining([
        { page: 'first-run.html', active: false },
        { page: 'empty-chairs.html', active: true },
      ]),
    );
    expect(keys['next-mention']).not.toBe('');
  });

  test('is a page of other stories where these are shown', async () => {
    await openDemo(session, server, '<!doctype html><title>A story</title><body><p>Its claims.');
    const titles = () =>
      session.background.evaluate(async () =>
        (await chrome.tabs.query({ active: true })).map(({ title }) => title),
      );
    await expect.poll(titles).toEqual(['A story']);
  });
});
