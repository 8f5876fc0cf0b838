import { afterAll, describe, expect } from 'vitest';
import { type HandPlace, travel } from '../../build/drive/hand';
import { LocalServer } from '../../build/drive/LocalServer';
import type { Session } from '../../build/drive/Session';
import type { WebPage } from '../../build/drive/WebPage';
import { isLong, times } from './hostile/support/counts';
import { browsers } from './support/browsers';
import { inTurn } from './support/inTurn';
import { test } from './support/sharedSession';

/** How long a straight way to the card takes, in ms. */
const DURATIONS = [300, 500, 900];

/**
 * A way begins anew so often, in layouts with names on one, two and three lines: in a short run each
 * browser has three of its own.
 */
const LAYOUTS = times(6, 30);

/**
 * A long run takes most of an hour on a busy machine: `SIDELIGHT_PART=2/5` is the second fifth of
 * its layouts.
 */
const [PART = 1, PARTS = 1] = (process.env.SIDELIGHT_PART ?? '1/1').split('/').map(Number);

/** The same numbers in each run, from 0 to 1: what fails can be looked at. */
function random(seed: number): () => number {
  let state = seed;
  // https://en.wikipedia.org/wiki/Linear_congruential_generator, the numbers of Numerical Recipes
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A page with the name at a random place, on `lines` lines. */
function layout(lines: number, next: () => number): string {
  const top = Math.round(20 + next() * 780);
  const left = Math.round(next() * 700);
  // Broken by hand into as many lines as are wanted, of which the first may begin far to the right.
  const name = { 1: 'Mike Pence', 2: 'Mike<br>Pence', 3: 'Kim<br>Yo<br>Jong' }[lines];
  const indent = lines === 1 ? 0 : Math.round(next() * 200);
  return `<!doctype html><html lang="en"><title>Page</title>
    <p style="position: absolute; margin: 0; top: ${top}px; left: ${left}px; width: 290px;
    text-indent: ${indent}px; font: 20px/1.5 serif">${name} there.</p>`;
}

describe.each(browsers)('the way to the card in $kind', ({ kind }) => {
  let server: LocalServer;
  let session: Session;

  test.beforeAll(async ({ sharedSession }) => {
    server = await LocalServer.start();
    session = await sharedSession(kind);
  });

  afterAll(() => server?.close());

  /** A random point of the name, away from the outermost px. */
  async function pointOfMark(page: WebPage, next: () => number): Promise<HandPlace> {
    const rects = await page.evaluate(() => {
      const [highlight] = CSS.highlights.values();
      const [mark] = highlight ?? [];
      if (!mark) throw new Error('Nothing is marked');
      const range = document.createRange();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      return [...range.getClientRects()]
        .filter(({ width }) => width > 4)
        .map(({ x, y, width, height }) => ({ x, y, width, height }));
    });
    const rect = rects[Math.floor(next() * rects.length)];
    if (!rect) throw new Error('The mark is not drawn');
    return {
      x: rect.x + 2 + next() * (rect.width - 5),
      y: rect.y + 2 + next() * (rect.height - 4),
    };
  }

  const layouts = inTurn(kind, [...Array(LAYOUTS).keys()]).filter((at) => at % PARTS === PART - 1);

  test(`is open on arrival at its middle and corners, from any point of a mark: ${layouts.length} layouts`, async () => {
    const lost: string[] = [];
    let ways = 0;
    for (const at of layouts) {
      // Far apart: the first numbers of neighbouring seeds are nearly the same.
      const next = random(Math.imul(at + 14, 2_654_435_761));
      const page = await session.visit(server.page('/layout', layout(1 + (at % 3), next)));
      // As high as the layouts are: nobody points at a line below the window.
      await page.puppeteer.setViewport({ width: 1000, height: 900 });
      await expect.poll(async () => (await page.marks()).length).toBe(1);
      const from = await pointOfMark(page, next);
      for (const [turn, corner] of ['middle', 'nw', 'ne', 'sw', 'se'].entries()) {
        const durations = isLong ? DURATIONS : [DURATIONS[(at + turn) % 3] ?? 500];
        for (const ms of durations) {
          if (!(await page.card())) {
            await page.moveTo(5, 5);
            await page.moveTo(from.x - 1, from.y);
          }
          await page.puppeteer.mouse.move(from.x, from.y);
          await expect.poll(() => page.card()).toBeDefined();
          const box = (await page.card())?.box;
          if (!box) throw new Error('The card went without a move');
          const to = {
            x:
              corner === 'middle'
                ? box.x + box.width / 2
                : box.x + (corner.endsWith('w') ? 2 : box.width - 2),
            y:
              corner === 'middle'
                ? box.y + box.height / 2
                : box.y + (corner.startsWith('n') ? 2 : box.height - 2),
          };
          await travel(page, from, to, ms);
          ways++;
          const there = (await page.card())?.box;
          if (there?.x !== box.x || there.y !== box.y) {
            lost.push(`layout ${at}, ${corner}, ${ms} ms: ${JSON.stringify({ from, to, there })}`);
          }
        }
      }
    }
    console.log(`${kind}: ${ways - lost.length} of ${ways} straight ways end on the open card`);
    expect(ways).toBeGreaterThan(0);
    expect(lost.length, lost.join('\n')).toBeLessThanOrEqual(ways / 100);
  }, 1_800_000);
});
