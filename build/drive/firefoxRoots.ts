import type { Frame } from 'puppeteer-core';
import * as v from 'valibot';
import { browsingContextOf, type Send, scriptValue } from './bidi';
import { type ClosedRoot, closedRoot, HOST_SELECTOR } from './readCard';

/** A list of elements as BiDi serialises it, down to the ids of their shadow roots. */
const hostList = v.array(
  v.looseObject({
    value: v.optional(
      v.looseObject({
        shadowRoot: v.nullish(
          v.looseObject({
            sharedId: v.string(),
            value: v.looseObject({ mode: v.optional(v.string()) }),
          }),
        ),
      }),
    ),
  }),
);

/** Finds the closed root of a frame's card through WebDriver BiDi, which can show closed roots. */
export async function findFirefoxRoot(send: Send, frame: Frame): Promise<ClosedRoot | undefined> {
  const target = { context: browsingContextOf(frame) };
  const hosts = v.parse(
    hostList,
    scriptValue(
      await send('script.evaluate', {
        expression: `[...document.querySelectorAll(${JSON.stringify(HOST_SELECTOR)})]`,
        awaitPromise: false,
        target,
        serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
      }),
    ),
  );
  const [sharedId] = hosts.flatMap(({ value }) =>
    value?.shadowRoot?.value.mode === 'closed' ? [value.shadowRoot.sharedId] : [],
  );
  if (sharedId === undefined) return undefined;
  return closedRoot(async (functionDeclaration) =>
    scriptValue(
      await send('script.callFunction', {
        functionDeclaration,
        arguments: [{ sharedId }],
        awaitPromise: true,
        target,
      }),
    ),
  );
}
