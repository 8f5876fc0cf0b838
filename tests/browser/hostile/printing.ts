import { constants, inflateSync } from 'node:zlib';
import { expect } from 'vitest';
import type { WebPage } from '../../../build/drive/WebPage';
import type { Family } from './support/Behaviour';
import { closeCard, openCard } from './support/card';
import { html, STORY } from './support/pages';

/**
 * What a PDF draws: its content streams, which say each glyph and line. The rest (times, identity,
 * names of fonts) differs from one printing to the next, and is packed differently by each browser.
 */
const drawn = (pdf: Uint8Array): string[] => {
  const bytes = Buffer.from(pdf);
  const streams: string[] = [];
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    const start = bytes.indexOf('\n', at) + 1;
    const end = bytes.indexOf('endstream', start);
    if (end < 0) break;
    const content = unpacked(bytes.subarray(start, end));
    if (/\bBT\b[\s\S]*\bET\b/.test(content)) streams.push(content);
    at = end + 3;
  }
  return streams;
};

/** A stream as text; empty where it is not packed, as are pictures. */
function unpacked(stream: Buffer): string {
  try {
    return inflateSync(stream, { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1');
  } catch {
    return '';
  }
}

/** What a page draws when it is printed. */
async function print(page: WebPage): Promise<string[]> {
  const streams = drawn(await page.puppeteer.pdf({ tagged: false }));
  expect(streams.length).toBeGreaterThan(0);
  return streams;
}

export const printing: Family = {
  family: 'printing',
  behaviours: [
    {
      what: 'a page with marks and an open card is printed as it is without them, and has both after',
      page: html(STORY),
      async act({ page, isOurs }) {
        if (isOurs) {
          await expect.poll(async () => (await page.marks()).length).toBe(3);
          await openCard(page);
        }
        return print(page);
      },
      async check({ page }) {
        expect(await page.marks()).toHaveLength(4);
        await closeCard(page);
      },
    },
    {
      what: 'the control of that: a page that says one letter more is printed otherwise',
      page: html(STORY),
      async act({ page }) {
        const one = await print(page);
        const again = await print(page);
        await page.evaluate(() => document.querySelector('p')?.append('!'));
        const other = await print(page);
        expect(again).toEqual(one);
        expect(other).not.toEqual(one);
      },
    },
  ],
};
