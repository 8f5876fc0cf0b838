import { expect } from 'vitest';
import type { Behaviour, Family } from './support/Behaviour';
import { closeCard, openCard } from './support/card';
import { times } from './support/counts';
import { html, MENTIONS, STORY } from './support/pages';

const REBUILDS = times(60, 1000);

/** The page itself does something, and says when it is done; then the marks are as they were. */
const ends = (what: string, script: string, body = STORY): Behaviour => ({
  what,
  page: html(`${body}<script>addEventListener('load', async () => {
    const p = document.querySelector('p');
    const frame = () => new Promise(requestAnimationFrame);
    ${script}
    document.title = 'Done';
  });</script>`),
  async act({ page }) {
    await expect.poll(() => page.evaluate(() => document.title), { timeout: 30_000 }).toBe('Done');
    return page.evaluate(() => document.querySelector('p')?.childNodes.length);
  },
  async check({ page }) {
    await expect
      .poll(async () => (await page.marks()).map(({ text }) => text).sort())
      .toEqual([...MENTIONS].sort());
  },
});

/** Keeps every node, its text and its siblings, to be compared one by one. */
const keepNodes = () => {
  const walker = document.createTreeWalker(document);
  const nodes: [Node, string | null, Node | null, Node | null][] = [];
  for (let node: Node | null = document; node; node = walker.nextNode()) {
    nodes.push([node, node.nodeValue, node.previousSibling, node.parentNode]);
  }
  Reflect.set(globalThis, 'kept', nodes);
};

const countChanged = () => {
  const walker = document.createTreeWalker(document);
  const kept: unknown = Reflect.get(globalThis, 'kept');
  if (!Array.isArray(kept)) return -1;
  let changed = 0;
  let node: Node | null = document;
  for (const [was, value, previous, parent] of kept) {
    const same =
      node === was &&
      node?.nodeValue === value &&
      node?.previousSibling === previous &&
      node?.parentNode === parent;
    if (!same) changed++;
    node = walker.nextNode();
  }
  return changed + (node ? 1 : 0);
};

