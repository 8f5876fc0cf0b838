import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import * as v from 'valibot';
import { BidiView } from './BidiView';
import { browsingContextOf, evaluateExpression, rawBidi, type Send } from './bidi';
import { evaluator } from './evaluator';
import { takeFirefoxErrors } from './firefoxErrors';
import { goTo } from './firefoxGoTo';
import { pressInWindow } from './firefoxKeys';
import { firefoxMedia } from './firefoxMedia';
import { findFirefoxRoot } from './firefoxRoots';
import { firefoxTab } from './firefoxTab';
import {
  closePanels,
  type Privileged,
  privileged,
  stopBackground,
  viewContext,
  wakeBackground,
} from './firefoxViews';
import { KeptTab } from './KeptTab';
import { killBrowser } from './killBrowser';
import { PuppeteerView } from './PuppeteerView';
import { newProfile, type Profile } from './profile';
import { keepAsTemplate, takeTemplate } from './profileTemplate';
import { forgetStored, leaveEmptyTab } from './resetBrowser';
import type { Background, LaunchOptions, MediaPreferences, Session } from './Session';
import { shortcutOf } from './shortcutOf';
import { startFirefox } from './startFirefox';
import { until } from './until';
import type { View } from './View';
import { WebPage } from './WebPage';

/** Where the extension's pages are: chosen here, since Firefox would draw it by lot. */
const UUID = '5d3c6f0a-1c52-4b7e-9a57-6f0e7b1d2c34';

const manifestSchema = v.object({
  browser_specific_settings: v.object({ gecko: v.object({ id: v.string() }) }),
});

/** Starts the Firefox at `executable` with a fresh profile. */
export async function launchFirefox(executable: string, options: LaunchOptions): Promise<Session> {
  const manifest = await readFile(join(options.extension, 'manifest.json'), 'utf8');
  const { id } = v.parse(manifestSchema, JSON.parse(manifest)).browser_specific_settings.gecko;
  const profile = await newProfile();
  if (options.template !== undefined) await takeTemplate(options.template, profile.folder);
  const session = new FirefoxSession(executable, options, profile, id);
  await session.start();
  if (options.install !== false) await session.install();
  return session;
}

class FirefoxSession implements Session {
  readonly kind = 'firefox';
  private browser: Browser | undefined;
  private media: MediaPreferences = {};
  private readonly kept = new KeptTab<WebPage>({
    ...firefoxTab(() => this.privileged(), goTo),
    open: (url) => this.open(url),
  });
  private readonly keptOwn = new KeptTab({
    ...firefoxTab(
      () => this.privileged(),
      (page, url) => this.goToOwn(page, url),
    ),
    open: (url) => this.openOwn(url),
    detour: () => this.extensionUrl('manifest.json'),
  });
  private readonly seenRequests: string[] = [];
  private readonly seenErrors: string[] = [];

  private readonly executable: string;
  private readonly options: LaunchOptions;
  private readonly profile: Profile;
  private readonly addon: string;

  constructor(executable: string, options: LaunchOptions, profile: Profile, addon: string) {
    this.executable = executable;
    this.options = options;
    this.profile = profile;
    this.addon = addon;
  }

  async start(): Promise<void> {
    this.browser = await startFirefox(this.executable, this.options, this.profile.folder, {
      [this.addon]: UUID,
    });
  }

  async version(): Promise<string> {
    return this.running().version();
  }

  extensionUrl(file: string): string {
    return `moz-extension://${UUID}/${file}`;
  }

  async install(): Promise<void> {
    await this.running().installExtension(resolve(this.options.extension));
  }

  readonly background: Background = {
    evaluate: evaluator(async (expression) => {
      const scope = await this.privileged();
      const context = await until('the background runs', async () => {
        await wakeBackground(scope);
        return viewContext(scope, 'background');
      });
      return evaluateExpression(scope.send, context, expression);
    }),
    stop: async () => stopBackground(await this.privileged()),
  };

