import { resolve } from 'node:path';
import { type Browser, launch, type Page, type Target, type WebWorker } from 'puppeteer-core';
import { chromiumArgs } from '../browsers/launchArgs';
import { listenToPage, listenToWorker } from './chromiumErrors';
import { chromiumMedia } from './chromiumMedia';
import { findChromiumRoot } from './chromiumRoots';
import { chromiumTab } from './chromiumTab';
import { environment } from './environment';
import { evaluator } from './evaluator';
import { KeptTab } from './KeptTab';
import { PuppeteerView } from './PuppeteerView';
import { newProfile, type Profile } from './profile';
import { forgetStored, leaveEmptyTab } from './resetBrowser';
import type { Background, LaunchOptions, MediaPreferences, Session } from './Session';
import { shortcutOf } from './shortcutOf';
import { until } from './until';
import type { View } from './View';
import { WebPage } from './WebPage';

/** Starts the Chromium at `executable` with a fresh profile. */
export async function launchChromium(executable: string, options: LaunchOptions): Promise<Session> {
  const session = new ChromiumSession(executable, options, await newProfile());
  await session.start();
  if (options.install !== false) await session.install();
  return session;
}

class ChromiumSession implements Session {
  readonly kind = 'chromium';
  private browser: Browser | undefined;
  private id: string | undefined;
  private media: MediaPreferences = {};
  private readonly kept = new KeptTab<WebPage>({ ...chromiumTab, open: (url) => this.open(url) });
  private readonly keptOwn = new KeptTab({
    ...chromiumTab,
    open: (url) => this.openOwn(url),
    detour: () => this.extensionUrl('manifest.json'),
  });
  private readonly seenErrors: string[] = [];
  private readonly seenRequests: string[] = [];

  private readonly executable: string;
  private readonly options: LaunchOptions;
  private readonly profile: Profile;

  constructor(executable: string, options: LaunchOptions, profile: Profile) {
    this.executable = executable;
    this.options = options;
    this.profile = profile;
  }

  async start(): Promise<void> {
    this.browser = await launch({
      executablePath: this.executable,
      headless: this.options.headless ?? this.options.display === undefined,
      env: {
        ...environment(this.profile.folder),
        ...(this.options.display && { DISPLAY: this.options.display.name }),
      },
      pipe: true,
      enableExtensions: true,
      userDataDir: this.profile.folder,
      // The popup has a size of its own, which a default viewport would overwrite.
      defaultViewport: null,
      args: [
        ...chromiumArgs(),
        '--window-size=1000,900',
        // A list below the address bar, of 300 modules: more than starting and two pages take together.
        '--disable-features=WebUIOmniboxAimPopup',
        ...(this.options.args ?? []),
      ],
    });
    this.browser.on('targetcreated', (target: Target) => void listenToWorker(target, this.note));
  }

  async version(): Promise<string> {
    return this.running().version();
  }

  extensionUrl(file: string): string {
    if (this.id === undefined) throw new Error('The extension is not installed yet');
    return `chrome-extension://${this.id}/${file}`;
  }

  async install(): Promise<void> {
    // Before an update: the debugger would keep the old worker, which answers no more, in the list.
    if (this.id !== undefined) await this.background.stop();
    this.id = await this.running().installExtension(resolve(this.options.extension));
  }

  readonly background: Background = {
    evaluate: evaluator(async (expression) => {
      // One that is just being started has no API yet, and may give way to the next.
      const worker = await until('the background has its API', async () => {
        const found = await this.worker();
        const hasApi = await found.evaluate("typeof chrome === 'object'").catch(() => false);
        return hasApi ? found : undefined;
      });
      return worker.evaluate(expression);
    }),
    stop: async () => {
      const target = this.workerTarget();
      await until('the worker is gone', async () => {
        if (target === undefined || this.workerTarget() !== target) return true;
        // Again and again: one that is just being started does not hear it.
        await (await target.worker())?.close().catch(() => undefined);
        return undefined;
      });
    },
  };

