import type { SwitchOffCall } from '../../src/core/page/messages';
import type { PageReport } from '../../src/core/page/PageReport';
import type { ReaderHandle } from '../../src/core/page/ReaderHandle';
import { type Choices, isTopicOn, settingsOf } from '../../src/core/settings/Settings';
import { recheckDelay, siteState } from '../../src/core/settings/sites';
import { offText } from '../../src/ui/offText';
import { listen } from '../dom/listen';
import { ActivePage } from './ActivePage';
import { cardContent } from './cardContent';
import { createDrawing } from './createDrawing';
import { FindingsReporter } from './FindingsReporter';
import { followRoot } from './followRoot';
import type { ReaderContext } from './ReaderContext';
import { readPublishedDate } from './scan/readPublishedDate';
import { type LeavingCard, showOffNotice } from './showOffNotice';

/** After how many ms the settings are asked for again where they could not be read. */
const RETRY = 5000;

/**
 * Starts the reader in this frame. It is active while the site is on, and waits while it is off or
 * the settings cannot be read: what the visitor chose is not guessed at.
 */
export function createReader(context: ReaderContext): ReaderHandle {
  const { settings, site, topics } = context;
  const life = new AbortController();
  const { signal } = life;
  let active: { readonly page: ActivePage; readonly end: AbortController } | null = null;
  /** What the settings have said so far; before that, it is as if reading were about to begin. */
  let isOff = false;
  /** The card that is about to switch Sidelight off. */
  let leaving: LeavingCard | null = null;
  /** While the way back is shown in its place. */
  let notice = new AbortController();

  const send = context.sender(() => life.abort());
  const stop = (): void => {
    notice.abort();
    active?.end.abort();
  };
  signal.addEventListener('abort', stop);
  const reporter = new FindingsReporter(send, signal);

  /** Nobody tells a script that its extension is gone: it has to ask, and then ends itself. */
  const isAlive = (): boolean => {
    if (!context.isAlive()) life.abort();
    return !signal.aborted;
  };

  const { highlights, draw } = createDrawing(send, signal);

  /** Switches Sidelight off as a card asks for it; gives why that could not be stored, or `null`. */
  async function switchOff(call: SwitchOffCall, card: LeavingCard | null): Promise<string | null> {
    leaving = card;
    const failed = (await send({ call }))?.failed ?? null;
    if (failed !== null) leaving = null;
    return failed;
  }

  function sayOff(card: LeavingCard, text: string): void {
    notice = new AbortController();
    const undo = async () => (await send({ call: 'switchOn' }))?.failed ?? null;
    showOffNotice(context, card, text, undo, notice);
  }

  /** Makes the page what the choices say. */
  function apply(choices: Choices): void {
    // Without a root there is nothing to read; when there is one, another reader begins.
    if (signal.aborted || !document.documentElement) return;
    const now = Date.now();
    const state = siteState(choices, site, now);
    isOff = !state.on;
    if (!state.on) {
      stop();
      active = null;
      draw(false);
      const wait = recheckDelay(state.until, now);
      if (wait) later(wait);
      reporter.ended();
      if (leaving) sayOff(leaving, offText(context.words(), state, now));
      leaving = null;
      return;
    }
    notice.abort();
    const chosen = settingsOf(choices);
    const off = new Set(topics.filter((topic) => !isTopicOn(choices, topic)).map(({ id }) => id));
    const reading = { off, marks: chosen.marks };
    draw(chosen.marks !== 'none');
    if (active) active.page.set(chosen, reading);
    else {
      const end = new AbortController();
      const page = new ActivePage(
        {
          ...context,
          highlights,
          isAlive,
          content: (mention, card, shown) =>
            cardContent(context, { mention, card, page: shown, send, switchOff }),
          onChange: () => reporter.found(active?.page.reading.topics ?? []),
          onCard: () => draw(true),
          onNoRoom: (topic) => send({ call: 'openTimeline', topic }),
        },
        chosen,
        reading,
        end.signal,
      );
      active = { page, end };
    }
  }

  async function load(): Promise<void> {
    const choices = await settings.read();
    if (choices.ok) apply(choices.value);
    else later(RETRY);
  }

  function later(delay: number): void {
    if (!signal.aborted) setTimeout(load, delay);
  }

  settings.watch(apply, signal);
  void load();

  // A page that comes back from the back-forward cache finds another page's badge.
  listen('pageshow', ({ persisted }) => persisted && reporter.changed(), signal);
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
    published: readPublishedDate(document),
    ...(active?.page.reading.report() ?? {
      state: isOff ? 'off' : 'reading',
      relevant: false,
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
    jump: (id) => active?.page.jump(id) ?? false,
    walk: (step, isEntering) => active?.page.walk(step, isEntering) ?? false,
    restore: (topic, name) => active?.page.reading.restore(topic, name),
    stop: () => life.abort(),
  };
}
