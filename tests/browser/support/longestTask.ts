import type { Page } from 'puppeteer-core';
import * as v from 'valibot';

const traceSchema = v.object({
  traceEvents: v.array(
    v.object({
      name: v.string(),
      pid: v.number(),
      tid: v.number(),
      ts: v.number(),
      dur: v.optional(v.number(), 0),
      tdur: v.optional(v.number(), 0),
      args: v.optional(v.object({ data: v.optional(v.object({ url: v.optional(v.string()) })) })),
    }),
  ),
});

/** What the browser's own collection of garbage is called, whenever it comes. */
const GARBAGE = /^(Major|Minor)GC$/;

const CATEGORIES = ['-*', 'toplevel', 'devtools.timeline', 'v8'];

/**
 * The longest task of the threads that our scripts run on in pages, while `work` is done: its ms of
 * CPU, as the browser counts them, less what garbage took. Rendering counts. Chromium only.
 */
export async function longestTask(page: Page, work: () => Promise<void>): Promise<number> {
  await page.tracing.start({ categories: CATEGORIES });
  await work();
  const trace: unknown = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  const events = v.parse(traceSchema, trace).traceEvents;
  const threadOf = ({ pid, tid }: (typeof events)[number]): string => `${pid} ${tid}`;
  const isOurs = /^chrome-extension:.*\/(reader|card)\.js$/;
  const ours = new Set(
    events.filter(({ args }) => isOurs.test(args?.data?.url ?? '')).map(threadOf),
  );
  const inPages = events.filter((event) => ours.has(threadOf(event)));
  const garbage = inPages.filter(({ name }) => GARBAGE.test(name));
  const tasks = inPages.filter(({ name }) => name === 'ThreadControllerImpl::RunTask');
  if (tasks.length === 0) throw new Error('No task of ours was traced');
  const cpu = tasks.map((task) => {
    const inside = garbage.filter(
      (one) => threadOf(one) === threadOf(task) && one.ts >= task.ts && one.ts < task.ts + task.dur,
    );
    return (task.tdur - inside.reduce((sum, { tdur }) => sum + tdur, 0)) / 1000;
  });
  return Math.max(...cpu);
}
