import { TIMINGS } from '../../../src/core/hover/timings';
import type { Goal, Row, Table } from '../BenchTable';
import { prepareHits } from '../inPage';
import { interleave } from '../interleave';
import { Lab } from '../Lab';
import { article } from '../pages';
import type { Bench } from '../Suite';
import { quantile } from '../statistics';
import type { Tab } from '../Tab';

const FEW = 100;
const MANY = 10_000;

/** How many cards are opened, one after the other. */
const CARDS = 40;
const FEW_CARDS = 5;

/** A frame at 60 Hz, in ms. */
const FRAME = 16.7;
/** For the first card of a page, in ms: it makes the story and the host, once. */
const FIRST = 50;

/** What pointing costs: finding the mark under the pointer, and showing its card. */
export async function hoverSuite(bench: Bench): Promise<Table> {
  const { lab, sources, say } = bench;
  const lexicon = sources.lexicon();
  const results = await interleave(
    [FEW, MANY].map((mentions) => {
      const html = article({ length: 500_000, mentions });
      return {
        name: `hit test, ${mentions} marks, µs`,
        sample: () => lab.measure(html, 0, prepareHits, sources.probe, lexicon),
      };
    }),
    bench.pace(0.5),
    say,
  );
  const hits = [...results].map(([what, { hit = Number.NaN }]) => ({ what, median: hit }));
  say('rest to paint');
  const [first = Number.NaN, ...later] = await restToPaint(bench);
  const late = quantile(later, 0.95);
  const rows: Row[] = [
    ...hits.map(({ what, median }) => ({ what, median, 'at the 95th percentile': '' })),
    { what: 'rest to paint, first card, ms', median: first, 'at the 95th percentile': '' },
    {
      what: `rest to paint, ${later.length} later cards, ms`,
      median: quantile(later, 0.5),
      'at the 95th percentile': late,
    },
  ];
  const goals: Goal[] = [
    {
      what: `hit test with ${MANY} marks`,
      measured: (hits[1]?.median ?? 0) / (hits[0]?.median ?? 0),
      unit: ` × with ${FEW}`,
      reach: 1.3,
    },
    { what: 'rest to paint, first card', measured: first, unit: ' ms', reach: FIRST },
    { what: 'rest to paint, 95 % of later cards', measured: late, unit: ' ms', reach: FRAME },
  ];
  return { title: 'Pointing at marks', rows, goals };
}

/**
 * From the end of the rest to the frame that has the card being done: ms, by card. The rest ends so
 * long after the last move as the timings say, whatever the clock that tells it.
 */
async function restToPaint(bench: Bench): Promise<number[]> {
  const lab = await Lab.start(bench.executable, bench.server, bench.extension);
  try {
    const tab = await lab.open(article({ length: 20_000, mentions: 60 }));
    await tab.page.waitForFunction(() => CSS.highlights.size > 0);
    const evaluate = await tab.extensionWorld();
    await evaluate(watchCards, TIMINGS.rest);
    const times: number[] = [];
    const count = bench.isQuick ? FEW_CARDS : CARDS;
    for (let card = 0; card < count; card++) {
      bench.say(`rest to paint: card ${card + 1} of ${count}`);
      await rest(tab, card);
      times.push(await evaluate(() => globalThis.painted()));
      await tab.page.keyboard.press('Escape');
    }
    return times;
  } finally {
    await lab.close();
  }
}

/** Moves the pointer onto the `nth` paragraph's mark, as a hand does: it comes from beside it. */
async function rest({ page }: Tab, nth: number): Promise<void> {
  const { x, y } = await page.evaluate((nth) => {
    const [marks] = CSS.highlights.values();
    const range = [...(marks ?? [])][nth % (marks?.size ?? 1)];
    if (!range) throw new Error('There is no mark');
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    // Of several lines, the first.
    const [box] = live.getClientRects();
    if (!box) throw new Error('The mark is not drawn');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, nth);
  await page.mouse.move(5, 5);
  // Browsers report moves after a scroll of their own; these do not count as resting.
  await new Promise((done) => setTimeout(done, 2 * TIMINGS.afterScroll));
  await page.mouse.move(x, y, { steps: 5 });
}

declare global {
  /** Settles when the next card has been painted: ms since its rest was over. */
  var painted: () => Promise<number>;
}

/**
 * In the world of our scripts: notes when a rest is over, and when the frame is done that shows the
 * card.
 */
function watchCards(rest: number): void {
  const { requestAnimationFrame: atFrame, HTMLElement } = globalThis;
  const { showPopover } = HTMLElement.prototype;
  let restOver = 0;
  let isInFrame = false;
  const onFrame = (work: FrameRequestCallback) =>
    atFrame((start) => {
      isInFrame = true;
      work(start);
      isInFrame = false;
    });
  Object.assign(globalThis, { requestAnimationFrame: onFrame });
  addEventListener('pointermove', () => (restOver = performance.now() + rest), { capture: true });
  let done: (ms: number) => void = () => {};
  let next = new Promise<number>((resolve) => {
    done = resolve;
  });
  HTMLElement.prototype.showPopover = function (this: HTMLElement, ...args) {
    showPopover.apply(this, args);
    const since = restOver;
    const tellWhenDrawn = () => {
      // Comes once the frame is drawn: https://web.dev/articles/optimize-inp
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now() - since);
      port2.postMessage(null);
    };
    if (isInFrame) tellWhenDrawn();
    else atFrame(tellWhenDrawn);
  };
  globalThis.painted = async () => {
    const ms = await next;
    next = new Promise((resolve) => {
      done = resolve;
    });
    return ms;
  };
}
