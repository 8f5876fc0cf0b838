import { afterAll, describe, expect } from 'vitest';
import { TIMINGS } from '../../src/core/hover/timings';
import { times } from './hostile/support/counts';
import { areSettled, badgeOf, frameStates } from './hostile/support/scripts';
import { openStage, type Stage } from './hostile/support/stage';
import { browsers } from './support/browsers';
import { test } from './support/sharedSession';
import { readState } from './support/visible';

const PAGES = times(6, 50);
const PROBES = times(100, 1000);

/** Pages of different make, by number: lists, tables, shadow trees, frames, styles, languages. */
function pageOf(number: number): string {
  const parts = [
    '<p>Mike Pence sat in front of Kim Yo Jong in Pyeongchang.</p>',
    '<h2>Kim Yo Jong</h2><ul><li>Mike Pence<li>Pyeongchang</ul>',
    '<table><tr><td>Mike Pence<td><a href="#x">Kim Yo Jong</a></table>',
    '<details><summary>More</summary>Kim Yo Jong in Pyeongchang</details>',
    '<p lang="ko">김여정은 마이크 펜스 부통령과 평창에서</p>',
    '<div id="host"></div><script>host.attachShadow({ mode: "open" }).append("Mike Pence")</script>',
    '<iframe srcdoc="&lt;p&gt;Mike Pence"></iframe>',
    '<blockquote>Nothing at all</blockquote>',
    '<form><label>Mike Pence <input value="Kim Yo Jong"></label></form>',
  ];
  const body = parts.filter((_, index) => ((number * 7 + 3) >> (index % 6)) & 1).join('\n');
  return `<!doctype html><html lang="en"><head><title>${number}</title>
    <style>body { font: ${12 + (number % 9)}px serif; color: rgb(${number}, 0, 0) }</style>
    <script>
      globalThis.heard = [];
      for (const type of ['beforetoggle', 'toggle', 'focusin', 'focusout', 'selectionchange',
        'slotchange', 'error', 'securitypolicyviolation', 'copy', 'message'])
        addEventListener(type, (event) => heard.push(event.type), true);
      new MutationObserver((records) => heard.push(...records.map(({ type }) => type))).observe(
        document, { attributes: true });
    </script></head><body>${parts[0]}${body}</body></html>`;
}

describe.each(browsers)('quiet mode in $kind', ({ kind }) => {
  let stage: Stage;
  test.beforeAll(async ({ sharedSession }) => {
    stage = await openStage(await sharedSession(kind), await sharedSession(kind, 'control'));
    await stage.ours.background.evaluate(() => chrome.storage.sync.set({ marks: 'none' }));
  });
  afterAll(() => stage?.server.close());

  test(`a page cannot tell it from no extension by state: ${PAGES} pages`, {
    timeout: 300_000,
  }, async () => {
    const { server, ours, control } = stage;
    const base = ours.extensionUrl('');
    const known = [
      'sentinel.js',
      'reader.js',
      'marks.css',
      'manifest.json',
      'popup.html',
      'icons/48.png',
    ];
    const paths = Array.from({ length: PROBES }, (_, n) => `${base}${known[n] ?? `file-${n}.js`}`);
    const names = ['context-note', 'context-note-open'];
    for (let number = 0; number < PAGES; number++) {
      const url = server.page(`/quiet-${number}`, pageOf(number));
      const [page, plain] = await Promise.all([ours.visit(url), control.visit(url)]);
      await expect.poll(async () => areSettled(await frameStates(ours, url))).toBe(true);
      const probed = number === 0 ? paths : paths.slice(0, known.length);
      const [seen, without] = await Promise.all([
        page.evaluate(readState, names, probed),
        plain.evaluate(readState, names, probed),
      ]);
      expect(seen, `page ${number}`).toEqual(without);
      expect(seen.probes.filter((probe) => probe === 'there')).toEqual([]);
    }
  });

  test('the control of that: with marks, the same look at a page does tell', async () => {
    const { server, ours, control } = stage;
    await ours.background.evaluate(() => chrome.storage.sync.remove('marks'));
    const url = server.page('/loud', pageOf(1));
    const [page, plain] = [await ours.visit(url), await control.visit(url)];
    await expect.poll(async () => (await page.marks()).length).toBeGreaterThan(0);
    const names = ['context-note'];
    const without = await plain.evaluate(readState, names, []);
    // The rule comes by way of the background, a moment after the marks.
    await expect
      .poll(async () => (await page.evaluate(readState, names, [])).pseudo)
      .not.toEqual(without.pseudo);
    const seen = await page.evaluate(readState, names, []);
    expect(seen.highlights).toEqual(names);
    expect({ ...seen, highlights: [], pseudo: [] }).toEqual({
      ...without,
      highlights: [],
      pseudo: [],
    });
    await ours.background.evaluate(() => chrome.storage.sync.set({ marks: 'none' }));
    await expect.poll(() => page.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
    await expect
      .poll(async () => (await page.evaluate(readState, names, [])).pseudo)
      .toEqual(without.pseudo);
  });

  test('it reads and counts as ever, and resting opens the card', async () => {
    const { server, ours } = stage;
    const url = server.page('/quiet', pageOf(0));
    const page = await ours.visit(url);
    await expect.poll(() => badgeOf(ours, url)).toBe('3');
    await page.evaluate(() => {
      let moved = 0;
      addEventListener('pointermove', () => (moved = performance.now()), true);
      new MutationObserver(() => {
        document.title ||= String(performance.now() - moved);
      }).observe(document.documentElement, { childList: true });
      document.title = '';
    });
    await page.hover('Mike Pence');
    await expect.poll(() => page.card()).toMatchObject({ name: 'Mike Pence' });
    // The card is made ready before, but then nothing of it is in the page.
    const waited = Number(await page.evaluate(() => document.title));
    expect(waited).toBeGreaterThan(TIMINGS.rest - TIMINGS.ahead / 2);
    await page.press('Escape');
  });
});
