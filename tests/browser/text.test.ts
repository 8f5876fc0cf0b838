import { afterAll, describe, expect } from 'vitest';
import { LocalServer } from '../../build/drive/LocalServer';
import type { Session } from '../../build/drive/Session';
import { browsers } from './support/browsers';
import { test } from './support/sharedSession';

/**
 * How a page may write a name, and what is none. Each case is a section of its own, so that its
 * mention is the first of its topic and marked.
 */
const found: readonly (readonly [string, string, string])[] = [
  ['in one piece', '<p>Then Kim Yo Jong left.</p>', 'Kim Yo Jong'],
  ['split over <b>', '<p>Then <b>Kim</b> Yo Jong left.</p>', 'Kim Yo Jong'],
  [
    'split over a link and nested elements',
    '<p><a href="#"><i>Mike</i></a> <b><u>Pe</u>nce</b></p>',
    'Mike Pence',
  ],
  ['split by <wbr>', '<p>Then to Pyeong<wbr>chang for the Winter Games</p>', 'Pyeongchang'],
  ['split by a line break', '<p>Then Mike<br>Pence left.</p>', 'MikePence'],
  ['with a non-breaking space', '<p>Then Mike&nbsp;Pence left.</p>', 'Mike\u00a0Pence'],
  ['with a non-breaking hyphen', '<p>Then Kim Yo&#8209;jong left.</p>', 'Kim Yo‑jong'],
  ['with soft hyphens', '<p>Then Mike Pen&shy;ce left.</p>', 'Mike Pen­ce'],
  ['with zero-width spaces', '<p>Then Mike&#8203; Pence left.</p>', 'Mike​ Pence'],
  ['in full-width letters', '<p>Ｍｉｋｅ Ｐｅｎｃｅ</p>', 'Ｍｉｋｅ Ｐｅｎｃｅ'],
  ['in capitals', '<p>MIKE PENCE LEAVES</p>', 'MIKE PENCE'],
  ['broken over lines of the source', '<p>Then Mike\n      Pence left.</p>', 'Mike\n      Pence'],
  ['in a table cell', '<table><tr><td>Mike Pence<td>Indiana</table>', 'Mike Pence'],
  ['in text before a block', '<div>Mike Pence<p>and more</p></div>', 'Mike Pence'],
  ['in text after a block', '<div><p>and more</p>Mike Pence</div>', 'Mike Pence'],
  ['in a button', '<button>Mike Pence</button>', 'Mike Pence'],
  [
    'in a form whose inputs hide its properties',
    '<form><input name=firstChild><input name=localName><input name=childNodes><input name=getAttribute><input name=nodeType><input name=parentNode><input name=textContent><p>Mike Pence</p></form>',
    'Mike Pence',
  ],
  [
    'in spans that are laid out as blocks',
    '<p><style>.k{display:block}</style><span class=k>Korea</span><span class=k>Mike Pence</span><span class=k>Games</span></p>',
    'Mike Pence',
  ],
  ['in an open shadow tree', '<x-card data-shadow="<p>Mike Pence</p>"></x-card>', 'Mike Pence'],
  [
    'in nested shadow trees',
    '<x-card data-shadow="<x-card data-shadow=&quot;Mike <b>Pence</b>&quot;></x-card>"></x-card>',
    'Mike Pence',
  ],
];

const never: readonly (readonly [string, string])[] = [
  ['two blocks', '<div>Kim</div><div>Yo Jong</div>'],
  ['list items', '<ul><li>Mike<li>Pence tells</ul>'],
  ['a field', '<input value="Mike Pence"><textarea>Mike Pence</textarea>'],
  ['an editor', '<div contenteditable>Mike Pence</div><div role=textbox>Mike Pence</div>'],
  ['code', '<code>Mike Pence</code><kbd>Mike Pence</kbd>'],
  ['what is not to be translated', '<p translate=no>Mike Pence</p>'],
  [
    'a script or style',
    '<script type="application/json">"Mike Pence"</script><style>/* Mike Pence */</style>',
  ],
  ['money', '<p>It was 50 pence, or 12 Pence a share.</p>'],
  ['another Pence', '<p>Hunter Pence hit a home run.</p>'],
  ['another place', '<p>From Pyongyang to Pyeongtaek.</p>'],
  ['a longer word', '<p>Spencer, expenses, MikePencer.</p>'],
];

