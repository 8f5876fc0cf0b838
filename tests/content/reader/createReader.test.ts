// @vitest-environment happy-dom
import lexicons from 'sidelight:names';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createReader } from '../../../content/reader/createReader';
import { createSend } from '../../../src/browser/sendMessage';
import type { StoryStarts } from '../../../src/core/names/StoryStarts';
import type { FrameSettings } from '../../../src/core/page/FrameSettings';
import { parseMessage } from '../../../src/core/page/parseMessage';
import type { ReaderHandle } from '../../../src/core/page/ReaderHandle';
import { stubHighlights } from '../support/highlights';
import { computeStyles, keepBoxes } from '../support/layout';
import { trusted } from '../support/page';
import { startsOf, storiesOf } from '../support/stories';

const ON: FrameSettings = {
  ...{ site: { on: true }, recheckIn: 0, off: [] },
  ...{ marks: 'all', trigger: 'rest', theme: 'system' },
};
const OFF: FrameSettings = { ...ON, site: { on: false, entry: 'example.org', until: 0 } };

let reader: ReaderHandle;
/** What the background answers: `null` where it cannot read the settings. */
let settings: FrameSettings | null;
/** What was asked of the background, in order. */
let asked: string[];
let isAlive: boolean;
let known: readonly StoryStarts[] | undefined;
/** Whether the background answers what is to be decided. */
let isDeciding: boolean;
/** Calls what watches the settings. */
let settingsChanged: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  computeStyles();
  stubHighlights();
  vi.stubGlobal('scheduler', { postTask: async () => {} });
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work));
  keepBoxes();
  vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(true);
  document.documentElement.lang = 'en';
  document.body.innerHTML = '<p>The Sand Island ferry</p>';
  settings = ON;
  asked = [];
  isAlive = true;
  isDeciding = true;
  known = undefined;
});
afterEach(() => {
  reader.stop();
  vi.useRealTimers();
});

const { decide } = storiesOf(lexicons);

async function sendMessage(value: unknown): Promise<unknown> {
  const message = parseMessage(value);
  const call = message?.call;
  asked.push(String(call));
  if (call === 'settings') return structuredClone(settings);
  if (message?.call === 'decide') {
    const { page, packs, off } = message;
    return isDeciding ? decide(page, packs, new Set(off)) : undefined;
  }
  return call === 'readStarts' ? startsOf(lexicons) : null;
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** Longer than reading takes (ms), and shorter than it takes until anything is asked for again. */
const READ = 500;

async function start(): Promise<void> {
  reader = createReader({
    sender: (onOrphaned) => createSend({ id: 'sidelight', sendMessage }, onOrphaned),
    watchSettings: (onChange) => {
      settingsChanged = onChange;
    },
    filter: () => undefined,
    isAlive: () => isAlive,
    starts: {
      get: () => known,
      keep: (starts) => {
        known = starts;
      },
    },
    onNewRoot: () => {},
  });
  await pass(READ);
}

const count = (call: string) => asked.filter((one) => one === call).length;

describe('a reader', () => {
  it('reads where the site is on, and tells what it has found', async () => {
    await start();
    expect(reader.report()).toMatchObject({
      ...{ isTop: true, isCurrent: false, state: 'done', about: ['sand-island'], lang: 'en' },
      topics: [{ topic: 'sand-island/ferry', shown: 1, hidden: 0 }],
    });
    expect(reader.glance()).toEqual({ isCurrent: false, topics: ['sand-island/ferry'] });
    expect(reader.rows('sand-island/ferry', 0, 5)).toHaveLength(1);
    expect(count('changed')).toBe(1);
    expect(count('drawMarks')).toBe(1);
  });

  it('reads nothing where the site is off', async () => {
    settings = OFF;
    await start();
    expect(reader.report()).toMatchObject({ state: 'off', topics: [] });
    expect(reader.rows(null, 0, 5)).toEqual([]);
    expect(await reader.walk(1, true, 0)).toBe(false);
    expect(count('drawMarks')).toBe(0);
  });

  it('takes what is looked for from the reader before it, and asks for nothing', async () => {
    await start();
    expect(count('readStarts')).toBe(1);
    reader.stop();
    await start();
    expect(count('readStarts')).toBe(1);
    expect(reader.glance().topics).toEqual(['sand-island/ferry']);
  });

  it('waits and asks again where the settings cannot be read', async () => {
    settings = null;
    await start();
    expect(reader.report()).toMatchObject({ state: 'reading', topics: [] });
    settings = ON;
    await pass(6000);
    expect(reader.glance().topics).toEqual(['sand-island/ferry']);
  });
});

describe('a reader whose background does not answer', () => {
  it('asks again until it is told what the names are', async () => {
    isDeciding = false;
    await start();
    await pass(8000);
    expect(reader.report().topics).toEqual([]);
    isDeciding = true;
    await pass(6000);
    expect(reader.glance().topics).toEqual(['sand-island/ferry']);
  });
});

describe('when the settings change', () => {
  it('it ends where the site is switched off, and begins where it is switched on', async () => {
    await start();
    settings = OFF;
    settingsChanged();
    await pass(READ);
    expect(reader.report()).toMatchObject({ state: 'off', topics: [] });
    // The badge is to know, and the rules are taken out.
    expect(count('changed')).toBe(2);
    expect(count('drawMarks')).toBe(2);
    settings = ON;
    settingsChanged();
    await pass(READ);
    expect(reader.glance().topics).toEqual(['sand-island/ferry']);
  });

  it('it goes on with others, and reads nothing anew', async () => {
    await start();
    const [row] = reader.rows(null, 0, 1);
    settings = { ...ON, marks: 'none' };
    settingsChanged();
    await pass(READ);
    expect(reader.rows(null, 0, 1)).toEqual([row]);
    settings = { ...ON, off: ['sand-island/ferry'] };
    settingsChanged();
    await pass(READ);
    expect(reader.rows(null, 0, 1)).toEqual([]);
  });

  it('it asks again by itself when a snooze is over', async () => {
    settings = { ...OFF, recheckIn: 60_000 };
    await start();
    settings = ON;
    await pass(50_000);
    expect(count('settings')).toBe(1);
    await pass(11_000);
    expect(reader.glance().topics).toEqual(['sand-island/ferry']);
  });
});

describe('a page', () => {
  /** The page comes or goes, as the browser tells; `persisted`: with the back-forward cache. */
  const fire = (type: 'pageshow' | 'pagehide', persisted: boolean): void => {
    const event = Object.assign(new Event(type), { persisted });
    window.dispatchEvent(trusted(event));
  };

  it('that comes back has its badge drawn, and the settings read anew', async () => {
    await start();
    asked = [];
    fire('pageshow', false);
    await pass(READ);
    expect(asked).toEqual([]);
    fire('pageshow', true);
    await pass(READ);
    expect(asked).toEqual(expect.arrayContaining(['changed', 'settings']));
  });

  it('that goes for good takes its reader along, one that may come back does not', async () => {
    await start();
    fire('pagehide', true);
    expect(reader.isAlive()).toBe(true);
    fire('pagehide', false);
    expect(reader.isAlive()).toBe(false);
  });
});

it('ends itself once it finds that its extension is gone, and asks for nothing more', async () => {
  await start();
  isAlive = false;
  expect(reader.isAlive()).toBe(false);
  isAlive = true;
  isDeciding = true;
  // It does not begin again.
  expect(reader.isAlive()).toBe(false);
  asked = [];
  settingsChanged();
  await pass(10_000);
  expect(asked).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});
