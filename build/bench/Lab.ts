import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, launch, type Target } from 'puppeteer-core';
import { chromiumArgs } from '../browsers/launchArgs';
import type { Remote } from '../drive/evaluator';
import type { LocalServer } from '../drive/LocalServer';
import { newProfile, type Profile } from '../drive/profile';
import type {} from './inPage';
import { type Measurement, median } from './statistics';
import { Tab } from './Tab';

/** So that `performance.now()` tells 5 µs apart, not 100: pages must be cross-origin isolated. */
const ISOLATED = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** The page that ours opens once it is installed. */
const FIRST_RUN = 'first-run.html';

/** Ample for it to come, in ms, where it has a hundred stories. */
const WAIT = 60_000;

/** Waits for that page and closes it: it would come before what is measured, where no frame is drawn. */
async function closeFirstRun(browser: Browser): Promise<void> {
  const isIt = (target: Target) => target.url().endsWith(`/${FIRST_RUN}`);
  const page = await (await browser.waitForTarget(isIt, { timeout: WAIT })).page();
  await page?.close();
}

/** A Chromium to measure in, without an extension or with one. */
export class Lab {
  readonly #browser: Browser;
  readonly #profile: Profile;
  readonly #server: LocalServer;
  /** Of the extension, if there is one. */
  readonly #id: string | undefined;
  static #count = 0;

  private constructor(browser: Browser, profile: Profile, server: LocalServer, id?: string) {
    this.#browser = browser;
    this.#profile = profile;
    this.#server = server;
    this.#id = id;
  }

  /**
   * @param executable a Chromium
   * @param extension folder of an unpacked extension
   */
  static async start(executable: string, server: LocalServer, extension?: string): Promise<Lab> {
    const profile = await newProfile();
    const browser = await launch({
      executablePath: executable,
      headless: true,
      pipe: true,
      enableExtensions: true,
      userDataDir: profile.folder,
      defaultViewport: null,
      args: [
        ...chromiumArgs(),
        '--window-size=1000,900',
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost',
      ],
    });
    const id = extension && (await browser.installExtension(resolve(extension)));
    if (extension && existsSync(join(extension, FIRST_RUN))) await closeFirstRun(browser);
    return new Lab(browser, profile, server, id);
  }

  async version(): Promise<string> {
    return this.#browser.version();
  }

  /** Opens a page of the extension. */
  async openOwn(file: string): Promise<Tab> {
    const tab = await Tab.attach(await this.#browser.newPage());
    await tab.page.goto(`chrome-extension://${this.#id}/${file}`);
    return tab;
  }

  /**
   * Opens a page in a process that has run nothing yet: each page is a site of its own, so nothing
   * is compiled or cached from the one before.
   */
  async open(html: string | Uint8Array): Promise<Tab> {
    const number = Lab.#count++;
    const path = '/page';
    this.#server.page(path, { body: html, headers: ISOLATED });
    const page = await this.#browser.newPage();
    const tab = await Tab.attach(page);
    try {
      await page.goto(this.#server.url(path, `page${number}.localhost`), { timeout: 120_000 });
    } catch (error) {
      // Once in a few hundred times `puppeteer` loses the frame while the page changes its process.
      if (!/frame was detached/.test(String(error))) throw error;
      await page.close();
      return this.open(html);
    }
    return tab;
  }

  /**
   * Measures what `prepare` makes `globalThis.go`, in an isolated world of a page that nothing has
   * run in yet: `cold` and `warm` are CPU ms of the main thread, beside what `go` itself tells.
   *
   * @param again how often it is run once more for `warm`
   */
  async measure<Args extends readonly unknown[]>(
    html: string,
    again: number,
    prepare: Remote<Args, void>,
    ...args: Args
  ): Promise<Measurement> {
    const tab = await this.open(html);
    try {
      const evaluate = await tab.world();
      await evaluate(prepare, ...args);
      const nothing = async () => tab.cpu(() => evaluate(async () => ({})));
      // The first requests are dearer than later ones.
      for (let round = 0; round < 5; round++) await nothing();
      const asking = await nothing();
      let told: Measurement = {};
      const run = async () => {
        told = await evaluate(() => globalThis.go());
      };
      const cold = (await tab.cpu(run)) - asking;
      const figures = told;
      if (again === 0) return { ...figures, cold };
      const later: number[] = [];
      for (let round = 0; round < again; round++) later.push((await tab.cpu(run)) - asking);
      return { ...figures, cold, warm: median(later) };
    } finally {
      await tab.close();
    }
  }

  /** Loads a page; what comes of it waits until it has come to rest, and tells its counters and heap. */
  async load(html: string): Promise<() => Promise<Measurement>> {
    const tab = await this.open(html);
    return async () => {
      try {
        return await tab.settled();
      } finally {
        await tab.close();
      }
    };
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#profile.remove();
  }
}

/**
 * Writes an extension whose content script does nothing, to measure against: a world of its own in
 * each frame is what the browser makes for any of them.
 *
 * @returns its folder, and how to remove it
 */
export async function emptyExtension(): Promise<Profile> {
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-empty-'));
  const matches = ['http://*/*', 'https://*/*'];
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    content_scripts: [
      {
        matches,
        js: ['empty.js'],
        run_at: 'document_idle',
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
      },
    ],
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'empty.js'), '');
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
