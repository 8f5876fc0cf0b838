import { writeFile } from 'node:fs/promises';
import * as v from 'valibot';
import { evaluateIn, type Send } from './bidi';
import type { Evaluate } from './evaluator';
import { centre } from './frameGeometry';
import { keyActions } from './keys';
import { until } from './until';
import type { View } from './View';

/** A document that is no tab, driven by WebDriver BiDi alone: Firefox's popup. */
export class BidiView implements View {
  private readonly send: Send;
  private readonly context: string;
  readonly evaluate: Evaluate;

  constructor(send: Send, context: string) {
    this.send = send;
    this.context = context;
    this.evaluate = evaluateIn(send, context);
  }

  async click(selector: string): Promise<void> {
    let before = '';
    const box = await until(`something matches ${selector} and stands still`, async () => {
      const now = await this.boxOf(selector);
      const isStill = JSON.stringify(now) === before;
      before = JSON.stringify(now);
      return isStill ? now : null;
    });
    const { x, y } = centre(v.parse(boxSchema, box));
    await this.act('pointer', [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  async press(keys: string): Promise<void> {
    await this.act('key', keyActions(keys));
  }

  async screenshot(path?: string): Promise<Uint8Array> {
    const answer = await this.send('browsingContext.captureScreenshot', { context: this.context });
    const png = Buffer.from(v.parse(v.object({ data: v.string() }), answer).data, 'base64');
    if (path !== undefined) await writeFile(path, png);
    return png;
  }

  async close(): Promise<void> {
    await this.evaluate(() => window.close());
  }

  /** Firefox gives a popup its size while its content comes: what is to be pressed may still move. */
  private boxOf(selector: string): Promise<unknown> {
    return this.evaluate((selector: string) => {
      const found = document.querySelector(selector);
      found?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      return found?.getBoundingClientRect().toJSON() ?? null;
    }, selector);
  }

  private async act(type: 'pointer' | 'key', actions: readonly object[]): Promise<void> {
    const source = { type, id: type, actions };
    await this.send('input.performActions', { context: this.context, actions: [source] });
  }
}

const boxSchema = v.object({
  x: v.number(),
  y: v.number(),
  width: v.number(),
  height: v.number(),
});
