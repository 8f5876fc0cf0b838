import { afterAll, describe, expect } from 'vitest';
import { DEMO, LocalServer } from '../../build/drive/LocalServer';
import type { Session } from '../../build/drive/Session';
import type { WebPage } from '../../build/drive/WebPage';
import { browsers } from './support/browsers';
import { test } from './support/sharedSession';

/** The main job on the demo newspaper, in both browsers. */
describe.each(browsers)('the demo newspaper in $kind', ({ kind }) => {
  let server: LocalServer;
  let session: Session;
  let demo: string;

  test.beforeAll(async ({ sharedSession }) => {
    server = await LocalServer.start();
    demo = server.folder('/', DEMO);
    session = await sharedSession(kind);
  });

  afterAll(() => server?.close());

  /** The marked texts, with white space as people see it. */
  const texts = async (page: WebPage, frame = page.puppeteer.mainFrame()) =>
    (await page.marks({ frame })).map(({ text }) => text.replace(/\s+/g, ' '));

  test('opens the card of a name that the pointer rests on, and Escape closes it', async () => {
    const page = await session.visit(`${demo}empty-chairs.html`);
    await expect.poll(() => texts(page)).toContain('Mike Pence');
    await page.hover('Mike Pence');
    await expect.poll(() => page.card()).toMatchObject({ name: 'Mike Pence' });
    await page.press('Escape');
    await expect.poll(() => page.card()).toBeUndefined();
  });

  test('leaves the page’s HTML as it was: before, with a card open, and after', async () => {
    const page = await session.visit(`${demo}visitor.html`);
    const html = () => page.evaluate(() => document.body.outerHTML);
    const before = await html();
    await page.hover('Kim Jong Un');
    await expect.poll(() => page.card()).toMatchObject({ name: 'Kim Jong Un' });
    expect(await html()).toBe(before);
    await page.press('Escape');
    await expect.poll(() => page.card()).toBeUndefined();
    expect(await html()).toBe(before);
  });

  test('finds names split over elements, with other hyphens and with soft ones', async () => {
    const page = await session.visit(`${demo}empty-chairs.html`);
    await expect.poll(() => texts(page)).toContain('Kim Yo\u2011jong');
    await expect.poll(() => texts(page)).toContain('Pyeong\u00adchang');
    await page.hover('Kim Yo\u2011jong');
    await expect.poll(() => page.card()).toMatchObject({ name: 'Kim Yo Jong' });
  });

  test('marks text that arrives late', async () => {
    const page = await session.visit(`${demo}empty-chairs.html`);
    const lateMarks = () =>
      page.evaluate(() => {
        const late = document.querySelector('#late');
        const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
        return ranges.filter(({ startContainer }) => late?.contains(startContainer)).length;
      });
    await expect.poll(lateMarks).toBe(2);
  });

  test('marks and opens in a frame', async () => {
    const page = await session.visit(`${demo}empty-chairs.html`);
    const frame = page.frame('box.html');
    await expect.poll(() => texts(page, frame)).toContain('Mike Pence');
    await page.hover('Mike Pence', { frame });
    await expect.poll(() => page.card({ frame })).toMatchObject({ name: 'Mike Pence' });
  });

  test('marks nothing on the page of traps: 50 pence, Hunter Pence, Pyongyang', async () => {
    const page = await session.visit(`${demo}small-change.html`);
    // A true name at the end shows that everything before it was read.
    await page.evaluate(() => {
      const last = document.createElement('p');
      last.textContent = 'Tomorrow: Kim Yo Jong.';
      document.body.append(last);
    });
    await expect.poll(() => texts(page)).toContain('Kim Yo Jong');
    expect(await texts(page)).toEqual(['Kim Yo Jong']);
  });

  test('costs no request and no error', async () => {
    const foreign = session.requests().filter((url) => !url.startsWith(server.url('/')));
    expect(foreign.filter((url) => !/^(data|chrome-extension|moz-extension):/.test(url))).toEqual(
      [],
    );
    expect(await session.errors()).toEqual([]);
  });
});
