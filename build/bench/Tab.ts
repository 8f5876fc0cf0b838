import type { CDPSession, Page } from 'puppeteer-core';
import { type Evaluate, evaluator } from '../drive/evaluator';
import type { Measurement } from './statistics';

/** After a load (ms): longer than what is left for idle time takes, even in a page of many frames. */
const SETTLING = 3000;

/** Between two samples of a profile, in ms: fine enough for turns of a millisecond. */
const SAMPLING = 0.2;
/** Samples are that far apart (ms) where one is late; further only where none could be taken. */
const GAP = 5 * SAMPLING;

/** A page that is measured. */
export class Tab {
  readonly page: Page;
  readonly #client: CDPSession;

  private constructor(page: Page, client: CDPSession) {
    this.page = page;
    this.#client = client;
  }

  static async attach(page: Page): Promise<Tab> {
    const client = await page.createCDPSession();
    // CPU time of the main thread: what else the machine does is not in it.
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new Tab(page, client);
  }

  /** Runs functions in an isolated world of this page, as content scripts have one. */
  async world(): Promise<Evaluate> {
    const { frameTree } = await this.#client.send('Page.getFrameTree');
    const { executionContextId } = await this.#client.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'bench',
    });
    return evaluator((expression) => this.#run(expression, executionContextId));
  }

  /** Runs functions in the world of an extension's scripts in this page. */
  async extensionWorld(): Promise<Evaluate> {
    const found = new Promise<number>((resolve) => {
      this.#client.on('Runtime.executionContextCreated', ({ context }) => {
        if (context.origin.startsWith('chrome-extension:')) resolve(context.id);
      });
    });
    // Tells of those that are there already.
    await this.#client.send('Runtime.enable');
    const contextId = await found;
    return evaluator((expression) => this.#run(expression, contextId));
  }

  async #run(expression: string, contextId: number): Promise<unknown> {
    const { result, exceptionDetails } = await this.#client.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value;
  }

  /** What the browser itself has counted: CPU ms of tasks and script. */
  async counters(): Promise<{ readonly task: number; readonly script: number }> {
    const { metrics } = await this.#client.send('Performance.getMetrics');
    const ms = (name: string) => (metrics.find((one) => one.name === name)?.value ?? 0) * 1000;
    return { task: ms('TaskDuration'), script: ms('ScriptDuration') };
  }

  /**
   * CPU time (ms) of the main thread until `work` is done, less what it takes to ask for nothing.
   * Other than the clock, it does not tell how busy the machine is.
   */
  async cpu(work: () => Promise<unknown>): Promise<number> {
    const start = await this.#threadTime();
    await work();
    return (await this.#threadTime()) - start;
  }

  async #threadTime(): Promise<number> {
    const { metrics } = await this.#client.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0) * 1000;
  }

  /** The counters some time after a load, and its JavaScript heap after a collection (KB). */
  async settled(): Promise<Measurement> {
    await new Promise((resolve) => setTimeout(resolve, SETTLING));
    // To ask costs time of its own, so it is asked once.
    return { ...(await this.counters()), heap: await this.heap() };
  }

  /** JavaScript heap in use after a collection, in KB. */
  async heap(): Promise<number> {
    await this.#client.send('HeapProfiler.collectGarbage');
    const { usedSize } = await this.#client.send('Runtime.getHeapUsage');
    return usedSize / 1000;
  }

  /**
   * Profiles what happens until `work` is done.
   *
   * @param isOurs by the address of a script
   * @returns how long (ms) our code ran, and the longest time that it ran without a break: by the
   * clock, and without the gaps in which there was no sample, since the machine had taken the
   * processor away
   */
  async profile(work: () => Promise<void>, isOurs: (url: string) => boolean): Promise<Runs> {
    await this.#client.send('Profiler.enable');
    await this.#client.send('Profiler.setSamplingInterval', { interval: SAMPLING * 1000 });
    await this.#client.send('Profiler.start');
    await work();
    const { profile } = await this.#client.send('Profiler.stop');
    const ours = new Set<number>();
    for (const { id, callFrame, children = [] } of profile.nodes) {
      // Parents come before their children.
      if (!ours.has(id) && !isOurs(callFrame.url)) continue;
      for (const one of [id, ...children]) ours.add(one);
    }
    return sumRuns(profile.samples ?? [], profile.timeDeltas ?? [], ours);
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}

/** Times in ms. */
interface Runs {
  readonly total: number;
  readonly longest: number;
  readonly longestWithoutGaps: number;
}

function sumRuns(
  samples: readonly number[],
  deltas: readonly number[],
  ours: ReadonlySet<number>,
): Runs {
  let [total, longest, longestWithoutGaps, run, sampled] = [0, 0, 0, 0, 0];
  samples.forEach((node, index) => {
    // A sample speaks for the time up to the next one.
    const ms = (deltas[index + 1] ?? 0) / 1000;
    const isOurs = ours.has(node);
    total += isOurs ? ms : 0;
    run = isOurs ? run + ms : 0;
    sampled = isOurs ? sampled + Math.min(ms, GAP) : 0;
    longest = Math.max(longest, run);
    longestWithoutGaps = Math.max(longestWithoutGaps, sampled);
  });
  return { total, longest, longestWithoutGaps };
}
