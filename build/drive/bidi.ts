import type { Browser, Frame } from 'puppeteer-core';
import * as v from 'valibot';
import { type Evaluate, evaluator } from './evaluator';

/** Sends a WebDriver BiDi command as it stands and gives its result. */
export type Send = (method: string, params: object) => Promise<unknown>;

interface Connected {
  readonly connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}

const isConnected = (browser: object): browser is Connected => 'connection' in browser;

/**
 * puppeteer's own connection: Firefox takes only one, and puppeteer has no call for what the
 * harness needs besides (privileged scope, pages of an extension, closed shadow roots).
 */
export function rawBidi(browser: Browser): Send {
  if (!isConnected(browser)) throw new Error('puppeteer hides its BiDi connection now');
  const { connection } = browser;
  return async (method, params) => (await connection.send(method, params)).result;
}

/** The BiDi id of a frame's browsing context. */
export function browsingContextOf(frame: Frame): string {
  if (!('_id' in frame) || typeof frame._id !== 'string') {
    throw new Error('puppeteer hides the ids of its frames now');
  }
  return frame._id;
}

const evaluated = v.variant('type', [
  v.object({
    type: v.literal('success'),
    result: v.looseObject({ value: v.optional(v.unknown()) }),
  }),
  v.object({ type: v.literal('exception'), exceptionDetails: v.object({ text: v.string() }) }),
]);

/** Evaluates an expression in a browsing context and waits for its promise. */
export const evaluateExpression = async (
  send: Send,
  context: string,
  expression: string,
): Promise<unknown> =>
  scriptValue(
    await send('script.evaluate', { expression, awaitPromise: true, target: { context } }),
  );

/** Runs functions in a browsing context. */
export const evaluateIn = (send: Send, context: string): Evaluate =>
  evaluator((expression) => evaluateExpression(send, context, expression));

/** The value of a script command's result; throws what the script threw. */
export function scriptValue(answer: unknown): unknown {
  const parsed = v.parse(evaluated, answer);
  if (parsed.type === 'exception') throw new Error(parsed.exceptionDetails.text);
  return parsed.result.value;
}
