import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Session } from '../drive/Session';
import { until } from '../drive/until';
import type { WebPage } from '../drive/WebPage';

const FOLDER = join('dist', 'demo');

/** The demo's articles; the last one has only traps. */
const articles = ['index.html', 'empty-chairs.html', 'visitor.html', 'small-change.html'];

/**
 * Visits the demo newspaper, or a page of the stories that are shown instead, prints what is marked
 * where, and writes pictures of a page with its card, of the popup and of the options to dist/demo/.
 *
 * @param demo address of the newspaper, with `/` at its end
 * @param own address of the stories' page
 */
export async function picture(session: Session, demo: string, own?: string): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const visited = own === undefined ? articles.map((article) => demo + article) : [own];
  for (const address of visited) {
    const page = await session.open(address);
    console.log(`${basename(address)}: ${summary(await settledMarks(page))}`);
    await page.close();
  }
  const page = await session.open(own ?? `${demo}empty-chairs.html`);
  const [first] = await settledMarks(page);
  const name = own === undefined ? 'Mike Pence' : first;
  if (name === undefined) {
    console.log(
      'No name of the stories stands in their own claims: see names.json, or with a display a page that has some.',
    );
  } else {
    await page.hover(name);
    const card = await until('the card is open', () => page.card());
    await until('the card has faded in', () =>
      page.inCard((root) => (root.getAnimations().length === 0 ? true : null)),
    );
    console.log(`Resting on "${name}" opens the card "${card.name}".`);
  }
  await page.screenshot(join(FOLDER, 'page.png'));
  const popup = await session.openPopup();
  await popup.evaluate(() => document.fonts.ready.then(() => undefined));
  await popup.screenshot(join(FOLDER, 'popup.png'));
  const options = await session.openExtensionPage('options.html');
  await options.evaluate(() => document.fonts.ready.then(() => undefined));
  await options.screenshot(join(FOLDER, 'options.png'));
  console.log(
    `Pictures: ${['page', 'popup', 'options'].map((name) => join(FOLDER, `${name}.png`)).join(', ')}`,
  );
  const errors = await session.errors();
  if (errors.length > 0) throw new Error(`The browser reported errors:\n${errors.join('\n')}`);
}

/**
 * How often a page that has nothing else to do must give the same answer for its marks to count as
 * all there. That is over a second on an idle machine (the demo adds text late), and longer on a
 * busy one, since the page is asked in idle time.
 */
const SAME_ANSWERS = 30;

/** The texts marked on a page and in its frames, once nothing is added any more. */
async function settledMarks(page: WebPage): Promise<string[]> {
  let before = '';
  let same = 0;
  return until('the marks stay as they are', async () => {
    await page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve())));
    const frames = page.puppeteer.frames();
    const marks = (await Promise.all(frames.map((frame) => page.marks({ frame })))).flat();
    const texts = marks.map(({ text }) => text);
    same = texts.join() === before ? same + 1 : 0;
    before = texts.join();
    return same >= SAME_ANSWERS ? texts : undefined;
  });
}

/** `Mike Pence (2), Pyeongchang`, in the order of their first mark. */
function summary(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const shown = text.replace(/\s+/g, ' ');
    counts.set(shown, (counts.get(shown) ?? 0) + 1);
  }
  if (counts.size === 0) return 'nothing marked';
  return [...counts].map(([text, count]) => (count > 1 ? `${text} (${count})` : text)).join(', ');
}
