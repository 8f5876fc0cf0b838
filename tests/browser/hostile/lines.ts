import { expect } from 'vitest';
import type { Behaviour, Family } from './support/Behaviour';
import { html } from './support/pages';

/** What is read as one line of text, and what is not. */
const reads = (what: string, body: string, mentions: readonly string[], head = ''): Behaviour => ({
  what,
  page: html(body, head),
  mentions,
});

const define = (name: string, inside: string): string =>
  `<script>customElements.define('${name}', class extends HTMLElement { connectedCallback() {
    this.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(inside)} } })</script>`;

export const lines: Family = {
  family: 'lines of text',
  behaviours: [
    reads(
      'names over elements of the page’s own, which run in the line',
      '<p>So <x-x>Mike</x-x> <x-x>Pence</x-x> met Kim Yo <search-mark>Jong</search-mark>.</p>',
      ['Mike Pence', 'Kim Yo Jong'],
    ),
    reads(
      'names over elements that nobody knows',
      '<p>So <blink>Mike</blink> <nonsense>Pence</nonsense> met Kim <foo>Yo Jong</foo>.</p>',
      ['Mike Pence', 'Kim Yo Jong'],
    ),
    reads(
      'a name over elements that show their text in slots',
      '<p>So <x-link>Mike</x-link> <x-link>Pence</x-link> came.</p>',
      ['Mike Pence'],
      define('x-link', '<a href="#x"><slot></slot></a>'),
    ),
    reads(
      'elements of the page’s own that are blocks end a name',
      '<x-b>Mike</x-b> <x-b>Pence</x-b> <p>Kim Yo Jong</p>',
      ['Kim Yo Jong'],
      '<style>x-b { display: block }</style>',
    ),
    reads(
      'inline elements that are laid out as blocks end a name',
      '<p><span>Mike</span> <span>Pence</span></p><p>Kim Yo Jong</p>',
      ['Kim Yo Jong'],
      '<style>span { display: block }</style>',
    ),
    reads(
      'items of a flexible box end a name',
      '<p style="display:flex"><span>Mike</span> <span>Pence</span></p><p>Kim Yo Jong</p>',
      ['Kim Yo Jong'],
    ),
    reads(
      'elements without a box are in the line',
      '<p>So <x-c>Mike</x-c> <x-c>Pence</x-c> came.</p>',
      ['Mike Pence'],
      '<style>x-c { display: contents }</style>',
    ),
    {
      what: 'a name that another highlighter partly wraps later, in an element of its own, stays',
      page: html('<p id="p">So Mike Pence said nothing at all.</p>'),
      mentions: ['Mike Pence'],
      act: ({ page }) =>
        page.evaluate(() => {
          const text = document.querySelector('#p')?.firstChild;
          if (!(text instanceof Text)) return;
          const range = document.createRange();
          range.setStart(text, 8);
          range.setEnd(text, 18);
          range.surroundContents(document.createElement('hypothesis-highlight'));
        }),
      async check({ page }) {
        await expect
          .poll(async () => (await page.marks()).map(({ text }) => text))
          .toEqual(['Mike Pence']);
      },
    },
    {
      what: 'blocks that come inside new inline elements are read',
      page: html('<div id="box"></div><p>Kim Yo Jong</p>'),
      mentions: ['Kim Yo Jong'],
      act: ({ page }) =>
        page.evaluate(() => {
          const box = document.querySelector('#box');
          if (box) box.innerHTML = '<x-app><a href="#x"><div>Mike Pence</div></a></x-app>';
        }),
      async check({ page }) {
        await expect
          .poll(async () => (await page.marks()).map(({ text }) => text).sort())
          .toEqual(['Kim Yo Jong', 'Mike Pence']);
      },
    },
  ],
};
