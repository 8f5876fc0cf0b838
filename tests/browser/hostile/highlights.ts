import { expect } from 'vitest';
import type { Behaviour, Family, Visit } from './support/Behaviour';
import { closeCard, openCard } from './support/card';
import { html, MENTIONS, STORY } from './support/pages';

/** Reads and writes the registry of highlights, as any page may. */
const registry = (what: string, script: string): Behaviour => ({
  what,
  page: html(`${STORY}<script>${script}</script>`),
  isRestless: true,
  async check({ page }) {
    await openCard(page);
    await closeCard(page);
  },
});

/** A page with highlights of its own under `names`; `lostOwn` says which are no more what they were. */
const owning = (names: readonly string[], when: 'now' | 'load'): string =>
  html(
    `${STORY}<script>
      const text = document.querySelector('p').firstChild;
      const own = new Map(${JSON.stringify(names)}.map((name) => [name, new Highlight(
        new StaticRange({ startContainer: text, startOffset: 0, endContainer: text, endOffset: 4 }))]));
      const put = () => own.forEach((highlight, name) => CSS.highlights.set(name, highlight));
      ${when === 'now' ? 'put()' : "addEventListener('load', put)"};
      globalThis.lostOwn = () => [...own.keys()].filter((name) => CSS.highlights.get(name) !== own.get(name)
        || own.get(name).size !== 1 || own.get(name).priority !== 0);
    </script>`,
  );

/** The same with the extension and without: none is lost. */
const keptOwn = ({ page }: Visit): Promise<string[]> =>
  page.evaluate((): string[] => Reflect.get(globalThis, 'lostOwn').call(null));

export const highlights: Family = {
  family: 'the registry of highlights',
  behaviours: [
    {
      what: 'a page that reads it sees one neutral name and what is marked, and no more',
      page: html(STORY),
      async check({ page }) {
        await expect
          .poll(async () => (await page.marks()).map(({ text }) => text).sort())
          .toEqual([...MENTIONS].sort());
        expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual(['context-note']);
      },
    },
    registry(
      'a page that empties it for ever has no marks, and cards still open',
      '(function again() { CSS.highlights.clear(); requestAnimationFrame(again); })();',
    ),
    {
      what: 'a page that puts its own under our names early keeps it as it is, and has marks',
      page: owning(['context-note', 'context-note-open', 'context-note-2'], 'now'),
      act: keptOwn,
      async check({ page }) {
        await openCard(page);
        await closeCard(page);
        const ours = (await page.marks()).filter(({ highlight }) => highlight === 'context-note-3');
        expect(ours.map(({ text }) => text).sort()).toEqual([...MENTIONS].sort());
      },
    },
    {
      what: 'a page that puts its own under our names late has it, and cards still open',
      page: owning(['context-note', 'context-note-open'], 'load'),
      async check(visit) {
        await openCard(visit.page);
        await closeCard(visit.page);
        expect(await keptOwn(visit)).toEqual([]);
      },
    },
    {
      what: 'a page that removes ours by its name gets no fight about it, and cards still open',
      page: html(STORY),
      async check({ page }) {
        await expect.poll(async () => (await page.marks()).length).toBe(MENTIONS.length);
        await page.evaluate(() => CSS.highlights.delete('context-note'));
        await openCard(page);
        await closeCard(page);
      },
    },
    registry(
      'a page with 5,000 highlights of its own keeps them all',
      `for (let n = 0; n < 5000; n++) {
        const p = document.querySelector('p').firstChild;
        const range = new StaticRange({ startContainer: p, startOffset: n % 40,
          endContainer: p, endOffset: n % 40 + 2 });
        CSS.highlights.set('own-' + n, new Highlight(range));
      }`,
    ),
  ],
};
