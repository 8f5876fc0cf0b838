import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DEMO, type LocalServer } from '../drive/LocalServer';
import type { Session } from '../drive/Session';
import { until } from '../drive/until';
import { withHint } from './withHint';

/** The article that is shown; the others are a click away. */
const ARTICLE = 'empty-chairs.html';

/** What the page of other stories is called. */
export const STORY_PAGE = 'story.html';

/**
 * Opens the demo newspaper in front, or a page of the stories that are shown instead, beside the page
 * that the extension opened when it was installed, and closes everything else: the empty tab that the
 * browser came with.
 *
 * @param own the stories' page, as HTML
 * @returns the keys that the browser has given, by command
 */
export async function openDemo(
  session: Session,
  server: LocalServer,
  own?: string,
): Promise<Readonly<Record<string, string>>> {
  const keys = await session.background.evaluate(async () =>
    Object.fromEntries(
      (await chrome.commands.getAll()).map(({ name = '', shortcut = '' }) => [name, shortcut]),
    ),
  );
  server.folder('/', DEMO);
  const html = own ?? (await readFile(join(DEMO, ARTICLE), 'utf8'));
  const name = own === undefined ? ARTICLE : STORY_PAGE;
  const address = server.page(`/${name}`, withHint(html, keys));
  await session.open(address);
  await closeOthers(session, address);
  return keys;
}

/** Closes tabs that are neither the extension's own nor the page, once the first-run page is there. */
async function closeOthers({ background }: Session, page: string): Promise<void> {
  await until('the first-run page has come', () =>
    background.evaluate(async (page: string) => {
      const own = chrome.runtime.getURL('');
      const tabs = await chrome.tabs.query({});
      if (!tabs.some(({ url = '' }) => url.startsWith(own))) return null;
      // The browser tells no address of others, empty ones among them.
      const others = tabs.filter(({ url = '' }) => !url.startsWith(own) && !url.startsWith(page));
      await chrome.tabs.remove(others.flatMap(({ id }) => id ?? []));
      const [front] = tabs.filter(({ url = '' }) => url.startsWith(page));
      if (front?.id !== undefined) await chrome.tabs.update(front.id, { active: true });
      return true;
    }, page),
  );
}
