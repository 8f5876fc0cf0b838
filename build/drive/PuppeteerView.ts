import { writeFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { type Evaluate, evaluator } from './evaluator';
import { pressKeys } from './keys';
import { until } from './until';
import type { View } from './View';

/**
 * So long (ms) a page has to answer. One that was just left for another is kept frozen and never does
 * (https://developer.chrome.com/docs/web-platform/page-lifecycle-api): whoever polls asks the next page.
 */
const ANSWER_WITHIN = 15_000;

/** A document that puppeteer drives as a page of its own. */
export class PuppeteerView implements View {
  readonly puppeteer: Page;
  readonly evaluate: Evaluate;

  constructor(puppeteer: Page) {
    this.puppeteer = puppeteer;
    this.evaluate = evaluator(async (expression) => {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new Error('The page gave no answer')), ANSWER_WITHIN);
      });
      const answer = puppeteer.evaluate(expression);
      return Promise.race([answer, late]).finally(() => clearTimeout(timer));
    });
  }

  async click(selector: string): Promise<void> {
    const found = await until(`something matches ${selector}`, () => this.puppeteer.$(selector));
    await found.click();
    await found.dispose();
  }

  async press(keys: string): Promise<void> {
    await pressKeys(this.puppeteer, keys);
  }

  async screenshot(path?: string): Promise<Uint8Array> {
    const png = await this.puppeteer.screenshot();
    if (path !== undefined) await writeFile(path, png);
    return png;
  }

  async close(): Promise<void> {
    await this.puppeteer.close();
  }
}
