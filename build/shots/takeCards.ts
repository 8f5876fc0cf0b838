import type { MediaPreferences, Session } from '../drive/Session';
import { until } from '../drive/until';
import type { WebPage } from '../drive/WebPage';

interface CardShot {
  /** Of the window, in px. */
  readonly width: number;
  readonly height: number;
  /** The name that the card is opened on. */
  readonly name: string;
  /** Whether it is tapped, on a device without a pointer that rests. */
  readonly isTouch?: boolean;
  /** What is pressed in the card before, one after the other. */
  readonly press?: readonly string[];
}

const PHONE = { width: 390, height: 844, isTouch: true };
const SMALL_PHONE = { width: 360, height: 740, isTouch: true };
const MENU = '.card-menu .icon-button';

/** The real card over the demo newspaper, with its mark, by the name of its picture. */
const CARD_SHOTS: Readonly<Record<string, CardShot>> = {
  'demo-card': { width: 1280, height: 800, name: 'Mike Pence' },
  'demo-card-menu': { width: 1280, height: 800, name: 'Mike Pence', press: [MENU] },
  'demo-card-off': {
    width: 1280,
    height: 800,
    name: 'Mike Pence',
    press: [MENU, '.card-menu-group:nth-child(2) li:nth-child(2) button'],
  },
  'demo-sheet': { ...PHONE, name: 'Kim Yo Jong' },
  'demo-sheet-menu': { ...PHONE, name: 'Kim Yo Jong', press: [MENU] },
  'demo-sheet-small': { ...SMALL_PHONE, name: 'Kim Yo Jong' },
};

/**
 * Takes pictures of cards on a page of the demo newspaper.
 *
 * @param wishes how the visitor's machine is set
 * @param path the file of a picture of this name; `null` where it is not wanted
 * @returns how many were taken
 */
export async function takeCards(
  session: Session,
  address: string,
  wishes: MediaPreferences,
  path: (name: string) => string | null,
): Promise<number> {
  let count = 0;
  for (const [name, shot] of Object.entries(CARD_SHOTS)) {
    const file = path(name);
    if (file === null) continue;
    await session.setMedia({ ...wishes, touch: shot.isTouch === true });
    const page = await session.open(address);
    await takeCard(page, shot, file);
    await page.close();
    await session.background.evaluate(() => chrome.storage.sync.clear());
    count++;
  }
  await session.setMedia(wishes);
  return count;
}

async function takeCard(page: WebPage, shot: CardShot, file: string): Promise<void> {
  const { width, height, name, isTouch = false, press = [] } = shot;
  await page.puppeteer.setViewport({ width, height, hasTouch: isTouch });
  await until('the name is marked', async () =>
    (await page.marks()).some(({ text }) => text === name) ? true : null,
  );
  await (isTouch ? page.tap(name) : page.hover(name));
  await until('the card is open', () => page.card());
  for (const selector of press) await page.clickInCard(selector);
  await until('it has faded in', () =>
    page.inCard((root) => (root.getAnimations().length === 0 ? true : null)),
  );
  await page.screenshot(file);
}
