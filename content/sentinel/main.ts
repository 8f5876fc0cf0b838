import trigger from 'sidelight:trigger';
import { readTrigger } from '../../src/core/detect/readTrigger';
import { ask } from './ask';
import { search } from './search';
import { watch } from './watch';

/**
 * The sentinel is all of Sidelight that a page without the story ever meets. It asks one question,
 * "could a trigger's name be in this text?"; it may say yes in vain, but never no in error.
 */

/** Documents that a person reads as a page: not plain text, images, XML or PDF. */
const PAGE = /^(text\/html|application\/xhtml\+xml)$/;

async function main(): Promise<void> {
  globalThis.sidelightSentinel = 'searching';
  if (!PAGE.test(document.contentType)) {
    globalThis.sidelightSentinel = 'watching';
    return;
  }
  // A page that is only being prepared has no reader yet, and may never have one.
  if ('prerendering' in document && document.prerendering) {
    await new Promise((resolve) => document.addEventListener('prerenderingchange', resolve));
  }
  const names = readTrigger(trigger);
  if (await search(names, document.body ?? document)) return ask();
  globalThis.sidelightSentinel = 'watching';
  const watching = new AbortController();
  const onHit = (): void => {
    watching.abort();
    ask();
  };
  watch(names, onHit, watching.signal);
}

main();
