import { writeFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { type Evaluate, evaluator } from './evaluator';
import { pressKeys } from './keys';
import { until } from './until';
import type { View } from './View';

/** A document that puppeteer drives as a page of its own. */
export class PuppeteerView implements View {
  readonly puppeteer: Page;
  readonly evaluate: Evaluate;

  constructor(puppeteer: Page) {
    this.puppeteer = puppeteer;
    this.evaluate = evaluator((expression) => puppeteer.evaluate(expression));
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
