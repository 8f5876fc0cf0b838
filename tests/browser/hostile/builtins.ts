import { expect } from 'vitest';
import type { Behaviour, Family } from './support/Behaviour';
import { html, STORY } from './support/pages';

/** The page breaks things of its own before anything else runs; we are to work, and unseen. */
const broken = (what: string, script: string): Behaviour => ({
  what,
  page: html(STORY, `<script>globalThis.calls = [];${script}</script>`),
  act: ({ page }) => page.evaluate(() => Reflect.get(globalThis, 'calls')),
  async check({ page }) {
    await page.hover('Mike Pence');
    await expect.poll(() => page.card()).toBeDefined();
    await page.press('Escape');
    await expect.poll(() => page.card()).toBeUndefined();
    expect(await page.evaluate(() => Reflect.get(globalThis, 'calls'))).toEqual([]);
  },
});

/** Wraps methods so that each call is noted; those that the test itself calls are left out. */
const spy = (names: string): string => `
  for (const path of ${JSON.stringify(names.trim().split(/\s+/))}) {
    const [owner, name] = [path.slice(0, path.lastIndexOf('.')), path.slice(path.lastIndexOf('.') + 1)];
    const object = owner.split('.').reduce((at, key) => at[key], globalThis);
    const method = object[name];
    object[name] = function (...args) { calls.push(path); return Reflect.apply(method, this, args); };
  }`;

export const builtins: Family = {
  family: 'patched built-ins',
  behaviours: [
    broken(
      'the page’s own DOM methods are never called by us',
      spy(`Document.prototype.caretPositionFromPoint
        Document.prototype.elementFromPoint Element.prototype.attachShadow
        Element.prototype.append
        Element.prototype.setAttribute HTMLElement.prototype.showPopover
        HTMLElement.prototype.hidePopover HTMLElement.prototype.focus
        CSSStyleSheet.prototype.replaceSync Highlight.prototype.add Highlight.prototype.delete
        HighlightRegistry.prototype.set HighlightRegistry.prototype.delete
        EventTarget.prototype.dispatchEvent Node.prototype.compareDocumentPosition`),
    ),
    broken(
      'the page’s own language built-ins are never called by us',
      spy(`String.prototype.normalize
        String.prototype.localeCompare Map.prototype.set Set.prototype.add
        Object.entries Object.assign JSON.parse Promise.prototype.catch
        Function.prototype.bind Array.from`).replaceAll(
        'calls.push(path)',
        'calls[calls.length] = path',
      ),
    ),
    broken(
      'constructors that throw do not keep us from working',
      `for (const name of ['MutationObserver', 'StaticRange', 'Highlight', 'CSSStyleSheet', 'Range',
          'ResizeObserver', 'IntersectionObserver', 'AbortController', 'DOMRect', 'Worker'])
        globalThis[name] = class { constructor() { throw new Error('No ' + name); } };`,
    ),
    broken(
      'setters on Object.prototype see nothing of ours',
      `for (const name of ['then', 'call', 'topic', 'sidelight', 'later', 'signal', 'capture'])
        Object.defineProperty(Object.prototype, name, {
          configurable: true,
          set(value) { calls.push(name); Object.defineProperty(this, name, { value }); },
        });`,
    ),
    broken(
      'timers that never fire and idle time that never comes do not stop us',
      `globalThis.setTimeout = globalThis.setInterval = () => 0;
       globalThis.requestIdleCallback = () => 0;
       Object.defineProperty(globalThis, 'scheduler', { value: undefined });`,
    ),
    {
      what: 'nothing of ours is in the page’s world',
      page: html(
        STORY,
        '<script>globalThis.before = Object.getOwnPropertyNames(globalThis);</script>',
      ),
      act: ({ page }) =>
        page.evaluate(() => {
          const before: unknown = Reflect.get(globalThis, 'before');
          const known = new Set(Array.isArray(before) ? before : []);
          return Object.getOwnPropertyNames(globalThis)
            .filter((name) => !known.has(name))
            .sort();
        }),
    },
  ],
};
