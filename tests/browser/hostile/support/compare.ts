import { expect } from 'vitest';
import type { Behaviour, Visit } from './Behaviour';
import { MENTIONS } from './pages';
import { areSettled, frameStates } from './scripts';
import type { Stage } from './stage';

/** What a page has come to. */
interface Outcome {
  readonly acted: unknown;
  readonly body: string | undefined;
  readonly text: string | undefined;
  readonly outside: number;
  readonly errors: readonly string[];
}

let count = 0;

/** Opens the page of `behaviour` with and without the extension, and compares what comes of it. */
export async function compare(stage: Stage, behaviour: Behaviour): Promise<void> {
  const { server } = stage;
  const { page } = behaviour;
  const url = server.page(`/page-${++count}`, typeof page === 'function' ? page(server) : page);
  const [control, ours] = await Promise.all([
    visit(stage, 'control', url, behaviour),
    visit(stage, 'ours', url, behaviour),
  ]);
  expect(ours.acted).toEqual(control.acted);
  expect(ours.errors).toEqual(control.errors);
  expect(ours.body).toEqual(control.body);
  expect(ours.text).toEqual(control.text);
  expect(ours.outside - control.outside).toBeOneOf([0, 1]);
}

async function visit(
  stage: Stage,
  which: 'control' | 'ours',
  url: string,
  behaviour: Behaviour,
): Promise<Outcome> {
  const { kind, server, tabs } = stage;
  const session = stage[which];
  const before = await session.errors();
  return tabs[which].take(url, async (page) => {
    const visit: Visit = { page, session, server, kind, isOurs: which === 'ours' };
    if (visit.isOurs) await settle(visit, behaviour.mentions ?? MENTIONS);
    const acted = await behaviour.act?.(visit);
    if (visit.isOurs) await behaviour.check?.(visit);
    const seen = behaviour.isRestless ? undefined : await page.evaluate(readPage);
    const errors = (await session.errors()).slice(before.length);
    return { acted, body: seen?.body, text: seen?.text, outside: seen?.outside ?? 0, errors };
  });
}

/** Waits until our scripts have read the page, and found what is in it. */
export async function settle(visit: Visit, mentions: readonly string[]): Promise<void> {
  const { page, session } = visit;
  await expect
    .poll(async () => {
      const frames = await frameStates(session, page.puppeteer.url());
      if (!areSettled(frames)) return 'not settled yet';
      return frames.flatMap(({ mentions }) => mentions).sort();
    })
    .toEqual([...mentions].sort());
}

const readPage = () => {
  const { documentElement } = document;
  const body = documentElement?.querySelector(':scope > body');
  return {
    body: body?.outerHTML,
    text: body?.textContent,
    outside: documentElement?.children.length ?? 0,
  };
};
