import { defineConfig, type Plugin, type TestProjectConfiguration } from 'vitest/config';
import type { BrowserKind } from './build/browsers/candidates';
import { TestOrder } from './build/checks/TestOrder.ts';

/** The story that ships. */
const GIVEN = 'seeds/pyeongchang-2018';

/** A made-up one: the engine is nobody's, and its tests hold with any pack in seeds/. */
const ENGINE = 'tests/stories/sand-island';

/**
 * The modules that the build makes from stories, for tests of what imports them. They are made when
 * a test asks, so that a broken story fails those tests and no others.
 */
const storyModules = (folder: string): Plugin => ({
  name: 'story',
  resolveId: (id) => (id.startsWith('sidelight:') ? `\0${id}` : undefined),
  load: (id) =>
    id.startsWith('\0sidelight:')
      ? `import { readStories } from '/build/packs/readStories.ts';
         const modules = await readStories([${JSON.stringify(folder)}]);
         if (!modules.ok) throw new Error(modules.error.join('\\n'));
         export default modules.value['${id.slice(1)}'];`
      : undefined,
});

/**
 * The browser tests in one browser. Three files at a time, also on two cores: a test mostly waits for
 * its browser, and each browser without a window has a pointer and a focus of its own. With four, a run
 * is 4 % shorter, and tests wait for a browser that is busy with others.
 */
const inBrowser = (kind: BrowserKind): TestProjectConfiguration => ({
  extends: true,
  plugins: [storyModules(process.env.SIDELIGHT_STORY ?? GIVEN)],
  test: {
    name: kind,
    env: { SIDELIGHT_BROWSER: kind },
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: kind === 'firefox' ? ['tests/browser/support/warmFirefox.ts'] : [],
    maxWorkers: 3,
    // Files of a worker share a browser (tests/browser/support/sharedSession.ts), hence one after the other.
    isolate: false,
    // One row for both browsers: at its end alone some worker has nothing left to do.
    sequence: { groupOrder: 1 },
    // Starting Firefox cold takes 4 s on two idle cores, and several times that on busy ones.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 30_000 } },
  },
});

export default defineConfig({
  test: {
    sequence: { sequencer: TestOrder },
    // A test that passes the second time has failed.
    retry: 0,
    // No test leaves a stand-in behind for the next: files of a worker share their globals.
    restoreMocks: true,
    unstubGlobals: true,
    // Said in ms, and long: a machine may have other work, and a test that hangs is still found out.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        plugins: [storyModules(ENGINE)],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/given/**'],
          // Both cores: by itself vitest leaves one to whoever watches.
          maxWorkers: '100%',
          // To load all modules anew for each file costs a quarter of the time.
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        // What holds of the story that ships, card by card and name by name.
        plugins: [storyModules(GIVEN)],
        test: {
          name: 'given',
          include: ['tests/given/**/*.test.{ts,tsx}'],
          // Both cores: by itself vitest leaves one to whoever watches.
          maxWorkers: '100%',
          // To load all modules anew for each file costs a quarter of the time.
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      inBrowser('chromium'),
      inBrowser('firefox'),
    ],
  },
});
