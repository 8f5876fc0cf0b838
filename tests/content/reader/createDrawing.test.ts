// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createDrawing } from '../../../content/reader/createDrawing';
import { createSend } from '../../../src/browser/sendMessage';
import { parseMessage } from '../../../src/core/page/parseMessage';

/** Longer than all tries together (ms). */
const LONG = 60_000;

let end: AbortController;
let isHeard: boolean;
let sent: boolean[];

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('CSS', { highlights: new Map() });
  end = new AbortController();
  isHeard = true;
  sent = [];
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

function start() {
  const sendMessage = async (value: unknown): Promise<unknown> => {
    const message = parseMessage(value);
    if (message?.call === 'drawMarks') sent.push(message.on);
    return isHeard ? null : undefined;
  };
  return createDrawing(
    createSend({ id: 'sidelight', sendMessage }, () => {}),
    end.signal,
  );
}

it('asks for the rules once, and once to have them taken out', async () => {
  const { draw } = start();
  draw(true);
  draw(true);
  await vi.advanceTimersByTimeAsync(LONG);
  expect(sent).toEqual([true]);
  draw(false);
  draw(false);
  await vi.advanceTimersByTimeAsync(LONG);
  expect(sent).toEqual([true, false]);
});

it('asks again where nobody answers, for what is wanted by then', async () => {
  isHeard = false;
  const { draw } = start();
  draw(true);
  await vi.advanceTimersByTimeAsync(1);
  draw(false);
  await vi.advanceTimersByTimeAsync(LONG);
  expect(sent[0]).toBe(true);
  expect(sent.length).toBeGreaterThan(2);
  expect(sent.slice(1).some((on) => on)).toBe(false);
});

it('asks for nothing after its end', async () => {
  isHeard = false;
  const { draw } = start();
  draw(true);
  end.abort();
  await vi.advanceTimersByTimeAsync(LONG);
  expect(sent).toEqual([true]);
});
