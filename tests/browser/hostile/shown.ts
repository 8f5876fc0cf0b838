import { expect } from 'vitest';
import type { Behaviour, Family } from './support/Behaviour';
import { html, STORY } from './support/pages';
import { badgeOf } from './support/scripts';

/** Names that come into view without any change of the page's tree: then they count, and not before. */
const shows = (
  what: string,
  body: string,
  script: string,
  more: Partial<Behaviour> = {},
): Behaviour => ({
  what: `text that ${what} counts when it is seen`,
  page: html(`${body}<script>globalThis.show = () => { ${script} }</script>`),
  async act({ page, session, isOurs }) {
    if (isOurs) expect(await badgeOf(session, page.puppeteer.url())).toBe('');
    await page.evaluate(() => {
      const show: unknown = Reflect.get(globalThis, 'show');
      if (typeof show === 'function') show();
    });
  },
  async check({ page, session }) {
    await expect.poll(() => badgeOf(session, page.puppeteer.url())).toBe('3');
  },
  ...more,
});

const style = (css: string): string => `<style id="sheet">${css}</style>`;
const panel = `<div id="panel">${STORY}</div>`;

export const shown: Family = {
  family: 'text that is hidden and shown',
  behaviours: [
    shows(
      'a class far above shows',
      `${style('.wait #panel { display: none }')}<script>document.documentElement.className = 'wait'</script>${panel}`,
      `document.documentElement.className = ''`,
    ),
    shows(
      'a style sheet keeps transparent until it goes',
      `${style('body { opacity: 0 }')}${panel}`,
      'sheet.remove()',
    ),
    shows(
      'a sheet of no element keeps hidden',
      `<script>globalThis.own = new CSSStyleSheet(); own.replaceSync('#panel { visibility: hidden }');
        document.adoptedStyleSheets = [own]</script>${panel}`,
      'document.adoptedStyleSheets = []',
    ),
    shows(
      'lies in closed details',
      `<details id="box"><summary>More</summary>${STORY}</details>`,
      'box.open = true',
    ),
    shows(
      'lies in closed details, without an element of its own',
      '<details id="box"><summary>More</summary>Mike Pence, Kim Yo Jong, Pyeongchang</details>',
      'box.open = true',
    ),
    shows(
      'a neighbour’s state shows',
      `${style('input + div { visibility: hidden } :checked + div { visibility: visible }')}
        <input type="checkbox" id="tick">${panel}`,
      'tick.checked = true',
    ),
    shows(
      'is left out by content-visibility',
      `${style('#panel { content-visibility: hidden }')}${panel}`,
      `panel.style.contentVisibility = 'visible'`,
    ),
    shows(
      'an animation fades in',
      `${style('@keyframes in { from { opacity: 0 } } #panel { opacity: 0 } .on { animation: in 0.3s forwards; } .on { opacity: 1 !important }')}${panel}`,
      `panel.className = 'on'`,
    ),
    shows(
      'lies in an accordion of no height',
      `${style('#panel { height: 0; overflow: hidden }')}${panel}`,
      `panel.style.height = 'auto'`,
    ),
    shows(
      'is clipped to nothing',
      `${style('#panel { clip-path: inset(100%) }')}${panel}`,
      `panel.style.clipPath = 'none'`,
    ),
    shows('comes as a popover', `<div popover id="panel">${STORY}</div>`, 'panel.showPopover()'),
    shows('comes as a dialog', `<dialog id="panel">${STORY}</dialog>`, 'panel.show()'),
    shows(
      'the address shows',
      `${style('#panel { display: none } #panel:target { display: block }')}${panel}`,
      `location.hash = '#panel'`,
    ),
    shows(
      'no slot takes at first',
      `<x-host id="host">${STORY}</x-host><script>host.attachShadow({ mode: 'open' }).innerHTML =
        '<slot hidden></slot>'</script>`,
      `host.shadowRoot.firstChild.hidden = false`,
    ),
  ],
};
