import { basename, dirname, resolve } from 'node:path';
import { findBrowser } from '../browsers/findBrowser';
import { LocalServer } from '../drive/LocalServer';
import { launchBrowser } from '../drive/launchBrowser';
import type { Session } from '../drive/Session';
import { type Detected, detectPage } from './detectPage';

/** Nothing but this machine is reached, whatever a page asks for. */
const NO_NETWORK = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';

/**
 * Opens pages one after the other in headless Chromium with the built extension on, and hands on
 * what was found on each as soon as it is known.
 *
 * @param pages paths of HTML files, or URLs of servers on this machine
 * @throws where Chromium is missing, or a page cannot be opened
 */
export async function* detectAll(pages: readonly string[]): AsyncGenerator<Detected> {
  const found = findBrowser('chromium');
  if (!found.ok) throw new Error(found.error);
  const server = await LocalServer.start();
  let session: Session | undefined;
  try {
    session = await launchBrowser(found.value, { headless: true, args: [NO_NETWORK] });
    for (const page of pages) yield await detectPage(session, addressOf(page, server), page);
  } finally {
    await session?.close();
    await server.close();
  }
}

/** The address of a page; a file is served, since the extension is for pages of the web. */
function addressOf(page: string, server: LocalServer): string {
  if (/^https?:/.test(page)) return page;
  const folder = dirname(resolve(page));
  server.folder('/', folder);
  return server.url(`/${encodeURIComponent(basename(page))}`);
}
