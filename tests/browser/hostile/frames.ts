import { expect } from 'vitest';
import type { Answer } from '../../../build/drive/LocalServer';
import type { Behaviour, Family } from './support/Behaviour';
import { times } from './support/counts';
import { html, MENTIONS, STORY } from './support/pages';

/** Three in the page, three in its frame. */
const BOTH = [...MENTIONS, ...MENTIONS];
const quoted = STORY.replaceAll('"', '&quot;');
/** Firefox loads no frame in nine others (`MAX_DEPTH_CONTENT_FRAMES` in nsFrameLoader.cpp). */
const DEPTH = times(8, 9);
const DEPTH_IN_CHROMIUM = 20;
const MANY = times(20, 500);

/** A page that holds itself down to a depth. */
const nested = (most: number): Answer => ({
  body: html(`${STORY}<script>
    const depth = Number(location.search.slice(1));
    if (depth < ${most}) {
      const frame = document.createElement('iframe');
      frame.src = location.pathname + '?' + (depth + 1);
      document.body.append(frame);
    }</script>`),
});

/** Frames in frames, so many deep, each with the story. */
const framesInFrames = (depth: number): Behaviour => ({
  what: `frames in frames, ${depth} deep, are all read`,
  page: (server) => {
    server.page(`/nested-${depth}`, nested(depth));
    return html(`<iframe src="/nested-${depth}?1"></iframe>`);
  },
  mentions: Array(depth).fill(MENTIONS).flat(),
});

export const frames: Family = {
  family: 'frames',
  behaviours: [
    {
      what: 'a sandboxed frame without scripts is read',
      page: html(`${STORY}<iframe sandbox srcdoc="${quoted}"></iframe>`),
      mentions: BOTH,
    },
    {
      what: 'a sandboxed frame with scripts is read, and its card opens',
      page: html(`${STORY}<iframe sandbox="allow-scripts" width="600" height="500"
        srcdoc="${quoted}"></iframe>`),
      mentions: BOTH,
      async check({ page }) {
        const frame = page.frame('about:srcdoc');
        await page.hover('Mike Pence', { frame });
        await expect.poll(() => page.card({ frame })).toMatchObject({ name: 'Mike Pence' });
        const card = await page.card({ frame });
        expect(card?.box.x).toBeGreaterThan(40);
      },
    },
    {
      what: 'a frame that the page writes into is read',
      page: html(`${STORY}<iframe></iframe><script>
        const { contentDocument } = document.querySelector('iframe');
        contentDocument.open();
        contentDocument.write(document.querySelector('p').outerHTML);
        contentDocument.close();</script>`),
      mentions: BOTH,
    },
    {
      what: 'an empty frame that the page fills later is read',
      page: html(`${STORY}<iframe src="about:blank"></iframe><script>
        addEventListener('load', () => {
          const { body } = document.querySelector('iframe').contentDocument;
          body.append(document.querySelector('p').cloneNode(true));
        });</script>`),
      mentions: BOTH,
    },
    {
      what: 'a frame from a data: address is read',
      page: html(`${STORY}<iframe src="data:text/html,${encodeURIComponent(STORY)}"></iframe>`),
      mentions: BOTH,
    },
    {
      what: 'a frame from a blob: address is read',
      page: html(`${STORY}<iframe></iframe><script>
        const blob = new Blob([document.querySelector('p').outerHTML], { type: 'text/html' });
        document.querySelector('iframe').src = URL.createObjectURL(blob);</script>`),
      mentions: BOTH,
      // The address is another each time.
      isRestless: true,
    },
    {
      what: 'a frame of another site is read',
      page: (server) => {
        server.page('/framed', html(STORY));
        return html(`${STORY}<iframe src="${server.url('/framed', 'other.localhost')}"></iframe>`);
      },
      mentions: BOTH,
    },
    {
      what: 'an object and an embed that hold a page are left to themselves',
      page: (server) => {
        server.page('/framed', html('<p>Nothing.</p>'));
        return html(`${STORY}<object data="/framed"></object><embed src="/framed">`);
      },
    },
    { ...framesInFrames(DEPTH), only: 'firefox' },
    { ...framesInFrames(DEPTH_IN_CHROMIUM), only: 'chromium' },
    {
      what: `${MANY} frames without mentions get the sentinel and nothing else`,
      page: html(`${STORY}<script>
        for (let count = 0; count < ${MANY}; count++) {
          const frame = document.createElement('iframe');
          frame.srcdoc = '<p>Nothing ' + count + '</p>';
          document.body.append(frame);
        }</script>`),
    },
    {
      what: 'frames that come and go while they are read, or written into when they are gone, do no harm',
      // Each stays a moment less than the one before, so that they go at every stage of our work.
      page: html(`${STORY}<script>
        let left = 60;
        (function next() {
          const before = document.querySelector('iframe');
          const gone = before?.contentDocument;
          before?.remove();
          gone?.body?.append(document.querySelector('p').cloneNode(true));
          if (left-- === 0) return void (document.title = 'Done');
          const frame = document.createElement('iframe');
          frame.srcdoc = document.querySelector('p').outerHTML;
          document.body.append(frame);
          setTimeout(next, left);
        })();</script>`),
      async act({ page }) {
        await expect.poll(() => page.evaluate(() => document.title)).toBe('Done');
      },
      async check({ page }) {
        await expect.poll(async () => (await page.marks()).length).toBe(3);
      },
    },
    {
      what: 'a frameset page, which has no body, is left to itself',
      page: (server) => {
        server.page('/framed', html(STORY));
        return `<!doctype html><title>Set</title><frameset cols="*,*">
          <frame src="/framed"><frame src="/framed"></frameset>`;
      },
      mentions: BOTH,
    },
  ],
};
