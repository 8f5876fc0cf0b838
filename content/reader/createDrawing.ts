import type { Send } from '../../src/browser/sendMessage';
import type { HighlightNames } from '../../src/core/page/highlightNames';
import { createHighlightRegistry, type HighlightRegistry } from './marks/highlight';
import { retryUntilAnswered } from './retryUntilAnswered';

/**
 * After how many ms it is seen that the page has taken a name of ours: nothing tells of it. Browsers
 * ask no oftener than this in tabs that are hidden.
 */
const NAMES_EVERY = 1000;

/** Our highlights, and the rules that draw them. */
interface Drawing {
  readonly highlights: HighlightRegistry;
  /** Has the rules put into the page, or taken out. */
  draw(on: boolean): void;
}

/**
 * The drawing of our highlights in this frame. No rule of ours draws what the page has for itself
 * under a name that was ours.
 *
 * @param send to the background, which alone can put rules into the page
 * @param signal ends the looking after the names; the rules stay
 */
export function createDrawing(send: Send, signal: AbortSignal): Drawing {
  let isOn = false;
  let watch: ReturnType<typeof setInterval> | undefined;
  signal.addEventListener('abort', () => clearInterval(watch));

  function sendRules(names: HighlightNames): void {
    void retryUntilAnswered(
      () => send({ call: 'drawMarks', on: isOn && names === highlights.names, names }),
      signal,
    );
  }
  const highlights = createHighlightRegistry((before) => {
    if (!isOn) return;
    sendRules(before);
    sendRules(highlights.names);
  });

  return {
    highlights,
    draw(on) {
      if (on === isOn) return;
      isOn = on;
      clearInterval(watch);
      if (on && !signal.aborted) watch = setInterval(highlights.giveUpTaken, NAMES_EVERY);
      sendRules(highlights.names);
    },
  };
}
