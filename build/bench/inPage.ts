import type { decidePage } from '../../src/core/detect/decidePage';
import type { find } from '../../src/core/detect/find';
import type { takeAll } from '../../src/core/detect/Steps';
import type { Lexicon } from '../../src/core/names/Lexicon';
import type { FrameSettings } from '../../src/core/page/FrameSettings';
import type {} from '../../src/core/page/ReaderHandle';
import type { Measurement } from './statistics';

/**
 * What runs in the isolated world of a measured page: each function is sent as source text, so it
 * uses its arguments and the globals there only. Each prepares `globalThis.go`, which is what is
 * measured; it may be called again for a warm run. All times are in ms.
 */
declare global {
  var go: () => Promise<Measurement>;
  /** Parts of the reader (`Sources.probe`). */
  var probe: {
    readonly Reading: new (
      context: object,
      settings: { readonly off: ReadonlySet<string> } & Pick<FrameSettings, 'marks'>,
      signal: AbortSignal,
    ) => {
      readonly marks: object;
      readonly mentions: readonly object[];
      start(): void;
      report(): { readonly state: string };
    };
    mentionAt(
      point: { x: number; y: number },
      marks: object,
      roots: readonly [],
      speaksAt: (element: Element) => boolean,
    ): object | null;
    readonly find: typeof find;
    readonly decidePage: typeof decidePage;
    readonly takeAll: typeof takeAll;
    createHighlightRegistry(onRename: () => void): object;
  };
}

/** The floor: one pass that reads every text node's value. */
export function prepareFloor(): void {
  globalThis.go = async () => {
    let length = 0;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) length += walker.currentNode.nodeValue?.length ?? 0;
    return { length };
  };
}

/**
 * The floor in slices, as whoever gives way to the page takes it: its longest task is the browser's
 * own, since every node that a script is handed is one more object to collect.
 */
export function prepareSlicedFloor(): void {
  /** As long as the reader's own slices, in ms. */
  const slice = 5;
  globalThis.go = async () => {
    let [length, longest] = [0, 0];
    let since = performance.now();
    const shown = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
    const walker = document.createTreeWalker(document.body, shown);
    while (walker.nextNode()) {
      length += walker.currentNode.nodeValue?.length ?? 0;
      const taken = performance.now() - since;
      if (taken < slice) continue;
      longest = Math.max(longest, taken);
      await scheduler.yield();
      since = performance.now();
    }
    return { length, longest };
  };
}

/**
 * The shipped sentinel, from its source text, which is parsed within the measure, to its answer.
 *
 * @param isTimed whether its longest turn is told: to look at the clock costs time of its own
 */
export function prepareSentinel(source: string, isTimed: boolean): void {
  const now = () => (isTimed ? performance.now() : 0);
  let longest = 0;
  let resumed = 0;
  const api = { runtime: { id: 'bench', sendMessage: () => new Promise(() => {}) } };
  // What it does after its answer, in idle time, is measured with page loads.
  Object.assign(globalThis, { chrome: api, requestIdleCallback: () => 0 });
  const giveWay = scheduler.yield.bind(scheduler);
  scheduler.yield = async () => {
    longest = Math.max(longest, now() - resumed);
    await giveWay();
    resumed = now();
  };
  let done: (told: Measurement) => void;
  Object.defineProperty(globalThis, 'sidelightSentinel', {
    set: (state: unknown) => {
      if (state === 'searching') return;
      longest = Math.max(longest, now() - resumed);
      done({ longest, asked: state === 'asking' ? 1 : 0 });
    },
  });
  globalThis.go = () =>
    new Promise((resolve) => {
      done = resolve;
      resumed = now();
      new Function(source)();
    });
}

/**
 * The shipped reader with all marks on, from its source text, which is parsed within the measure, to
 * its last mark. The background answers at once, with what stories are found by as a text: to parse that
 * is part of it. What decides has a thread of its own; how long it took is told apart.
 *
 * @param decider source of build/bench/decider.ts
 * @param names of the stories, as JSON
 */
