import { decidePage } from '../../src/core/detect/decidePage';
import { takeAll } from '../../src/core/detect/Steps';
import type { StoryNames } from '../../src/core/names/StoryNames';

/**
 * What decides in a benchmark of the reader: in a thread of its own, as the background is in a process
 * of its own, and asked and answering in JSON, as Chromium passes messages on. First it is sent the
 * names, then questions.
 */
let stories: readonly StoryNames[] | undefined;

globalThis.onmessage = ({ data }: MessageEvent<string>) => {
  const sent = JSON.parse(data);
  if (stories === undefined) {
    stories = sent;
    return;
  }
  const since = performance.now();
  const answer = takeAll(decidePage(sent.page, stories, new Set(sent.off)));
  postMessage(JSON.stringify({ answer, took: performance.now() - since }));
};
