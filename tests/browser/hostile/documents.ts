import { deflateSync } from 'node:zlib';
import { expect } from 'vitest';
import type { Answer } from '../../../build/drive/LocalServer';
import type { Behaviour, Family } from './support/Behaviour';
import { closeCard, openCard } from './support/card';
import { times } from './support/counts';
import { html, MENTIONS, STORY } from './support/pages';

const LINE = 'Mike Pence, Kim Yo Jong, Pyeongchang.';

/** Not a page that people read as one: nothing is found in it. */
const other = (what: string, answer: Answer): Behaviour => ({
  what: `${what} is left to itself`,
  page: answer,
  mentions: [],
});

/** The smallest PDF with a line of text that a viewer shows. */
const pdf = (): Uint8Array => {
  const content = `BT /F1 18 Tf 40 700 Td (${LINE}) Tj ET`;
  const stream = deflateSync(content);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R ' +
      '/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>',
  ];
  const parts = [
    Buffer.from('%PDF-1.4\n'),
    ...objects.map((object, index) => Buffer.from(`${index + 1} 0 obj ${object} endobj\n`)),
    Buffer.from(`4 0 obj << /Length ${stream.length} /Filter /FlateDecode >> stream\n`),
    stream,
    Buffer.from('\nendstream endobj\ntrailer << /Root 1 0 R >>\n%%EOF'),
  ];
  return Buffer.concat(parts);
};

/** One black pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
);

const svg = `<svg xmlns="http://www.w3.org/2000/svg"><text y="20">${LINE}</text></svg>`;
const BIG = times(3_000_000, 50_000_000);
const FILLER = 'Nothing of the kind is said in this sentence of the page. ';

export const documents: Family = {
  family: 'documents',
  behaviours: [
    other('a plain text', { body: LINE, type: 'text/plain; charset=utf-8' }),
    other('a drawing (SVG)', { body: svg, type: 'image/svg+xml' }),
    other('an XML document', { body: `<a>${LINE}</a>`, type: 'application/xml' }),
    other('a JSON document', { body: JSON.stringify({ LINE }), type: 'application/json' }),
    other('a picture', { body: png, type: 'image/png' }),
    other('a script', { body: `// ${LINE}`, type: 'text/javascript' }),
    { ...other('a PDF', { body: pdf(), type: 'application/pdf' }), isRestless: true },
    other('an empty page', { body: '' }),
    {
      what: 'an XHTML page is read, and its card opens',
      page: {
        body: `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>X</title></head>
          <body>${STORY}</body></html>`,
        type: 'application/xhtml+xml',
      },
      async check({ page }) {
        await openCard(page);
        await closeCard(page);
      },
    },
    {
      what: 'a page in quirks mode, with unclosed and misplaced tags, is read',
      page: `<body bgcolor=white><table><tr><p>Mike Pence<td>Kim Yo Jong<div><b><i>Pyeongchang</b></i>`,
    },
    {
      what: 'text in drawings and formulas within a page is left to itself',
      page: html(`${STORY}${svg}<math><mtext>${LINE}</mtext></math>`),
    },
    {
      what: 'code, and what is not to be translated, is left to itself',
      page: html(`${STORY}<pre><code>${LINE}</code></pre><kbd>${LINE}</kbd>
        <p translate="no">${LINE}</p><noscript>${LINE}</noscript>`),
    },
    {
      what: 'a page that is not to be translated is read all the same',
      page: html(STORY).replace('<html', '<html translate="no"'),
    },
    {
      what: 'elements 2,000 deep that are shown are read',
      page: html(`${STORY}${'<div>'.repeat(2000)}Mike Pence${'</div>'.repeat(2000)}`),
      mentions: [...MENTIONS, 'Mike Pence'],
    },
    {
      what: 'elements 10,000 deep that are hidden are read',
      page: html(`${STORY}<div hidden id="deep"></div><script>
        let at = deep;
        for (let n = 0; n < 10000; n++) at = at.appendChild(document.createElement('div'));
        at.textContent = 'Mike Pence';</script>`),
      mentions: [...MENTIONS, 'Mike Pence'],
      // So deep that the browser itself gives up on writing it out.
      isRestless: true,
    },
    {
      what: `a text of ${BIG / 1_000_000} MB is read to its end`,
      page: html(`${STORY}<div id="box"></div><script>
        box.append(${JSON.stringify(FILLER)}.repeat(${Math.ceil(BIG / FILLER.length)}) + 'Mike Pence.');
        </script>`),
      mentions: [...MENTIONS, 'Mike Pence'],
      isRestless: true,
    },
    {
      what: 'a page that opens, writes and closes itself over and over is read at the end',
      page: html(`<p>Start</p><script>addEventListener('load', async () => {
        for (let n = 0; n < ${times(20, 100)}; n++) {
          document.open();
          document.write(${JSON.stringify(STORY)});
          document.close();
          await new Promise((done) => setTimeout(done));
        }
        document.title = 'Done';
      });</script>`),
      async act({ page }) {
        await expect.poll(() => page.evaluate(() => document.title)).toBe('Done');
      },
      async check({ page }) {
        await expect.poll(async () => (await page.marks()).length).toBe(3);
      },
    },
    {
      what: 'a page that writes itself anew is read, and its cards open and close',
      page: html(STORY),
      act: ({ page }) =>
        // This takes every listener from the window, ours too.
        page.evaluate(() => {
          const { outerHTML } = document.body;
          document.open();
          document.write(`<!doctype html><title>New</title><h1>Written later</h1>${outerHTML}`);
          document.close();
        }),
      async check({ page }) {
        await expect.poll(async () => (await page.marks()).length).toBe(MENTIONS.length);
        await openCard(page);
        await closeCard(page);
      },
    },
    {
      what: 'a page that adds to itself by document.write while it loads is read',
      page: `<!doctype html><title>W</title><script>document.write(${JSON.stringify(STORY)});</script>`,
    },
  ],
};