  async open(url: string): Promise<WebPage> {
    const page = await this.newPage();
    await page.goto(url);
    return new WebPage(page, findChromiumRoot);
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
    const browser = this.running();
    const address = await this.background.evaluate(() => chrome.action.getPopup({}));
    const before = new Set(browser.targets());
    const opened = browser.waitForTarget(
      (target) => !before.has(target) && target.url().startsWith(address),
    );
    await this.background.evaluate(() => chrome.action.openPopup());
    const page = await (await opened).asPage();
    await this.prepare(page);
    return new PuppeteerView(page);
  }

  async sidePanel(): Promise<View> {
    const url = this.extensionUrl('side-panel.html');
    const target = await this.running().waitForTarget((target) => target.url() === url);
    const page = await target.asPage();
    await this.prepare(page);
    return new PuppeteerView(page);
  }

  async command(name: string): Promise<void> {
    const { display } = this.options;
    if (display) {
      await display.press(await shortcutOf(this.background, name));
      return;
    }
    // Without a screen nothing presses the browser's own keys: the debugger's go to the page.
    await this.background.evaluate(async (name: string) => {
      if (name === '_execute_action') return chrome.action.openPopup();
      const [tab] = await chrome.tabs.query({ active: true });
      const { onCommand } = chrome.commands;
      // Not in the types: every event of Chromium's own has it.
      Reflect.get(onCommand, 'dispatch').call(onCommand, name, tab);
    }, name);
  }

  async setMedia(wishes: MediaPreferences): Promise<void> {
    this.media = wishes;
    await Promise.all((await this.running().pages()).map((page) => chromiumMedia(page, wishes)));
  }

  async errors(): Promise<string[]> {
    return [...this.seenErrors];
  }

  requests(): readonly string[] {
    return this.seenRequests;
  }

  async reset(): Promise<void> {
    this.media = {};
    await leaveEmptyTab(this.running());
    if (this.id !== undefined) await forgetStored(this.background);
    this.seenErrors.length = 0;
    this.seenRequests.length = 0;
  }

  async restart(): Promise<void> {
    await this.running().close();
    await this.start();
    if (this.id !== undefined) await this.install();
  }

  async whenClosed(): Promise<void> {
    const browser = this.running();
    if (!browser.connected) return;
    await new Promise((resolve) => browser.once('disconnected', resolve));
  }

  async close(): Promise<void> {
    await this.browser?.close();
    await this.profile.remove();
  }

  private readonly note = (error: string): void => {
    this.seenErrors.push(error);
  };

  private running(): Browser {
    if (!this.browser) throw new Error('The browser was not started');
    return this.browser;
  }

  private async openOwn(url: string): Promise<PuppeteerView> {
    const page = await this.newPage();
    await page.goto(url);
    return new PuppeteerView(page);
  }

  private async newPage(): Promise<Page> {
    const page = await this.running().newPage();
    await this.prepare(page);
    return page;
  }

  private async prepare(page: Page): Promise<void> {
    listenToPage(page, this.note);
    page.on('request', (request) => this.seenRequests.push(request.url()));
    await chromiumMedia(page, this.media);
  }

  private isWorker(target: Target): boolean {
    return target.type() === 'service_worker' && target.url().startsWith(this.extensionUrl(''));
  }

  private workerTarget(): Target | undefined {
    return this.running()
      .targets()
      .find((target) => this.isWorker(target));
  }

  /** The background's worker; when it was stopped, a message that nobody knows starts it. */
  private async worker(): Promise<WebWorker> {
    if (!this.workerTarget()) {
      // Behind the tab in front, which the popup is going to be about.
      const page = await this.running().newPage({ type: 'tab', background: true });
      await page.goto(this.extensionUrl('manifest.json'));
      await page.evaluate(() => chrome.runtime.sendMessage({}).catch(() => undefined));
      await page.close();
    }
    const target = await this.running().waitForTarget((target) => this.isWorker(target));
    const worker = await target.worker();
    if (!worker) throw new Error('The background has no worker');
    return worker;
  }
}