export const mutations: Family = {
  family: 'changing pages',
  behaviours: [
    {
      what: 'a page that changes its text for ever stays as quick, and what is new is found',
      page: html(`${STORY}<p id="clock">0</p><div id="later"></div><script>
        let n = 0;
        (function tick() { clock.textContent = String(n++); requestAnimationFrame(tick); })();
        addEventListener('load', () => { later.textContent = 'Kim Yo Jong and Mike Pence.'; });
        </script>`),
      mentions: [...MENTIONS, 'Kim Yo Jong', 'Mike Pence'],
      isRestless: true,
      check: ({ page }) => openCard(page),
    },
    {
      what: 'a page that adds and removes names for ever is followed without end or error',
      page: html(`${STORY}<div id="box"></div><script>
        (function tick() {
          box.firstChild?.remove();
          const p = document.createElement('p');
          p.textContent = 'Here Mike Pence, there Kim Yo Jong.';
          box.append(p);
          setTimeout(tick, 5);
        })();</script>`),
      mentions: [...MENTIONS, 'Mike Pence', 'Kim Yo Jong'],
      isRestless: true,
      check: ({ page }) => openCard(page),
    },
    {
      what: 'a page all of whose text was made in a frame and moved out of it is read',
      page: html(`<iframe></iframe><div id="box"></div><script>addEventListener('load', () => {
        const { contentDocument } = document.querySelector('iframe');
        const p = contentDocument.createElement('p');
        for (const [tag, text] of [['b', 'Mike Pence'], ['u', ' met '], ['i', 'Kim Yo'], ['i', ' Jong']]) {
          p.append(contentDocument.createElement(tag));
          p.lastElementChild.append(contentDocument.createTextNode(text));
        }
        box.append(p);
      });</script>`),
      mentions: ['Mike Pence', 'Kim Yo Jong'],
      async check({ page }) {
        await openCard(page);
        await closeCard(page);
      },
    },
    ends(
      'texts that are split and joined again',
      `for (let n = 0; n < 20; n++) {
        p.firstChild.splitText(4).splitText(9);
        await frame();
        p.normalize();
        await frame();
      }`,
    ),
    ends(
      'names that arrive letter by letter',
      `const text = p.textContent;
      p.textContent = '';
      p.append('');
      for (const letter of text) { p.lastChild.appendData(letter); await frame(); }`,
    ),
    ends(
      `a page that builds itself anew ${REBUILDS} times`,
      `for (let n = 0; n < ${REBUILDS}; n++) {
        document.body.replaceChildren(p.cloneNode(true));
        await frame();
      }`,
    ),
    ends(
      'a paragraph that is moved about the page',
      `const boxes = [1, 2, 3].map(() => document.body.appendChild(document.createElement('div')));
      for (let n = 0; n < 30; n++) { boxes[n % 3].append(p); await frame(); }`,
    ),
    ends(
      'a paragraph that goes into a shadow tree and out again',
      `const host = document.body.appendChild(document.createElement('div'));
      const root = host.attachShadow({ mode: 'open' });
      for (let n = 0; n < 10; n++) {
        root.append(p);
        await frame();
        document.body.append(p);
        await frame();
      }`,
    ),
    {
      what: 'marking and a card leave every node, its text and its place as they were',
      page: html(`${STORY}<p>More <b>of</b> <i>it</i><!-- a comment --></p>`),
      act: ({ page }) => page.evaluate(keepNodes),
      async check({ page }) {
        await expect.poll(async () => (await page.marks()).length).toBe(3);
        await openCard(page);
        await closeCard(page);
        // The host of the card, and nothing besides it.
        await page.evaluate(() => document.querySelector('html > :not(head, body)')?.remove());
        expect(await page.evaluate(countChanged)).toBe(0);
      },
    },
    {
      what: 'the page’s own observer sees no mutation from marking, and one from the first card',
      page: html(
        '<div id="box"></div>',
        `<script>
          globalThis.seen = [];
          addEventListener('load', () => {
            box.innerHTML = ${JSON.stringify(STORY)};
            new MutationObserver((records) => {
              for (const { type, target, attributeName } of records)
                seen.push([type, target.nodeName, attributeName]);
            }).observe(document, { subtree: true, childList: true, attributes: true,
              characterData: true });
          });</script>`,
      ),
      async check({ page }) {
        const seen = () => page.evaluate(() => Reflect.get(globalThis, 'seen'));
        await expect.poll(async () => (await page.marks()).length).toBe(3);
        expect(await seen()).toEqual([]);
        await openCard(page);
        await closeCard(page);
        await openCard(page, 'Kim Yo Jong');
        const records: unknown = await seen();
        const added = Array.isArray(records)
          ? records.filter(([type]) => type === 'childList')
          : [];
        expect(added).toEqual([['childList', 'HTML', null]]);
        expect(JSON.stringify(records)).not.toContain('BODY');
      },
    },
    {
      what: 'selections and ranges of the page stay where they are while names are marked',
      page: html(
        '<div id="box"></div>',
        `<script>
          addEventListener('load', () => {
            box.innerHTML = ${JSON.stringify(STORY)};
            const text = box.querySelector('p').firstChild;
            globalThis.range = document.createRange();
            range.setStart(text, 3);
            range.setEnd(text, 30);
            document.getSelection().addRange(range);
          });</script>`,
      ),
      act: ({ page }) =>
        page.evaluate(() => {
          const range: unknown = Reflect.get(globalThis, 'range');
          const selection = document.getSelection();
          return [
            String(range),
            String(selection),
            selection?.anchorOffset,
            selection?.focusOffset,
            selection?.anchorNode?.parentNode?.childNodes.length,
          ];
        }),
    },
  ],
};