  async open(url: string): Promise<WebPage> {
    const page = await this.newPage();
    await goTo(page, url);
    const send = this.send();
    return new WebPage(page, (frame) => findFirefoxRoot(send, frame));
  }

  visit(url: string): Promise<WebPage> {
    return this.kept.visit(url);
  }

  openExtensionPage(file: string): Promise<View> {
    return this.openOwn(this.extensionUrl(file));
  }

  visitExtensionPage(file: string): Promise<View> {
    return this.keptOwn.visit(this.extensionUrl(file));
  }

  async openPopup(): Promise<View> {
    // The extension remembers of the tab where its popup was.
    this.kept.spoil();
    this.keptOwn.spoil();
    const scope = await this.privileged();
    await this.background.evaluate(() => chrome.action.openPopup());
    const view = await until('the popup is loaded', async () => {
      const context = await viewContext(scope, 'popup');
      if (context === null) return undefined;
      const popup = new BidiView(scope.send, context);
      const state = await popup.evaluate(() => document.URL + document.readyState);
      return state.endsWith('complete') && !state.startsWith('about:') ? popup : undefined;
    });
    return view;
  }

  async sidePanel(): Promise<View> {
    const scope = await this.privileged();
    return until('the sidebar is loaded', async () => {
      const context = await viewContext(scope, 'sidebar');
      if (context === null) return undefined;
      const sidebar = new BidiView(scope.send, context);
      return (await sidebar.evaluate(() => document.readyState)) === 'complete'
        ? sidebar
        : undefined;
    });
  }

  async command(name: string): Promise<void> {
    await pressInWindow(await this.privileged(), await shortcutOf(this.background, name));
  }

  async setMedia(wishes: MediaPreferences): Promise<void> {
    this.media = wishes;
    await firefoxMedia(await this.privileged(), wishes);
  }

  async errors(): Promise<string[]> {
    await this.takeErrors();
    return [...this.seenErrors];
  }

  requests(): readonly string[] {
    return this.seenRequests;
  }

  async reset(): Promise<void> {
    await this.setMedia({});
    await closePanels(await this.privileged());
    await leaveEmptyTab(this.running());
    if (this.options.install !== false) await forgetStored(this.background);
    await this.takeErrors();
    this.seenErrors.length = 0;
    this.seenRequests.length = 0;
  }

  async restart(): Promise<void> {
    await this.takeErrors();
    await this.running().close();
    await this.start();
    await this.install();
    await this.setMedia(this.media);
  }

  async whenClosed(): Promise<void> {
    const browser = this.running();
    if (!browser.connected) return;
    await new Promise((resolve) => browser.once('disconnected', resolve));
  }

  async close(): Promise<void> {
    const { template, keepsTemplate } = this.options;
    if (template !== undefined && keepsTemplate) {
      await this.browser?.close();
      await keepAsTemplate(this.profile.folder, template);
    } else if (this.browser) await killBrowser(this.browser);
    await this.profile.remove();
  }

  private async takeErrors(): Promise<void> {
    this.seenErrors.push(...(await takeFirefoxErrors(await this.privileged())));
  }

  private running(): Browser {
    if (!this.browser) throw new Error('The browser was not started');
    return this.browser;
  }

  private send(): Send {
    return rawBidi(this.running());
  }

  private privileged(): Promise<Privileged> {
    return privileged(this.send(), this.addon);
  }

  private async openOwn(url: string): Promise<PuppeteerView> {
    const page = await this.newPage();
    await this.goToOwn(page, url);
    return new PuppeteerView(page);
  }

  /** By raw BiDi: puppeteer's `goto` waits for events that pages of an extension do not send. */
  private async goToOwn(page: Page, url: string): Promise<void> {
    await this.send()('browsingContext.navigate', {
      context: browsingContextOf(page.mainFrame()),
      url,
      wait: 'complete',
    });
  }

  private async newPage(): Promise<Page> {
    const page = await this.running().newPage();
    page.on('request', (request) => this.seenRequests.push(request.url()));
    return page;
  }
}
