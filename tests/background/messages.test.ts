import { expect, test, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { answerMessages } from '../../src/browser/answerMessages';
import { hearFound } from '../../src/browser/hearFound';
import { createSend } from '../../src/browser/sendMessage';

const ID = 'sidelight';
type Listener = Runtime.OnMessageListenerAsync;

/** As much of `runtime` as has to do with messages: one context sends, the others hear. */
function fakeRuntime() {
  const listeners = new Set<Listener>();
  const event = {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    hasListener: (listener: Listener) => listeners.has(listener),
    hasListeners: () => listeners.size > 0,
  };
  /** The first answer that is given; `undefined` where every listener leaves the message alone. */
  async function deliver(message: unknown, sender: object = { id: ID, tab: { id: 7 } }) {
    for (const listener of listeners) {
      const answer = Reflect.apply(listener, undefined, [message, sender, () => {}]);
      if (answer !== undefined) return await answer;
    }
    return undefined;
  }
  return { id: ID, onMessage: event, sendMessage: deliver, deliver, listeners };
}

const end = () => new AbortController();

test('a call gives back what its handler answers, with what was sent', async () => {
  const runtime = fakeRuntime();
  const opened: (string | null)[] = [];
  answerMessages(
    runtime,
    {
      wake: async () => 500,
      async openTimeline({ topic }) {
        opened.push(topic);
        return null;
      },
    },
    end().signal,
  );
  const send = createSend(runtime, () => {});
  expect(await send({ call: 'wake' })).toBe(500);
  expect(await send({ call: 'openTimeline', topic: 'ferry/mike-pence' })).toBeNull();
  expect(opened).toEqual(['ferry/mike-pence']);
  expect(await send({ call: 'openOptions' })).toBeUndefined();
});

test('an answer that is none in the contract is none', async () => {
  const sendMessage = async () => ({ later: 500 });
  expect(await createSend({ id: ID, sendMessage }, () => {})({ call: 'wake' })).toBeUndefined();
});

test('only a script that has outlived its extension is told so', async () => {
  const onOrphaned = vi.fn();
  const sendMessage = async () => {
    throw new Error('Extension context invalidated.');
  };
  expect(await createSend({ id: ID, sendMessage }, onOrphaned)({ call: 'wake' })).toBeUndefined();
  expect(onOrphaned).not.toHaveBeenCalled();
  expect(await createSend({ sendMessage }, onOrphaned)({ call: 'wake' })).toBeUndefined();
  expect(onOrphaned).toHaveBeenCalledOnce();
});

test('messages of others, and calls that nobody handles here, are left to other listeners', async () => {
  const runtime = fakeRuntime();
  const wake = vi.fn(async () => null);
  const life = end();
  answerMessages(runtime, { wake }, life.signal);
  expect(await runtime.deliver({ call: 'wake' }, { id: 'another' })).toBeUndefined();
  expect(await runtime.deliver({ call: 'pause' })).toBeUndefined();
  expect(await runtime.deliver({ call: 'toString' })).toBeUndefined();
  expect(wake).not.toHaveBeenCalled();
  life.abort();
  expect(runtime.listeners.size).toBe(0);
});

test('the popup answers what its own tab finds, and leaves the badge to the background', async () => {
  const runtime = fakeRuntime();
  const onFound = vi.fn();
  hearFound(runtime, 7, onFound, end().signal);
  expect(await runtime.deliver({ call: 'found' })).toBe(true);
  expect(await runtime.deliver({ call: 'changed' })).toBeUndefined();
  expect(onFound).toHaveBeenCalledTimes(2);
  expect(await runtime.deliver({ call: 'found' }, { id: ID, tab: { id: 8 } })).toBeUndefined();
  expect(onFound).toHaveBeenCalledTimes(2);
});
