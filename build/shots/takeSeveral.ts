import type { MediaPreferences, Session } from '../drive/Session';
import { until } from '../drive/until';
import { popupOver } from './popupOver';

const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

/** What the popup shows of several stories, by the name of the picture, and what is done before. */
const POPUPS: Readonly<Record<string, { readonly address: string; readonly search?: string }>> = {
  'several-story': { address: 'view=story' },
  'several-page': { address: 'view=page' },
  'several-search': { address: 'view=story', search: 'on' },
};

/**
 * Takes pictures of what is only there where there are several stories: the popup's choice between
 * them, what a search finds in each, and the switch on the card of a name that two of them know.
 *
 * @param address a page that names people of all of them
 * @param wishes how the visitor's machine is set
 * @param path the file of a picture of this name; `null` where it is not wanted
 * @returns how many were taken
 */
export async function takeSeveral(
  session: Session,
  address: string,
  wishes: MediaPreferences,
  path: (name: string) => string | null,
): Promise<number> {
  let count = 0;
  const page = await session.open(address);
  await until('the page is marked', async () => ((await page.marks()).length > 0 ? true : null));
  for (const [name, { address: shown, search }] of Object.entries(POPUPS)) {
    const file = path(name);
    if (file === null) continue;
    await takePopup(session, address, shown, search, file);
    count++;
  }
  await page.close();
  for (const [name, isTouch] of [
    ['several-card', false],
    ['several-sheet', true],
  ] as const) {
    const file = path(name);
    if (file === null) continue;
    await takeSwitch(session, address, { ...wishes, touch: isTouch }, file);
    count++;
  }
  await session.setMedia(wishes);
  return count;
}

async function takePopup(
  session: Session,
  address: string,
  shown: string,
  search: string | undefined,
  file: string,
): Promise<void> {
  const popup = await popupOver(session, address, shown, '.tab-count');
  if (search !== undefined) {
    await popup.press('/');
    for (const letter of search) await popup.press(letter);
  }
  await popup.screenshot(file);
  await popup.close();
}

/** The card of the first name that two stories know. */
async function takeSwitch(
  session: Session,
  address: string,
  wishes: MediaPreferences,
  file: string,
): Promise<void> {
  await session.setMedia(wishes);
  const page = await session.open(address);
  const isTouch = wishes.touch === true;
  await page.puppeteer.setViewport({ ...(isTouch ? PHONE : WIDE), hasTouch: isTouch });
  const tried = new Set<string>();
  // Of a long page some names are marked later than others.
  await until('the card of a name that two stories know is open', async () => {
    const name = (await page.marks()).map(({ text }) => text).find((text) => !tried.has(text));
    if (name === undefined) return null;
    tried.add(name);
    await (isTouch ? page.tap(name) : page.hover(name));
    await until('its card is open', () => page.card());
    if (await page.inCard((root) => root.querySelector('.card-stories') !== null)) return true;
    await page.press('Escape');
    await until('it is closed', async () => ((await page.card()) === undefined ? true : null));
    return null;
  });
  await until('it has faded in', () =>
    page.inCard((root) => (root.getAnimations().length === 0 ? true : null)),
  );
  await page.screenshot(file);
  await page.close();
}
