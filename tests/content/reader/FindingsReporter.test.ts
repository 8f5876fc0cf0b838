// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FindingsReporter } from '../../../content/reader/FindingsReporter';
import { createSend } from '../../../src/browser/sendMessage';
import { parseMessage } from '../../../src/core/page/parseMessage';

describe('FindingsReporter', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function start(hears: () => boolean) {
    const sent: string[] = [];
    const sendMessage = async (message: unknown): Promise<unknown> => {
      const { call } = parseMessage(message) ?? {};
      sent.push(String(call));
      return call === 'found' ? hears() || undefined : null;
    };
    const send = createSend({ id: 'sidelight', sendMessage }, () => {});
    return { sent, reporter: new FindingsReporter(send, new AbortController().signal) };
  }
  const pass = () => vi.advanceTimersByTimeAsync(10_000);

  it('tells the background of other topics only', async () => {
    const { sent, reporter } = start(() => false);
    reporter.found(['pence']);
    reporter.found(['pence']);
    reporter.found(['pence', 'kim-yo-jong']);
    reporter.found(['kim-yo-jong', 'pence']);
    await pass();
    expect(sent).toEqual(['changed', 'changed']);
  });

  it('tells it again of what was found before reading had ended', async () => {
    const { sent, reporter } = start(() => false);
    reporter.found(['pence']);
    reporter.ended();
    reporter.found(['pence']);
    await pass();
    expect(sent).toEqual(['changed', 'changed', 'changed']);
  });

  it('tells who lists what is found, not too often, and as long as that is heard', async () => {
    let isHeard = true;
    const { sent, reporter } = start(() => isHeard);
    reporter.found([]);
    await pass();
    reporter.list();
    for (let count = 0; count < 5; count++) reporter.found([]);
    await pass();
    expect(sent).toEqual(['found']);
    isHeard = false;
    reporter.found([]);
    await pass();
    reporter.found([]);
    await pass();
    expect(sent).toEqual(['found', 'found']);
  });
});