const section = (html: string) => `<h2>Section</h2>${html}`;
const shell = (body: string) => `<!doctype html><html lang="en" translate="no"><title>Cases</title>
  <body translate="no"><script>
    customElements.define('x-card', class extends HTMLElement {
      connectedCallback() {
        if (!this.shadowRoot) this.attachShadow({ mode: 'open' }).innerHTML = this.dataset.shadow;
      }
    });
  </script>${body}`;

describe.each(browsers)('text of a page in $kind', ({ kind }) => {
  let server: LocalServer;
  let session: Session;

  test.beforeAll(async ({ sharedSession }) => {
    server = await LocalServer.start();
    session = await sharedSession(kind);
  });

  afterAll(() => server?.close());

  test('is read however a name is written', async () => {
    server.page('/found', shell(found.map(([, html]) => section(html)).join('')));
    const page = await session.visit(server.url('/found'));
    const expected = found.map(([, , text]) => text);
    await expect.poll(async () => (await page.marks()).map(({ text }) => text)).toEqual(expected);
  });

  test('is left alone where a name is none, or none of ours', async () => {
    const last = '<p>At the end Pyeongchang, for the Winter Games.</p>';
    server.page('/never', shell(never.map(([, html]) => section(html)).join('') + section(last)));
    const page = await session.visit(server.url('/never'));
    await expect
      .poll(async () => (await page.marks()).map(({ text }) => text))
      .toEqual(['Pyeongchang']);
  });

  test('is read in frames of every kind', async () => {
    const frames = {
      srcdoc: 'srcdoc="<p>Mike Pence</p>"',
      sandboxed: 'sandbox srcdoc="<p>Mike Pence</p>"',
      data: 'src="data:text/html,<p>Mike Pence</p>"',
      'another site': `src="${server.page('/frame', '<p>Mike Pence</p>').replace('localhost', 'other.localhost')}"`,
      blank: 'id=blank',
    };
    const all = Object.values(frames).map((attributes) => `<iframe ${attributes}></iframe>`);
    server.page(
      '/frames',
      `<!doctype html><title>Frames</title><p>None here.</p>${all.join('')}
       <script>blank.contentDocument.body.innerHTML = '<p>Mike Pence</p>'</script>`,
    );
    const page = await session.visit(server.url('/frames'));
    const marked = async () => {
      const frames = page.puppeteer
        .frames()
        .filter((frame) => frame !== page.puppeteer.mainFrame());
      const marks = await Promise.all(frames.map((frame) => page.marks({ frame })));
      return marks.map((marks) => marks.map(({ text }) => text));
    };
    await expect.poll(marked).toEqual(Object.keys(frames).map(() => ['Mike Pence']));
  });

  test('that arrives in pieces, moves or goes is followed', async () => {
    server.page(
      '/live',
      '<!doctype html><title>Live</title><main><p id=p>Kim Yo Jong spoke.</p></main>',
    );
    const page = await session.visit(server.url('/live'));
    const texts = async () => (await page.marks()).map(({ text }) => text);
    await expect.poll(texts).toEqual(['Kim Yo Jong']);
    await page.evaluate(() => {
      document.querySelector('#p')?.append(' Then Mike');
    });
    await page.evaluate(() => {
      document.querySelector('#p')?.append(' Pence');
    });
    await expect.poll(texts).toEqual(['Kim Yo Jong', 'Mike Pence']);
    await page.evaluate(() => {
      const text = document.querySelector('#p')?.firstChild;
      if (text) text.nodeValue = 'Nobody spoke.';
    });
    await expect.poll(texts).toEqual(['Mike Pence']);
    await page.evaluate(() => {
      const moved = document.querySelector('#p');
      if (moved) document.querySelector('main')?.append(moved);
    });
    await expect.poll(texts).toEqual(['Mike Pence']);
    await page.evaluate(() => {
      document.body.innerHTML = '<main><h1>Winter Games in Pyeongchang</h1></main>';
    });
    await expect.poll(texts).toEqual(['Pyeongchang']);
  });
});
