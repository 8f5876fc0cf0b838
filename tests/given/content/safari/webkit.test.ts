import names from 'sidelight:names';
import packs from 'sidelight:packs';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findDisplay } from '../../../../build/browsers/findDisplay';
import { type Display, startDisplay } from '../../../../build/drive/Display';
import { LocalServer } from '../../../../build/drive/LocalServer';
import { hasWebKit, WebKit } from '../../../../build/drive/WebKit';
import { rawCss } from '../../../../build/extension/rawCss';
import { decidePage } from '../../../../src/core/detect/decidePage';
import { takeAll } from '../../../../src/core/detect/Steps';
import { frameSettings } from '../../../../src/core/page/FrameSettings';
import { NO_CHOICES } from '../../../../src/core/settings/Settings';
import { makeStory } from '../../../../src/core/story/makeStory';
import { topicCard } from '../../../../src/core/story/topicCard';

const display = findDisplay();

/** The scripts of a page, as they are bundled for it. */
async function script(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [rawCss],
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

const TEXT = 'Mike Pence was there.';
const PAGE = {
  lang: 'en',
  title: '',
  blocks: [{ text: TEXT, kind: 'paragraph', lang: 'en', edges: [] }],
} as const;

/** As much of an extension as scripts in pages meet. */
const extensionWith = (scripts: string): string => `
  const answers = ${JSON.stringify({
    settings: frameSettings(NO_CHOICES, packs, ['localhost'], 0),
    readStarts: names.map(({ pack, lexicon: { forms } }) => ({ pack, starts: forms.startPattern })),
    decide: takeAll(decidePage(PAGE, names, new Set())),
    readTopic: topicCard(packs.map(makeStory), 'pyeongchang-2018/pence'),
  })};
  const listening = { addListener() {}, removeListener() {} };
  globalThis.chrome = {
    runtime: {
      id: 'sidelight',
      onMessage: listening,
      async sendMessage({ call }) {
        if (call === 'injectCard') (0, eval)(${JSON.stringify(scripts)});
        return answers[call] ?? null;
      },
    },
    i18n: { getMessage: (name) => name, getUILanguage: () => 'en' },
    storage: { onChanged: listening },
  };
`;

/** WebKit starts for this test, on a machine that may have other work; in ms. */
const WAIT = { timeout: 20_000 };

/** The scripts in pages need four things that Safari lacks; WebKitGTK, its sister, lacks them too. */
describe.skipIf(!hasWebKit() || !display.ok)('the scripts in pages, in WebKitGTK', () => {
  let server: LocalServer;
  let screen: Display;
  let page: WebKit;
  let extension: string;

  beforeAll(async () => {
    if (!display.ok) return;
    extension = extensionWith(
      `${await script('content/card/main.tsx')}\n${await script('content/hover/main.ts')}`,
    );
    server = await LocalServer.start();
    server.page('/', `<!doctype html><html lang="en"><p style="font-size: 30px">${TEXT}`);
    screen = await startDisplay(display.value);
    page = await WebKit.start(screen);
    await page.open(server.url('/'));
  }, 60_000);

  afterAll(async () => {
    page?.close();
    screen?.close();
    await server?.close();
  });

  it('are not begun where something is missing', async () => {
    await page.run(extension);
    await page.run(await script('content/reader/main.ts'));
    expect(await page.run('return globalThis.sidelightSentinel')).toBe('unsupported');
  });

  it('mark a name, and open its card, once the fallbacks are there', async () => {
    await page.run(await script('content/safari/main.ts'));
    await page.run(await script('content/reader/main.ts'));
    const marked = () =>
      page.run(`
        return [...CSS.highlights.values()]
          .flatMap((marks) => [...marks])
          .map(({ startContainer, startOffset, endOffset }) =>
            startContainer.data.slice(startOffset, endOffset));
      `);
    await expect.poll(marked, WAIT).toEqual(['Mike Pence']);
    // The host of the card is all that is added to a page.
    const added = () => page.run('return document.documentElement.children.length - 2');
    expect(await added()).toBe(0);
    await page.move(200, 200);
    await page.move(60, 55);
    await expect.poll(added, WAIT).toBe(1);
  });
});
