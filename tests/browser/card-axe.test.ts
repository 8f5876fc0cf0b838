import { afterAll, describe, expect } from 'vitest';
import { LocalServer } from '../../build/drive/LocalServer';
import type { Session } from '../../build/drive/Session';
import type { WebPage } from '../../build/drive/WebPage';
import { browsers } from './support/browsers';
import { looksIn, runAxe } from './support/runAxe';
import { serveCard } from './support/serveCard';
import { test } from './support/sharedSession';

declare function showCard(topic: string, isUnfolded: boolean, isSheet?: boolean): Promise<void>;
declare function showOffNotice(isSheet: boolean): Promise<void>;

describe.each(browsers)('axe on the card in $kind', ({ kind }) => {
  let server: LocalServer;
  let session: Session;
  let page: WebPage;

  test.beforeAll(async ({ sharedSession }) => {
    server = await LocalServer.start();
    session = await sharedSession(kind, 'control');
    server.folder('/axe/', 'node_modules/axe-core');
    page = await session.open(await serveCard(server, '<script src="/axe/axe.min.js"></script>'));
  });

  afterAll(() => server?.close());

  test('finds planted faults, inside the shadow root too', async () => {
    await page.evaluate(async () => {
      await showCard('pence', false);
      const root = [...document.querySelectorAll('*')].flatMap((one) => one.shadowRoot ?? [])[0];
      const [header, line] = [
        root?.querySelector('.card-header'),
        root?.querySelector<HTMLElement>('.card-line'),
      ];
      header?.append(document.createElement('button'));
      if (line) line.style.color = 'color-mix(in srgb, var(--ink) 30%, var(--paper))';
    });
    const { found } = await runAxe(page.evaluate);
    expect(found.map((one) => one.replace(/:.*/s, '')).sort()).toEqual(
      expect.arrayContaining(['button-name', 'color-contrast']),
    );
  });

  test.each(looksIn(kind))(
    'finds nothing in $scheme, forced colours: $forcedColors',
    async (look) => {
      await session.setMedia(look);
      for (const topic of ['pence', 'pyeongchang-meeting', 'kim-yong-nam', 'not-known']) {
        for (const isUnfolded of [false, true]) {
          await page.evaluate(
            (topic: string, isUnfolded: boolean) => showCard(topic, isUnfolded),
            topic,
            isUnfolded,
          );
          const { found, passed } = await runAxe(page.evaluate, look);
          expect(found, `${topic}, unfolded: ${isUnfolded}`).toEqual([]);
          const due =
            look.scheme === 'light' ? ['aria-dialog-name', 'button-name', 'target-size'] : [];
          expect(passed).toEqual(expect.arrayContaining(['color-contrast', ...due]));
        }
      }
      for (const isSheet of [false, true]) {
        await page.evaluate((isSheet: boolean) => showCard('pence', false, isSheet), isSheet);
        expect((await runAxe(page.evaluate, look)).found, `sheet: ${isSheet}`).toEqual([]);
        await page.evaluate((isSheet: boolean) => showOffNotice(isSheet), isSheet);
        const { found, passed } = await runAxe(page.evaluate, look);
        expect(found, `off notice, sheet: ${isSheet}`).toEqual([]);
        expect(passed).toContain('color-contrast');
      }
    },
  );
});
