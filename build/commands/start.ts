/**
 * `npm start`: builds, finds or obtains a browser, and opens a demo newspaper with the extension on.
 *
 * `--browser=chromium` (Chrome, Chromium or Edge) or `--browser=firefox` chooses. `--headless`, or a
 * machine without a display, writes pictures to dist/demo/ instead and prints what was found.
 * `--story=<folder>` shows another story than the one in `seeds/`.
 */
import { failure, type Result } from '../../src/core/result';
import type { BrowserKind } from '../browsers/candidates';
import { explainFailedStart } from '../browsers/explainFailedStart';
import { type FoundBrowser, findBrowser } from '../browsers/findBrowser';
import { obtainBrowser } from '../browsers/obtain';
import { DEMO, LocalServer } from '../drive/LocalServer';
import { launchBrowser } from '../drive/launchBrowser';
import { buildAll } from '../extension/buildAll';
import { picture } from '../shots/picture';
import { readArguments } from './readArguments';

const USAGE = 'npm start -- [--browser=chromium|firefox] [--headless] [--story=<folder>]';

const { values } = readArguments(USAGE, {
  options: {
    browser: { type: 'string' },
    headless: { type: 'boolean' },
    story: { type: 'string' },
  },
});

const kinds: Readonly<Record<string, BrowserKind>> = {
  chromium: 'chromium',
  chrome: 'chromium',
  edge: 'chromium',
  firefox: 'firefox',
};

/** The browser that was asked for, or else any that is here, or else one that can be had. */
async function chooseBrowser(asked: string | undefined): Promise<Result<FoundBrowser, string>> {
  if (asked !== undefined) {
    const kind = kinds[asked];
    return kind
      ? obtainBrowser(kind)
      : failure(`--browser=${asked} is not known: say --browser=chromium or --browser=firefox.`);
  }
  const here = [findBrowser('chromium'), findBrowser('firefox')].find(({ ok }) => ok);
  return here ?? obtainBrowser('chromium');
}

const hasDisplay =
  process.platform !== 'linux' ||
  Boolean(process.env.DISPLAY) ||
  Boolean(process.env.WAYLAND_DISPLAY);

async function start(): Promise<boolean> {
  if (!(await buildAll({ story: values.story }))) return false;
  const found = await chooseBrowser(values.browser);
  if (!found.ok) {
    console.error(found.error);
    return false;
  }
  const headless = values.headless ?? !hasDisplay;
  console.log(`Starting ${found.value.path}${headless ? ' without a window' : ''} …`);
  const session = await launchBrowser(found.value, { headless, keepFirstRun: !headless }).catch(
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      console.error(explainFailedStart(found.value));
      return null;
    },
  );
  if (session === null) return false;
  const server = await LocalServer.start();
  try {
    const demo = server.folder('/', DEMO);
    if (headless) {
      await picture(session, demo);
    } else {
      await session.open(`${demo}empty-chairs.html`);
      console.log(`The demo newspaper is open (${demo}). Rest the pointer on an underlined name, press
the button in the toolbar, or look at the tab beside it, which is what newcomers get to see.
Close the browser to end.`);
      await session.whenClosed();
    }
  } finally {
    await session.close();
    await server.close();
  }
  return true;
}

try {
  if (!(await start())) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
