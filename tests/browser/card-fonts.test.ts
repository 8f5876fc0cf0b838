import { afterAll, describe, expect } from 'vitest';
import { LocalServer } from '../../build/drive/LocalServer';
import type { Session } from '../../build/drive/Session';
import { SIZES } from '../../content/card/warmFonts';
import { browsers } from './support/browsers';
import { serveCard } from './support/serveCard';
import { test } from './support/sharedSession';

declare function showCard(topic: string, isUnfolded: boolean): Promise<void>;

/** As `warmFonts` writes them: no weight where it is the usual one. */
const fontsOfCard = (): string[] => {
  const [root] = [...document.querySelectorAll('*')].flatMap((one) => one.shadowRoot ?? []);
  const fonts = new Set<string>();
  for (const element of root?.querySelectorAll('*') ?? []) {
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue ?? ''),
    );
    if (!hasText || !element.checkVisibility()) continue;
    const { fontWeight, fontSize, fontFamily } = getComputedStyle(element);
    const weight = fontWeight === '400' ? '' : `${fontWeight} `;
    if (fontFamily !== 'system-ui, sans-serif') fonts.add(fontFamily);
    fonts.add(`${weight}${Math.round(Number.parseFloat(fontSize))}`);
  }
  return [...fonts].sort();
};

describe.each(browsers)('the fonts of the card in $kind', ({ kind }) => {
  let server: LocalServer;
  let session: Session;
  test.beforeAll(async ({ sharedSession }) => {
    server = await LocalServer.start();
    session = await sharedSession(kind, 'control');
  });
  afterAll(() => server?.close());

  test('are those that are made ready before it opens', async () => {
    const page = await session.open(await serveCard(server));
    const drawn = new Set<string>();
    for (const topic of ['pence', 'pyeongchang-meeting', 'not-known']) {
      await page.evaluate((topic: string) => showCard(topic, false), topic);
      for (const font of await page.evaluate(fontsOfCard)) drawn.add(font);
    }
    expect([...drawn].sort()).toEqual([...SIZES].sort());
    await page.close();
  });
});
