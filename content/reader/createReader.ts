import type { FrameSettings } from '../../src/core/page/FrameSettings';
import type { PageReport } from '../../src/core/page/PageReport';
import type { ReaderHandle } from '../../src/core/page/ReaderHandle';
import { listen } from '../dom/listen';
import { ActivePage } from './ActivePage';
import { createDrawing } from './createDrawing';
import { createWayBack } from './createWayBack';
import { FindingsReporter } from './FindingsReporter';
import { followRoot } from './followRoot';
import type { HoverScripts } from './HoverScript';
import type { ReaderContext } from './ReaderContext';
import { type KnownStories, readKnownStories } from './readKnownStories';
import { retryUntilAnswered } from './retryUntilAnswered';
import type { Decide } from './scan/Stories';

/** After how many ms the settings are asked for again where they could not be read. */
const RETRY = 5000;

/**
 * Starts the reader in this frame. It is active while the site is on, and waits while it is off or
 * the settings cannot be read: what the visitor chose is not guessed at.
 */
export function createReader(context: ReaderContext): ReaderHandle {
  const life = new AbortController();
  const { signal } = life;
  let active: {
    readonly page: ActivePage;
    readonly end: AbortController;
    readonly stories: KnownStories;
  } | null = null;
  /** What the settings have said so far; before that, it is as if reading were about to begin. */
  let isOff = false;

  const send = context.sender(() => life.abort());
  const { switchOff, showWayBack, hideWayBack } = createWayBack(send);
  const stop = (): void => {
    hideWayBack();
    active?.end.abort();
    active = null;
  };
  signal.addEventListener('abort', stop);
  const reporter = new FindingsReporter(send, signal);

  /** Nobody tells a script that its extension is gone: it has to ask, and then ends itself. */
  const isAlive = (): boolean => {
    if (!context.isAlive()) life.abort();
    return !signal.aborted;
  };

  const { highlights, draw } = createDrawing(send, signal);

  /** Those that are there already, or those that the background brings. */
  async function readScripts(): Promise<HoverScripts | null> {
    if (!globalThis.sidelightHover)
      await retryUntilAnswered(() => send({ call: 'injectCard' }), signal);
    const { sidelightHover: hover, sidelightCard: card } = globalThis;
    return hover && card ? { hover, card } : null;
  }

  const readTopic = async (topic: string) =>
    (await retryUntilAnswered(() => send({ call: 'readTopic', topic }), signal)) ?? null;

  const decide: Decide = (page, packs, off) =>
    retryUntilAnswered(() => send({ call: 'decide', page, packs, off: [...off] }), signal);

  const openTimeline = (topic: string) => void send({ call: 'openTimeline', topic });

  /** Makes the page what the settings say. */
  function apply(settings: FrameSettings, stories: KnownStories): void {
    // Without a root there is nothing to read; when there is one, another reader begins.
    if (signal.aborted || !document.documentElement) return;
    const { site, recheckIn, marks } = settings;
    const wasOff = isOff;
    isOff = !site.on;
    if (isOff) {
      if (recheckIn > 0) later(recheckIn);
      // What is heard twice ends nothing that has begun since: the way back is shown.
      if (!wasOff) {
        stop();
        draw(false);
        reporter.ended();
      }
      showWayBack(site);
      return;
    }
    hideWayBack();
    const reading = { off: new Set(settings.off), marks };
    draw(marks !== 'none');
    // Other stories are there than before.
    if (active?.stories.filter !== stories.filter) stop();
    if (active) active.page.set(settings, reading);
    else {
      const end = new AbortController();
      const page = new ActivePage(
        {
          stories,
          decide,
          highlights,
          isAlive,
          readScripts,
          readTopic,
          switchOff,
          openTimeline,
          openOptions: () => void send({ call: 'openOptions' }),
          onChange: () => reporter.found(active?.page.reading.topics ?? []),
          onCard: () => draw(true),
        },
        settings,
        reading,
        end.signal,
      );
      page.start();
      active = { page, end, stories };
    }
  }

  /** What stories are found by comes as data, which takes less than as part of a script. */
  const askStarts = (keys: readonly number[] | null, known: readonly string[]) =>
    retryUntilAnswered(() => send({ call: 'readStarts', keys, known }), signal);

  /** Which question after the settings is the latest: answers to earlier ones may be out of date. */
  let asked = 0;
  async function load(): Promise<void> {
    const turn = ++asked;
    const [settings, stories] = await Promise.all([
      retryUntilAnswered(() => send({ call: 'settings' }), signal),
      active?.stories.filter === context.filter() && active
        ? active.stories
        : readKnownStories(context, askStarts, signal),
    ]);
    if (turn !== asked) return;
    if (settings && stories) apply(settings, stories);
    else later(RETRY);
  }

  let waiting: ReturnType<typeof setTimeout> | undefined;
  function later(delay: number): void {
    clearTimeout(waiting);
    if (!signal.aborted) waiting = setTimeout(() => void load(), delay);
  }

  context.watchSettings(() => void load(), signal);
  void load();

  // A page that comes back from the back-forward cache finds another page's badge, and has heard
  // nothing meanwhile.
  const comeBack = (): void => {
    reporter.changed();
    void load();
  };
  listen('pageshow', ({ persisted }) => persisted && comeBack(), signal);
  // A page that goes for good takes us along: where its frame was removed, Firefox's timers throw
  // (`InnerForSetTimeoutOrInterval` in nsGlobalWindowInner.cpp).
  const leave = (): void => {
    // What was seen in a frame that goes is seen no more.
    if (window.top !== window) void send({ call: 'changed' });
    life.abort();
  };
  listen('pagehide', ({ persisted }) => persisted || leave(), signal);
  followRoot(
    () => life.abort(),
    () => context.isAlive() && context.onNewRoot(),
    signal,
  );

  /** What the frame tells the popup. */
  const report = (): PageReport => ({
    isTop: window.top === window,
    isCurrent: active?.page.isCurrent === true,
    published: globalThis.sidelightPublished?.() ?? null,
    ...(active?.page.reading.report() ?? {
      state: isOff ? 'off' : 'reading',
      about: [],
      lang: '',
      topics: [],
      dismissed: [],
    }),
  });

  return {
    isAlive,
    glance: () => ({
      isCurrent: active?.page.isCurrent === true,
      topics: [...(active?.page.reading.topics ?? [])],
    }),
    report: () => {
      reporter.list();
      return report();
    },
    rows: (topic, from, count) => active?.page.reading.rows(topic, from, count) ?? [],
    jump: async (id) => (await active?.page.jump(id)) ?? false,
    walk: async (...walk) => (await active?.page.walk(...walk)) ?? false,
    restore: (topic, name) => active?.page.reading.restore(topic, name),
    stop: () => life.abort(),
  };
}
