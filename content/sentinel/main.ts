import trigger from 'sidelight:trigger';
import { readTrigger } from '../../src/core/prefilter/readTrigger';
import { ask } from './ask';
import { page } from './page';
import { pagePieces } from './pagePieces';
import { reportState } from './reportState';
import { searchPieces } from './searchPieces';
import { untilCalled } from './untilCalled';
import { watch } from './watch';

declare global {
  interface Document {
    /** https://wicg.github.io/nav-speculation/prerendering.html; Chromium only. */
    readonly prerendering?: boolean;
  }
}

/**
 * The sentinel is all of Sidelight that a page without the story ever meets. It asks one question,
 * "could a trigger's name be in this text?"; it may say yes in vain, but never no in error.
 */
async function main(): Promise<void> {
  reportState('searching');
  // A page that is only being prepared has no reader yet, and may never have one.
  if (page.prerendering) {
    await untilCalled((done) => page.addEventListener('prerenderingchange', done));
  }
  await watch((texts) => searchPieces(readTrigger(trigger, '(?-i:'), texts), pagePieces);
  void ask();
}

// Once in each document: the background starts us in open tabs when it is installed, and the browser
// may as well, at once (Firefox) or when the page has loaded (Chromium). An update has a world of its
// own, where nothing is set yet.
if (!self.sidelightSentinel) {
  // What a person reads as a page: not plain text, images, XML or PDF.
  if (/html/.test(page.contentType)) void main();
  else reportState('watching');
}
