// @vitest-environment happy-dom
import names from 'sidelight:names';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHighlightRegistry } from '../../../content/reader/marks/highlight';
import { Reading, type ReadingSettings } from '../../../content/reader/Reading';
import { stubHighlights } from '../support/highlights';
import { computeStyles, keepBoxes } from '../support/layout';
import { element } from '../support/page';
import { storiesOf } from '../support/stories';

let life: AbortController;
let isAlive: boolean;
const onChange = vi.fn();
let drawn: ReturnType<typeof stubHighlights>;

beforeEach(() => {
  computeStyles();
  drawn = stubHighlights();
  onChange.mockClear();
  isAlive = true;
  vi.stubGlobal('scheduler', { postTask: async () => {} });
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work));
  keepBoxes();
  vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(function (this: Element) {
    return !this.closest('[hidden]');
  });
  document.documentElement.lang = 'en';
  document.body.innerHTML =
    '<h1>The Sand Island ferry</h1><p>The Sand Island ferry, and the ferry to Sand Island.</p><h2>Later</h2><p>The Sand Island ferry</p>';
  life = new AbortController();
});
afterEach(() => life.abort());

/** Reads the page to its end. */
async function read(settings: Partial<ReadingSettings> = {}): Promise<Reading> {
  const reading = new Reading(
    {
      ...storiesOf(names),
      highlights: createHighlightRegistry(() => {}),
      isAlive: () => isAlive,
      onChange,
    },
    { off: new Set<string>(), marks: 'all', ...settings },
    life.signal,
  );
  reading.start();
  if (isAlive) await vi.waitFor(() => expect(reading.report().state).toBe('done'));
  return reading;
}

/** How many marks are drawn, once that is known. */
const marks = () => [...drawn.values()].reduce((count, { size }) => count + size, 0);

describe('reading a page', () => {
  it('tells what is found, and marks it', async () => {
    const reading = await read();
    expect(reading.report()).toEqual({
      ...{ state: 'done', about: ['sand-island'], lang: 'en', dismissed: [] },
      topics: [{ topic: 'sand-island/ferry', shown: 4, hidden: 0 }],
    });
    expect(reading.topics).toEqual(['sand-island/ferry']);
    await vi.waitFor(() => expect(marks()).toBe(4));
    expect(onChange).toHaveBeenCalled();
  });

  it('marks the first of each section only, where that is wanted', async () => {
    const reading = await read({ marks: 'first' });
    await vi.waitFor(() => expect(marks()).toBe(2));
    expect(reading.report().topics).toEqual([{ topic: 'sand-island/ferry', shown: 4, hidden: 0 }]);
    reading.set({ off: new Set<string>(), marks: 'all' });
    await vi.waitFor(() => expect(marks()).toBe(4));
  });

  it('marks nothing in quiet mode, where all of them open', async () => {
    const reading = await read({ marks: 'none' });
    expect(marks()).toBe(0);
    expect(reading.marks.areThere).toBe(true);
  });

  it('takes another for the first where the first cannot be seen', async () => {
    element('p').hidden = true;
    element('h1').textContent = 'Today';
    const reading = await read({ marks: 'first' });
    expect(reading.report().topics).toEqual([{ topic: 'sand-island/ferry', shown: 1, hidden: 2 }]);
    // The hidden ones have their marks when they are shown.
    await vi.waitFor(() => expect(marks()).toBe(3));
  });

  it('leaves out topics that are turned off', async () => {
    const reading = await read();
    reading.set({ off: new Set(['sand-island/ferry']), marks: 'all' });
    await vi.waitFor(() => expect(reading.mentions).toEqual([]));
    expect(reading.topics).toEqual([]);
    expect(marks()).toBe(0);
  });
});

describe('a name that was called a wrong match', () => {
  it('is gone from the page, and named in the report, until that is taken back', async () => {
    const reading = await read();
    const [mention] = reading.mentions;
    if (!mention) throw new Error('Nothing was found');
    const { topic, name } = mention;
    const others = reading.mentions.filter((one) => one.name !== name).length;
    const all = reading.mentions.length;
    reading.quiet({ topic, name, text: 'Sand Island ferry', isWhole: false });
    expect(reading.mentions).toHaveLength(others);
    expect(reading.isDismissed(mention)).toBe(true);
    expect(reading.report().dismissed).toEqual([{ topic, name, text: 'Sand Island ferry' }]);
    // Its card is still open, and asks for it.
    expect(reading.mention(mention.id)).toBe(mention);
    await vi.waitFor(() => expect(marks()).toBe(others));
    reading.restore(topic, name);
    expect(reading.mentions).toHaveLength(all);
    await vi.waitFor(() => expect(marks()).toBe(all));
  });
});

describe('the rows that are listed', () => {
  it('are those of a topic that can be seen, as many as are asked for', async () => {
    element('p').hidden = true;
    const reading = await read();
    expect(reading.rows('sand-island/ferry', 0, 10)).toHaveLength(2);
    expect(reading.rows('sand-island/ferry', 1, 10)).toMatchObject([
      { topic: 'sand-island/ferry', rendered: true },
    ]);
    expect(reading.rows('tug', 0, 10)).toEqual([]);
  });

  it('are all of them where no topic is asked for', async () => {
    element('p').hidden = true;
    const reading = await read();
    expect(reading.rows(null, 0, 10).map(({ rendered }) => rendered)).toEqual([
      ...[true, false, false, true],
    ]);
  });
});

it('takes nothing of what is found once the extension is gone', async () => {
  isAlive = false;
  const reading = await read();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(reading.mentions).toEqual([]);
  expect(onChange).not.toHaveBeenCalled();
});

it('takes its marks away once the signal has aborted', async () => {
  await read();
  await vi.waitFor(() => expect(marks()).toBe(4));
  life.abort();
  expect(marks()).toBe(0);
});
