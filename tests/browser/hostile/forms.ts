import { expect } from 'vitest';
import type { Family } from './support/Behaviour';
import { html, MENTIONS, STORY } from './support/pages';
import { frameStates } from './support/scripts';

/** A script that gathers the names of all properties that `start` has, on whatever prototype. */
const allNames = (start: string) => `
  const names = new Set();
  for (let at = ${start}; at; at = Object.getPrototypeOf(at)) {
    for (const name of Object.getOwnPropertyNames(at)) names.add(name);
  }`;

// It listens before there is a form: `autofocus` may come before what stands behind it is parsed.
const login = `${STORY}
  <script>
    globalThis.seen = [];
    for (const type of ['input', 'change', 'focusin', 'focusout', 'keydown', 'beforeinput'])
      document.addEventListener(type, (event) => seen.push(type + ' ' + (event.target.name ?? '')));
  </script>
  <form id="login" autocomplete="on">
    <input name="user" value="Mike Pence" autofocus>
    <input name="password" type="password" value="Kim Yo Jong">
    <input name="otp" inputmode="numeric" autocomplete="one-time-code">
  </form>`;

export const forms: Family = {
  family: 'forms',
  isVital: true,
  behaviours: [
    {
      what: 'a form whose inputs hide every property of a form is read like any other',
      page: html(`<form id="form">${STORY}</form><script>
        {${allNames('document.createElement("form")')}
        const inputs = [...names].map((name) => {
          const input = document.createElement('input');
          input.name = name;
          return input;
        });
        Element.prototype.append.apply(form, inputs); }
        </script>`),
      act: ({ page }) =>
        page.evaluate(() => {
          const form = document.querySelector('form');
          return form ? [...new FormData(form).keys()].length : 0;
        }),
      async check({ page }) {
        // The control of this behaviour: the browser does hide them.
        expect(
          await page.evaluate(() => document.querySelector('form')?.parentNode instanceof Element),
        ).toBe(true);
        await expect.poll(async () => (await page.marks()).length).toBe(3);
      },
    },
    {
      what: 'forms that are called like every property of the document hide none from us',
      page: html(`${STORY}<script>
        {${allNames('document')}
        // What the test itself needs to look at the page.
        const kept = ['documentElement', 'createRange'];
        const forms = [...names].filter((name) => !kept.includes(name)).map((name) => {
          const form = document.createElement('form');
          form.name = name;
          return form;
        });
        Element.prototype.append.apply(document.body, forms); }
        </script>`),
      async check({ page }) {
        // The control of this behaviour: the page's own view of the document is hidden.
        expect(await page.evaluate(() => typeof document.contentType !== 'string')).toBe(true);
        await expect.poll(async () => (await page.marks()).length).toBe(3);
      },
    },
    {
      what: 'pictures that are called like what a reader asks of the document hide nothing',
      page: html(`${STORY}<img name="contentType" alt=""><img name="createTreeWalker" alt="">
        <img name="scripts" alt=""><img name="designMode" alt=""><img name="evaluate" alt="">
        <img name="title" alt=""><img name="caretPositionFromPoint" alt="">
        <img name="elementFromPoint" alt=""><img name="hasFocus" alt="">`),
    },
    {
      what: 'a login form keeps its values, its caret and its events while the page is marked',
      page: html(login),
      async act({ page }) {
        // `autofocus` comes with the first frame, which may be later than the page is loaded.
        const focused = () => page.evaluate(() => document.activeElement?.getAttribute('name'));
        await expect.poll(focused).toBe('user');
        await page.puppeteer.keyboard.type(' says Kim Yo Jong');
        await page.press('Tab');
        await page.puppeteer.keyboard.type('secret Pyeongchang');
        await page.press('Shift+Tab');
        return page.evaluate(() => {
          const [user, password] = document.querySelectorAll('input');
          return {
            user: user?.value,
            password: password?.value,
            caret: [user?.selectionStart, user?.selectionEnd],
            active: document.activeElement?.getAttribute('name'),
            seen: Reflect.get(globalThis, 'seen'),
          };
        });
      },
      async check({ page, session }) {
        const [frame] = await frameStates(session, page.puppeteer.url());
        expect(frame?.mentions).toEqual(MENTIONS);
      },
    },
    {
      what: 'what stands in fields, lists and buttons is never read',
      page: html(`${STORY}<input value="Mike Pence" placeholder="Kim Yo Jong">
        <textarea>Mike Pence in Pyeongchang</textarea><button>Mike Pence</button>
        <select><optgroup label="Pyeongchang"><option>Kim Yo Jong</option></optgroup></select>
        <input list="list"><datalist id="list"><option>Mike Pence</option></datalist>
        <output>Nothing</output><meter value="0.5">Mike Pence?</meter>`),
      mentions: [...MENTIONS, 'Mike Pence', 'Mike Pence'],
    },
    {
      what: 'a form is sent as it was filled in',
      page: html(`${STORY}<form action="/sent" method="get"><input name="a" value="Mike Pence">
        <textarea name="b" rows="2">Kim Yo Jong
        twice</textarea><button name="c" value="1">Send</button></form>`),
      async act({ page, server }) {
        server.page('/sent', html('<p>Thanks.</p>'));
        await page.click('button');
        await expect.poll(() => page.evaluate(() => location.pathname)).toBe('/sent');
        return page.evaluate(() => location.search);
      },
    },
    {
      what: 'a field that is checked by the browser reports as it would',
      page: html(`${STORY}<form><input name="mail" type="email" required></form><script>
        globalThis.invalid = 0;
        document.addEventListener('invalid', () => invalid++, true);</script>`),
      act: ({ page }) =>
        page.evaluate(() => {
          const valid = document.querySelector('form')?.reportValidity();
          return { valid, invalid: Reflect.get(globalThis, 'invalid') };
        }),
    },
  ],
};
