/**
 * `npm start`: builds, finds or obtains a browser, and opens a demo newspaper with the extension on.
 *
 * `--browser=chromium` (Chrome, Chromium or Edge) or `--browser=firefox` chooses. `--headless`, or a
 * machine without a display, writes pictures to dist/demo/ instead and prints what was found.
 * `--story=<folder>`, as often as there are stories, shows others than those in `seeds/`, on a page of
 * their own claims.
 */
import { explainFailedStart } from '../browsers/explainFailedStart';
import { DEMO, LocalServer } from '../drive/LocalServer';
import { launchBrowser } from '../drive/launchBrowser';
import { buildAll } from '../extension/buildAll';
import { picture } from '../shots/picture';
import { chooseBrowser } from '../start/chooseBrowser';
import { inTime } from '../start/inTime';
import { openDemo, STORY_PAGE } from '../start/openDemo';
import { ownPage } from '../start/ownPage';
import { hints } from '../start/withHint';
import { readArguments } from './readArguments';

const USAGE = 'npm start -- [--browser=chromium|firefox] [--headless] [--story=<folder>]…';

const { values } = readArguments(USAGE, {
  options: {
    browser: { type: 'string' },
    headless: { type: 'boolean' },
    story: { type: 'string', multiple: true },
  },
});

/** So long (ms) a browser may take until it can be talked to: several cold starts on a slow machine. */
const LAUNCH_MS = 60_000;

const hasDisplay =
  process.platform !== 'linux' ||
  Boolean(process.env.DISPLAY) ||
  Boolean(process.env.WAYLAND_DISPLAY);

async function start(): Promise<boolean> {
  const found = await chooseBrowser(values.browser);
  if (!found.ok) {
    console.error(found.error);
    return false;
  }
  if (!(await buildAll({ stories: values.story }))) return false;
  const headless = values.headless ?? !hasDisplay;
  console.log(`Starting ${found.value.path}${headless ? ' without a window' : ''} …`);
  const session = await inTime(
    launchBrowser(found.value, { headless, keepFirstRun: !headless }),
    LAUNCH_MS,
  );
  if (!session.ok) {
    console.error(session.error);
    console.error(explainFailedStart(found.value));
    // A browser that does not answer may run still: it ends with us.
    process.exit(1);
  }
  const server = await LocalServer.start();
  try {
    const own = values.story && (await ownPage(values.story));
    if (headless) {
      const address = own && server.page(`/${STORY_PAGE}`, own);
      await picture(session.value, server.folder('/', DEMO), address);
    } else {
      const keys = await openDemo(session.value, server, own);
      const shown = own === undefined ? 'The demo newspaper' : 'A page of the story’s claims';
      console.log(`${shown} is open; beside it, what newcomers get to see. Try it:
${hints(keys)
  .map((hint) => `- ${hint}`)
  .join('\n')}
Close the browser to end.`);
      await session.value.whenClosed();
    }
  } finally {
    await session.value.close();
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
