// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { pagePieces } from '../../../content/sentinel/pagePieces';
import { searchPieces } from '../../../content/sentinel/searchPieces';
import { watch } from '../../../content/sentinel/watch';
import { readTrigger } from '../../../src/core/prefilter/readTrigger';
import { fakeXPath } from './fakeXPath';

const names = readTrigger('(kim yo jong|pence)', '(?:');

/** Idle moments come when the test says so. */
let idle: (() => void)[] = [];

beforeEach(() => {
  fakeXPath();
  document.body.innerHTML = '<p>Nothing here</p>';
  idle = [];
  // Else what the watch of the test before has told would pass for this one's.
  globalThis.sidelightSentinel = undefined;
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => idle.push(callback));
  vi.stubGlobal('scheduler', { yield: async () => {} });
});

function startWatch(): { readonly onHit: () => void } {
  const onHit = vi.fn();
  void watch((texts) => searchPieces(names, texts), pagePieces).then(onHit);
  return { onHit };
}

/** Longer than the sentinel ever rests, on a busy machine (ms). */
const PATIENCE_MS = 10_000;

/** Lets the browser be idle as often as it is asked for, until `done` holds. */
const whileIdle = (done: () => void) =>
  vi.waitFor(
    () => {
      for (const callback of idle.splice(0)) callback();
      done();
    },
    { timeout: PATIENCE_MS },
  );

const hit = ({ onHit }: { readonly onHit: () => void }) =>
  whileIdle(() => expect(onHit).toHaveBeenCalledOnce());

describe('watching', { timeout: 2 * PATIENCE_MS }, () => {
  test('sees what is there at once', async () => {
    document.body.innerHTML = '<p>Mike <b>Pence</b></p>';
    const { onHit } = startWatch();
    await vi.waitFor(() => expect(onHit).toHaveBeenCalledOnce(), PATIENCE_MS);
    expect(idle).toEqual([]);
  });

  test('sees what is added while the page is searched', async () => {
    vi.stubGlobal('scheduler', {
      yield: async () => document.body.append('Mike Pence'),
    });
    const clock = vi.spyOn(Date, 'now');
    let time = 0;
    clock.mockImplementation(() => (time += 6));
    const watching = startWatch();
    await hit(watching);
    clock.mockRestore();
  });

  test('sees an open shadow root that was there', async () => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>Mike Pence</p>';
    document.body.append(host);
    await hit(startWatch());
  });

  test('sees a name that arrives in pieces', async () => {
    const watching = startWatch();
    const paragraph = document.querySelector('p') ?? document.body;
    for (const part of ['Kim', ' Yo ', 'Jong']) {
      const element = document.createElement('b');
      element.textContent = part;
      paragraph.append(element);
      await whileIdle(() => expect(idle).toEqual([]));
    }
    await hit(watching);
  });

  test('sees text that changes, in shadow roots too', async () => {
    const host = document.createElement('x-host');
    const text = document.createTextNode('Nobody');
    host.attachShadow({ mode: 'open' }).append(text);
    document.body.append(host);
    const watching = startWatch();
    await whileIdle(() => expect(idle).toEqual([]));
    text.data = 'Pence';
    await hit(watching);
  });

  test('tells once that the page was read', async () => {
    startWatch();
    await vi.waitFor(() => expect(globalThis.sidelightSentinel).toBe('watching'), PATIENCE_MS);
    globalThis.sidelightSentinel = undefined;
    await whileIdle(() => expect(idle).toEqual([]));
    document.body.append('more');
    await vi.waitFor(() => expect(idle).toHaveLength(1), PATIENCE_MS);
    expect(globalThis.sidelightSentinel).toBeUndefined();
  });

  test('has no eye for what was taken away again', async () => {
    const watching = startWatch();
    const late = document.createElement('p');
    late.textContent = 'Pence';
    document.body.append(late);
    late.remove();
    document.body.append('more');
    await whileIdle(() => expect(document.body.textContent).toContain('more'));
    expect(watching.onHit).not.toHaveBeenCalled();
  });
});
