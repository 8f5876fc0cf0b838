import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packFileText } from '../../src/core/pack-check/packFile';
import { writePack } from '../bench/madePacks';
import { PuppeteerView } from '../drive/PuppeteerView';
import type { Session } from '../drive/Session';
import { until } from '../drive/until';
import { checkFolder } from '../packs/checkFolder';
import { popupOver } from './popupOver';

/** A made-up story with three sources. */
const STORY = 'tests/stories/sand-island';
/** In px: wide enough for two columns, and a phone. */
const WIDTHS = { '': 1280, '-phone': 360 } as const;
const HEIGHT = 900;
/** Of a story that takes long enough to prepare for a picture of that. */
const MANY_NAMES = 10_000;

/** A page on which a story is found so often that the popup asks whether it is meant. */
export const CROWDED = `<!doctype html><html lang="en"><title>Departures</title>
  <ul>${'<li>The Sand Island ferry leaves at noon, with Ada Lind.</li>'.repeat(400)}</ul>`;

/**
 * Pictures of every step with a story from a file: nothing yet, a file that is none, one with mistakes,
 * how one is prepared, what is in one, added, on a page that is full of it, an update with what it
 * changes, and before it is removed.
 *
 * @param crowded the address of `CROWDED`
 * @param pathOf where a picture of this name goes; `null` where it is not wanted
 * @returns how many were taken
 */
export async function takeStories(
  session: Session,
  crowded: string,
  pathOf: (name: string) => string | null,
): Promise<number> {
  const names = Object.keys(WIDTHS).flatMap((size) =>
    STEPS.map((step) => `stories-${step}${size}`),
  );
  if (names.every((name) => pathOf(name) === null)) return 0;
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-stories-'));
  const files = await writeFiles(folder);
  let count = 0;
  try {
    for (const [size, width] of Object.entries(WIDTHS)) {
      const view = await session.openExtensionPage('options.html');
      if (!(view instanceof PuppeteerView))
        throw new Error('These pictures are taken in Chromium.');
      await view.puppeteer.setViewport({ width, height: HEIGHT });
      const take = async (step: string, sign: string): Promise<void> => {
        await until(`${sign} is there`, () => view.puppeteer.$(sign));
        const path = pathOf(`stories-${step}${size}`);
        if (path === null) return;
        const section = await until('the section is there', () => view.puppeteer.$('#topics'));
        await section.screenshot({ path });
        count++;
      };
      const choose = async (path: string): Promise<void> => {
        const input = await view.puppeteer.waitForSelector('.add-story input[type="file"]');
        await input?.uploadFile(path);
      };
      await take('empty', '.add-story');
      await choose(files.none);
      await take('none', '.refusal');
      await choose(files.wrong);
      await take('wrong', '.refusal .problems');
      if (pathOf(`stories-progress${size}`) !== null) {
        await choose(await listOf(folder));
        await take('progress', '.reading progress[value="2.5"]');
      }
      await choose(files.first);
      await view.click('.warnings > summary');
      await take('summary', '.story-summary .sample-card');
      await view.click('.story-summary .button-main');
      await take('added', '.added-tools');
      const crowd = pathOf(`stories-crowd${size}`);
      if (crowd !== null && size === '') {
        const page = await session.open(crowded);
        const popup = await popupOver(session, crowded, 'view=page', '.crowd');
        await popup.screenshot(crowd);
        count++;
        await popup.close();
        await page.close();
      }
      await choose(files.second);
      await take('update', '.changes');
      await view.click('.story-summary .buttons > :last-child');
      await view.click('.added-tools .button:last-child');
      await take('remove', '.added-tools fieldset');
      await view.click('.added-tools .button-main');
      await take('removed', '.add-story .told:not(:empty)');
      await view.close();
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  return count;
}

const STEPS = [
  ...['empty', 'none', 'wrong', 'progress', 'summary'],
  ...['added', 'crowd', 'update', 'remove', 'removed'],
];

/** A file with a story of very many names. */
async function listOf(folder: string): Promise<string> {
  const id = 'passengers-1';
  const from = join(folder, id);
  await writePack(from, id, { names: MANY_NAMES });
  const read = async (part: string): Promise<unknown> =>
    JSON.parse(await readFile(join(from, `${part}.json`), 'utf8'));
  const path = join(folder, 'passengers.sidelight.json');
  const parts = ['sources', 'topics', 'claims', 'events', 'questions', 'names'];
  const whole = Object.fromEntries(
    await Promise.all(parts.map(async (part) => [part, await read(part)])),
  );
  await writeFile(path, JSON.stringify({ ...Object(await read('pack')), ...whole }));
  return path;
}

/** The files that a person would choose, each under its name. */
async function writeFiles(folder: string) {
  const { whole } = await checkFolder(STORY);
  if (whole === null) throw new Error(`${STORY} has mistakes`);
  const { pack, namesFile } = whole;
  const [claim, ...claims] = pack.claims;
  const unused = { ...namesFile, lists: { ...namesFile.lists, ships: { words: ['ferry'] } } };
  const newer = {
    ...pack,
    revision: pack.revision + 1,
    claims: [
      ...(claim === undefined ? [] : [{ ...claim, text: claim.text.replace('.', ', it says.') }]),
      ...claims,
    ],
    corrections: [{ date: '2020-01-31', text: 'The hour of the announcement was wrong.' }],
  };
  const write = async (name: string, text: string): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, text);
    return path;
  };
  const text = packFileText(pack, unused);
  return {
    none: await write('letter.json', '{ "dear": "editor" }'),
    wrong: await write(
      'wrong.sidelight.json',
      text.replaceAll('"wind"', '"wnd"').replace('"claims":', '"clams":'),
    ),
    first: await write('sand-island.sidelight.json', text),
    second: await write('sand-island-3.sidelight.json', packFileText(newer, unused)),
  };
}
