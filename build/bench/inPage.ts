import type {} from '../../src/core/page/ReaderHandle';

/**
 * What runs in the isolated world of a measured page: each function is sent as source text, so it
 * uses its arguments and the globals there only. All times are in ms.
 */

/** The floor: one pass that reads every text node's value, the first time and later ones. */
export function floorPass(): { cold: number; warm: number } {
  let length = 0;
  const pass = (): number => {
    const start = performance.now();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) length += walker.currentNode.nodeValue?.length ?? 0;
    return performance.now() - start;
  };
  const cold = pass();
  const later = Array.from({ length: 9 }, pass).sort((a, b) => a - b);
  return { cold, warm: length < 0 ? 0 : (later[4] ?? 0) };
}

/** The shipped sentinel, from its first statement to its answer; and once more, warm. */
export async function runSentinel(
  source: string,
): Promise<{ cold: number; warm: number; longest: number; asked: number }> {
  const start = new Function(source);
  let asked = 0;
  let longest = 0;
  let resumed = 0;
  Object.assign(globalThis, {
    chrome: {
      runtime: { id: 'bench', sendMessage: () => new Promise(() => ++asked) },
    },
  });
  const giveWay = scheduler.yield.bind(scheduler);
  scheduler.yield = async () => {
    longest = Math.max(longest, performance.now() - resumed);
    await giveWay();
    resumed = performance.now();
  };
  const run = (): Promise<number> =>
    new Promise((done) => {
      const since = performance.now();
      resumed = since;
      Object.defineProperty(globalThis, 'sidelightSentinel', {
        configurable: true,
        set: (state: unknown) => {
          if (state === 'searching') return;
          longest = Math.max(longest, performance.now() - resumed);
          done(performance.now() - since);
        },
      });
      start();
    });
  const cold = await run();
  const later: number[] = [];
  for (let round = 0; round < 5; round++) later.push(await run());
  return { cold, warm: later.sort((a, b) => a - b)[2] ?? 0, longest, asked };
}

/**
 * The shipped reader with all marks on, from its first statement to its first and its last mark.
 * It is given an extension API that answers at once.
 */
export async function runReader(
  source: string,
): Promise<{ first: number; all: number; marks: number; longest: number }> {
  const event = { addListener: () => {}, removeListener: () => {} };
  const api = {
    runtime: { id: 'bench', sendMessage: async () => null, onMessage: event },
    storage: { sync: { get: async () => ({ marks: 'all' }) }, onChanged: event },
    i18n: { getMessage: (key: string) => key, getUILanguage: () => 'en' },
  };
  Object.assign(globalThis, { chrome: api, browser: api, sidelightSite: 'bench.test' });
  let first = 0;
  let last = 0;
  let marks = 0;
  let active = 0;
  let longest = 0;
  let resumed = 0;
  const { add } = Highlight.prototype;
  Highlight.prototype.add = function (this: Highlight, range: AbstractRange) {
    add.call(this, range);
    last = performance.now();
    first ||= last;
    marks++;
    return this;
  };
  const giveWay = scheduler.yield.bind(scheduler);
  scheduler.yield = async () => {
    active = performance.now();
    longest = Math.max(longest, active - resumed);
    await giveWay();
    resumed = performance.now();
  };
  const start = new Function(source);
  const since = performance.now();
  resumed = since;
  start();
  longest = Math.max(longest, performance.now() - since);
  const isDone = () => globalThis.sidelight?.report().state === 'done';
  // Asking for the report costs time of its own, so it is asked for only once all is quiet.
  while (performance.now() - Math.max(since, last, active) < 250 || !isDone()) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  longest = Math.max(longest, last - resumed);
  return { first: first - since, all: last - since, marks, longest };
}

/** One of the libraries that mark by wrapping, from its first statement to its last mark. */
export async function runPeer(
  library: string,
  how: 'list' | 'expression' | 'replace',
  names: readonly string[],
): Promise<{ all: number; marks: number }> {
  const expression = new RegExp(
    names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'),
    'gi',
  );
  const start = new Function('names', 'expression', `${library}\n;${calls()[how]}`);
  const since = performance.now();
  await start(names, expression);
  const all = performance.now() - since;
  return { all, marks: document.querySelectorAll('mark').length };

  function calls() {
    const mark =
      'const { Mark } = globalThis; return new Promise((done) => new Mark(document.body)';
    return {
      list: `${mark}.mark(names, { separateWordSearch: false, done }));`,
      expression: `${mark}.markRegExp(expression, { done }));`,
      replace: `globalThis.findAndReplaceDOMText(document.body,
        { find: expression, wrap: 'mark', preset: 'prose' });`,
    };
  }
}
