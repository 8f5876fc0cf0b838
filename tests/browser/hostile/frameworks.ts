import * as v from 'valibot';
import { expect } from 'vitest';
import type { Behaviour, Family } from './support/Behaviour';
import { bundleFramework } from './support/bundleFramework';
import { openCard } from './support/card';
import { times } from './support/counts';
import { html, MENTIONS } from './support/pages';

/** React needs a frame for each. */
const RENDERS = times(200, 1000);

const server = v.object({
  render: v.pipe(v.function(), v.args(v.tuple([])), v.returns(v.unknown())),
});

/** What the framework writes as the page's first HTML. */
async function firstHtml(name: string): Promise<string> {
  const source = await bundleFramework(name, 'server');
  const module: unknown = await import(
    /* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(source).toString('base64')}`
  );
  return v.parse(v.string(), await v.parse(server, { ...Object(module) }).render());
}

/** Attaches to that HTML once our marks are on it, then renders 1,000 times. */
const framework = async (name: string, entries: { client: string; server: string }) => {
  const first = await firstHtml(entries.server);
  const script = await bundleFramework(entries.client, 'client');
  const behaviour: Behaviour = {
    what: `${name} takes over its marked HTML without complaint, and renders ${RENDERS} times`,
    page: (server) => {
      server.page(`/${name}.js`, { body: script, type: 'text/javascript; charset=utf-8' });
      return html(`<div id="app">${first}</div>
        <script type="module">
          import { hydrate } from '/${name}.js';
          globalThis.hydrateApp = hydrate;
        </script>`);
    },
    mentions: [...MENTIONS, 'Mike Pence'],
    async act({ page, isOurs }) {
      if (isOurs) await expect.poll(async () => (await page.marks()).length).toBe(3);
      const isThere = () => typeof Reflect.get(globalThis, 'hydrateApp') === 'function';
      await expect.poll(() => page.evaluate(isThere)).toBe(true);
      return page.evaluate(async (renders: number) => {
        const complaints: string[] = [];
        for (const level of ['error', 'warn'] as const) {
          console[level] = (...words: unknown[]) => complaints.push(words.map(String).join(' '));
        }
        const root = document.querySelector('#app');
        const paragraph = root?.querySelector('p');
        Reflect.apply(Reflect.get(globalThis, 'hydrateApp'), undefined, [root]);
        // React takes over in a task of its own.
        while (!Reflect.has(globalThis, 'rerender')) await new Promise(requestAnimationFrame);
        for (let count = 0; count < renders; count++) {
          await Reflect.apply(Reflect.get(globalThis, 'rerender'), undefined, []);
        }
        const kept = paragraph === root?.querySelector('p');
        return { complaints, kept, text: root?.textContent };
      }, RENDERS);
    },
    async check({ page }) {
      expect(await page.evaluate(() => document.querySelector('#app')?.textContent)).toContain(
        `${RENDERS} times`,
      );
      await expect.poll(async () => (await page.marks()).length).toBe(3);
      await openCard(page);
    },
  };
  return behaviour;
};

export const frameworks: Family = {
  family: 'frameworks',
  behaviours: await Promise.all([
    framework('react', { client: 'react', server: 'react' }),
    framework('vue', { client: 'vue', server: 'vue' }),
    framework('svelte', { client: 'svelteClient', server: 'svelteServer' }),
  ]),
};