export function prepareReader(source: string, decider: string, names: string): void {
  const worker = new Worker(URL.createObjectURL(new Blob([decider])));
  worker.postMessage(names);
  const waiting: ((answer: unknown) => void)[] = [];
  let decided = 0;
  let longest = 0;
  let resumed = 0;
  let active = 0;
  const endTurn = (): void => {
    active = performance.now();
    longest = Math.max(longest, active - resumed);
  };
  worker.onmessage = ({ data }: MessageEvent<string>) => {
    resumed = performance.now();
    const { answer, took } = JSON.parse(data);
    decided += took;
    waiting.shift()?.(answer);
  };
  const decide = (message: object): Promise<unknown> =>
    new Promise((resolve) => {
      waiting.push(resolve);
      worker.postMessage(JSON.stringify(message));
      endTurn();
    });
  const stories: readonly { readonly pack: string; readonly lexicon: Lexicon }[] =
    JSON.parse(names);
  const starts = JSON.stringify(
    stories.map(({ pack, lexicon: { forms } }) => ({ pack, starts: forms.startPattern })),
  );
  const event = { addListener: () => {}, removeListener: () => {} };
  const settings: FrameSettings = {
    site: { on: true },
    recheckIn: 0,
    marks: 'all',
    trigger: 'rest',
    theme: 'system',
    off: [],
  };
  const answers = new Map<string, (message: object) => unknown>([
    ['settings', () => settings],
    ['readStarts', () => JSON.parse(starts)],
    ['decide', decide],
  ]);
  const sendMessage = async (message: { readonly call: string }) =>
    (await answers.get(message.call)?.(message)) ?? null;
  const api = {
    runtime: { id: 'bench', sendMessage, onMessage: event },
    storage: { onChanged: event },
  };
  Object.assign(globalThis, { chrome: api, browser: api });
  let first = 0;
  let last = 0;
  let marks = 0;
  const { add } = Highlight.prototype;
  Highlight.prototype.add = function (this: Highlight, range: AbstractRange) {
    add.call(this, range);
    last = performance.now();
    first ||= last;
    marks++;
    return this;
  };
  const giveWay = scheduler.postTask.bind(scheduler);
  scheduler.postTask = async (...task) => {
    endTurn();
    const told = await giveWay(...task);
    resumed = performance.now();
    return told;
  };
  globalThis.go = async () => {
    const since = performance.now();
    resumed = since;
    new Function(source)();
    endTurn();
    // Long enough for the last slice; to ask whether all is done would cost time of its own.
    while (waiting.length > 0 || performance.now() - Math.max(since, last, active) < 300) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    longest = Math.max(longest, last - resumed);
    // One that does nothing is the fastest of all. (A mere wait has no source.)
    if (marks === 0 && source !== '') throw new Error('The reader has marked nothing');
    return { first: first - since, all: last - since, marks, longest, decided };
  };
}

/** One of the libraries that mark by wrapping, from its source text to its last mark. */
export function preparePeer(
  library: string,
  how: 'list' | 'expression' | 'replace',
  names: readonly string[],
): void {
  const expression = new RegExp(
    names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'),
    'gi',
  );
  const mark = 'const { Mark } = globalThis; return new Promise((done) => new Mark(document.body)';
  const calls = {
    list: `${mark}.mark(names, { separateWordSearch: false, done }));`,
    expression: `${mark}.markRegExp(expression, { done }));`,
    replace: `globalThis.findAndReplaceDOMText(document.body,
      { find: expression, wrap: 'mark', preset: 'prose' });`,
  };
  globalThis.go = async () => {
    const since = performance.now();
    await new Function('names', 'expression', `${library}\n;${calls[how]}`)(names, expression);
    const all = performance.now() - since;
    // As long as the reader's last slice is waited for: what is drawn meanwhile counts for both.
    await new Promise((resolve) => setTimeout(resolve, 300));
    return { all, marks: document.querySelectorAll('mark').length };
  };
}

/** Asks for the mention at each of 2,000 points, in a page that was read: µs for one of them. */
export function prepareHits(source: string, lexicon: Lexicon): void {
  new Function(source)();
  const { Reading, mentionAt, createHighlightRegistry, decidePage, takeAll } = globalThis.probe;
  const names = [{ pack: 'story', lexicon }];
  type Asked = Parameters<typeof decidePage>;
  const reading = new Reading(
    {
      stories: { starts: [{ pack: 'story', starts: lexicon.forms.startPattern }], read: () => {} },
      decide: async (page: Asked[0], _: unknown, off: Asked[2]) =>
        takeAll(decidePage(page, names, off)),
      highlights: createHighlightRegistry(() => {}),
      isAlive: () => true,
      onChange: () => {},
    },
    { off: new Set(), marks: 'all' },
    new AbortController().signal,
  );
  reading.start();
  globalThis.go = async () => {
    while (reading.report().state !== 'done') {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const points = Array.from({ length: 2000 }, (_, index) => ({
      x: ((index % 50) + 0.5) * (innerWidth / 50),
      y: (Math.floor(index / 50) + 0.5) * (innerHeight / 40),
    }));
    // No element of this page says anything itself.
    const isSilent = () => false;
    const askAll = () =>
      points.filter((point) => mentionAt(point, reading.marks, [], isSilent)).length;
    let found = askAll();
    // The shortest of a few: what else the machine does is in the others.
    const times = Array.from({ length: 4 }, () => {
      const start = performance.now();
      found = askAll();
      return ((performance.now() - start) * 1000) / points.length;
    });
    if (reading.mentions.length === 0) throw new Error('The reader has marked nothing');
    return { hit: Math.min(...times), found, marks: reading.mentions.length };
  };
}

/** Looks for the names of a lexicon in a text: ms. */
export function prepareFind(source: string, lexicon: Lexicon, text: string): void {
  new Function(source)();
  const { find } = globalThis.probe;
  globalThis.go = async () => {
    // So often that the machine's code is what it will be.
    for (let round = 0; round < 5; round++) find(text, lexicon);
    const start = performance.now();
    const found = find(text, lexicon).length;
    return { find: performance.now() - start, found };
  };
}
