import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { browsingContextOf, rawBidi } from '../../../build/drive/bidi';
import { findChromiumRoot } from '../../../build/drive/chromiumRoots';
import { findFirefoxRoot } from '../../../build/drive/firefoxRoots';
import { privileged } from '../../../build/drive/firefoxViews';
import { builtFor } from '../../../build/drive/launchBrowser';
import type { PuppeteerView } from '../../../build/drive/PuppeteerView';
import type { Session } from '../../../build/drive/Session';
import { until } from '../../../build/drive/until';
import { WebPage } from '../../../build/drive/WebPage';

const manifestSchema = v.object({
  browser_specific_settings: v.object({ gecko: v.object({ id: v.string() }) }),
});

/** Lets the extension into private windows, as a person does in the browser's own pages. */
export async function allowInPrivate(session: Session): Promise<void> {
  const before = session.extensionUrl('');
  if (session.kind === 'chromium') {
    const extensions = await session.open('chrome://extensions');
    // The debugger would keep the old worker, which answers no more, in the list.
    await session.background.stop();
    await extensions.evaluate(async (url: string) => {
      const { updateProfileConfiguration, updateExtensionConfiguration } = Reflect.get(
        chrome,
        'developerPrivate',
      );
      // Else an unpacked extension stays disabled once it is loaded anew.
      await updateProfileConfiguration({ inDeveloperMode: true });
      await updateExtensionConfiguration({
        extensionId: new URL(url).host,
        incognitoAccess: true,
      });
    }, before);
    // It is loaded anew: until then its addresses are blocked.
    const isBack = async (url: string): Promise<boolean> => {
      const ask = Reflect.get(chrome, 'developerPrivate').getExtensionInfo;
      const { state, incognitoAccess } = await ask(new URL(url).host);
      return state === 'ENABLED' && incognitoAccess.isActive === true;
    };
    await until('the extension is back', async () =>
      (await extensions.evaluate(isBack, before)) ? true : undefined,
    );
    await extensions.close();
    return;
  }
  const page = await session.open('about:blank');
  const send = rawBidi(page.puppeteer.browser());
  const manifest = await readFile(`${builtFor.firefox}/manifest.json`, 'utf8');
  const { id } = v.parse(manifestSchema, JSON.parse(manifest)).browser_specific_settings.gecko;
  const { evaluate } = await privileged(send, id);
  await evaluate(async (id: string) => {
    const load = Reflect.get(globalThis, 'ChromeUtils').importESModule;
    const { ExtensionPermissions } = load('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { AddonManager } = load('resource://gre/modules/AddonManager.sys.mjs');
    const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
    const { extension } = WebExtensionPolicy.getByID(id) ?? {};
    await ExtensionPermissions.add(id, allowed, extension);
    await (await AddonManager.getAddonByID(id)).reload();
  }, id);
  await page.close();
}

/** A private window at `url`. */
export async function openPrivate(session: Session, url: string): Promise<WebPage> {
  const ordinary = await session.open('about:blank');
  const browser = ordinary.puppeteer.browser();
  // Another window may show the same address.
  const before = new Set(browser.targets());
  const opened = browser.waitForTarget((target) => !before.has(target) && target.url() === url, {
    timeout: 20_000,
  });
  await session.background.evaluate(async (url: string) => {
    await chrome.windows.create({ url, incognito: true });
  }, url);
  const page: Page | null = await (await opened).page();
  if (page === null) throw new Error('The private window has no page');
  await ordinary.close();
  await page.bringToFront();
  const send = rawBidiOf(session, page);
  return new WebPage(
    page,
    send === null ? findChromiumRoot : (frame) => findFirefoxRoot(send, frame),
  );
}

/** A page of the extension in a private window of Firefox; Chromium shows none there. */
export async function openPrivatePage(session: Session, file: string): Promise<PuppeteerView> {
  const page = await openPrivate(session, 'about:blank');
  await rawBidi(page.puppeteer.browser())('browsingContext.navigate', {
    context: browsingContextOf(page.puppeteer.mainFrame()),
    url: session.extensionUrl(file),
    wait: 'complete',
  });
  return page;
}

const rawBidiOf = (session: Session, page: Page) =>
  session.kind === 'firefox' ? rawBidi(page.browser()) : null;
