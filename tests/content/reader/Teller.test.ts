import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Teller } from '../../../content/reader/Teller';
import type { Message } from '../../../src/core/messages';

describe('Teller', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function start(hears: () => boolean) {
    const sent: string[] = [];
    const send = async ({ call }: Message): Promise<unknown> => {
      sent.push(call);
      return call === 'found' ? hears() || undefined : null;
    };
    return { sent, teller: new Teller(send, new AbortController().signal) };
  }
  const pass = () => vi.advanceTimersByTimeAsync(10_000);

  it('tells the background of other topics only', async () => {
    const { sent, teller } = start(() => false);
    teller.found(['pence']);
    teller.found(['pence']);
    teller.found(['pence', 'kim-yo-jong']);
    teller.found(['kim-yo-jong', 'pence']);
    await pass();
    expect(sent).toEqual(['changed', 'changed']);
  });

  it('tells it again of what was found before reading had ended', async () => {
    const { sent, teller } = start(() => false);
    teller.found(['pence']);
    teller.ended();
    teller.found(['pence']);
    await pass();
    expect(sent).toEqual(['changed', 'changed', 'changed']);
  });

  it('tells who lists what is found, not too often, and as long as that is heard', async () => {
    let isHeard = true;
    const { sent, teller } = start(() => isHeard);
    teller.found([]);
    await pass();
    teller.list();
    for (let count = 0; count < 5; count++) teller.found([]);
    await pass();
    expect(sent).toEqual(['found']);
    isHeard = false;
    teller.found([]);
    await pass();
    teller.found([]);
    await pass();
    expect(sent).toEqual(['found', 'found']);
  });
});
