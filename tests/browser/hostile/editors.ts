import { expect } from 'vitest';
import type { WebPage } from '../../../build/drive/WebPage';
import type { Behaviour, Family } from './support/Behaviour';
import { times } from './support/counts';
import { html, MENTIONS, STORY } from './support/pages';

/** Names as they are typed, over and over. */
const SENTENCE = 'Mike Pence met Kim Yo Jong. ';
/** So many key strokes that names are typed whole, corrected, and typed again. */
const STROKES = times(60, 10_000);

/** Types, corrects in the middle, and takes some of it back. */
async function write(page: WebPage): Promise<void> {
  const text = SENTENCE.repeat(Math.ceil(STROKES / SENTENCE.length)).slice(0, STROKES);
  await page.puppeteer.keyboard.type(text);
  for (const key of ['Backspace', 'Backspace', 'ArrowLeft', 'ArrowLeft', 'X'])
    await page.press(key);
  for (let count = 0; count < 3; count++) await page.press('Control+z');
}

/** What an editor holds, and where its caret is; also in an open shadow tree and in a frame. */
const readEditor = () => {
  const frame = document.querySelector('iframe')?.contentDocument;
  const doc = frame ?? document;
  const host = doc.querySelector('#host');
  const root: Document | ShadowRoot = host?.shadowRoot ?? doc;
  const editor = root.querySelector('#editor') ?? doc.body;
  const selection = doc.getSelection();
  const isField = editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement;
  return {
    value: isField ? editor.value : editor.innerHTML,
    field: isField ? [editor.selectionStart, editor.selectionEnd] : null,
    caret: [selection?.anchorNode?.nodeValue ?? null, selection?.anchorOffset ?? null],
  };
};

/** The editor is focused by a click, as people do. */
const editing = (
  what: string,
  body: string,
  { selector = '#editor', mentions = MENTIONS } = {},
): Behaviour => ({
  what: `${what}: text, caret and undo are as without us`,
  page: html(STORY + body),
  async act({ page }) {
    await page.click(selector);
    await write(page);
    return page.evaluate(readEditor);
  },
  mentions,
});

const inShadow = (inner: string) => `<div id="host"></div><script>
  host.attachShadow({ mode: 'open' }).innerHTML = '${inner}';</script>`;

export const editors: Family = {
  family: 'editors',
  behaviours: [
    editing('a text area', '<textarea id="editor" rows="6" cols="60"></textarea>'),
    editing('a text field', '<input id="editor" size="60">'),
    editing('an editable element', '<div id="editor" contenteditable><p>Kim Yo Jong </p></div>'),
    editing(
      'an editable element for plain text',
      '<div id="editor" contenteditable="plaintext-only">Pyeongchang </div>',
    ),
    editing(
      'an editor that draws its text itself',
      `<div id="editor" role="textbox" tabindex="0" style="min-height: 2em"></div><script>
        editor.addEventListener('keydown', ({ key, ctrlKey }) => {
          if (ctrlKey) editor.firstChild?.remove();
          else if (key.length === 1) editor.append(key);
          else if (key === 'Backspace') editor.lastChild?.remove();
        });</script>`,
    ),
    editing(
      'an editor in a shadow tree',
      inShadow('<div id="editor" contenteditable>Kim Yo Jong </div>'),
      { selector: '#host' },
    ),
    editing('a text area in a shadow tree', inShadow('<textarea id="editor"></textarea>'), {
      selector: '#host',
    }),
    {
      what: 'a frame in design mode: text, caret and undo are as without us',
      page: html(`${STORY}<iframe width="600" srcdoc="<p>Kim Yo Jong </p>"></iframe>`),
      async act({ page }) {
        await page.evaluate(() => {
          const doc = document.querySelector('iframe')?.contentDocument;
          if (doc) doc.designMode = 'on';
        });
        await page.click('iframe');
        await write(page);
        return page.evaluate(readEditor);
      },
      // The frame was read before it became an editor.
      mentions: [...MENTIONS, 'Kim Yo Jong'],
    },
    {
      what: 'marked text that becomes editable: text, caret and undo are as without us',
      page: html(STORY.replace('<p>', '<p id="editor">')),
      async act({ page, isOurs }) {
        if (isOurs) await expect.poll(async () => (await page.marks()).length).toBe(3);
        await page.evaluate(() => document.querySelector('p')?.setAttribute('contenteditable', ''));
        await page.click('#editor');
        await page.press('Home');
        await write(page);
        return page.evaluate(readEditor);
      },
    },
    {
      what: 'selecting and copying over marks gives the page’s own text',
      page: html(STORY),
      async act({ page, isOurs }) {
        if (isOurs) await expect.poll(async () => (await page.marks()).length).toBe(3);
        await page.press('Control+a');
        return page.evaluate(() => {
          const selection = document.getSelection();
          let copied = '';
          document.addEventListener('copy', (event) => {
            copied = String(document.getSelection());
            event.preventDefault();
          });
          document.execCommand('copy');
          return [String(selection), copied, selection?.rangeCount];
        });
      },
    },
  ],
};
