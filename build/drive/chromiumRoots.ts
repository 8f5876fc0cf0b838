import type { CDPSession, Frame } from 'puppeteer-core';
import { type ClosedRoot, closedRoot, HOST_SELECTOR } from './readCard';

/**
 * Finds the closed root of a frame's card through the DevTools protocol, which sees closed roots. By
 * as few calls as there can be, since tests that wait for a card ask for it again and again: for all
 * elements at once puppeteer makes a dozen.
 */
export async function findChromiumRoot(frame: Frame): Promise<ClosedRoot | undefined> {
  for (let at = 0; ; at++) {
    const host = await frame.evaluateHandle(nthHost, HOST_SELECTOR, at);
    const { objectId } = host.remoteObject();
    // Mostly there is none yet: no object, nothing to let go of.
    if (objectId === undefined) return undefined;
    try {
      const root = await rootOf(sessionOf(frame), objectId);
      if (root) return root;
    } finally {
      await host.dispose();
    }
  }
}

const nthHost = (selector: string, at: number): Element | null =>
  at === 0
    ? document.querySelector(selector)
    : (document.querySelectorAll(selector).item(at) ?? null);

async function rootOf(cdp: CDPSession, objectId: string): Promise<ClosedRoot | undefined> {
  const { node } = await cdp.send('DOM.describeNode', { objectId, depth: 0, pierce: true });
  const found = node.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed');
  if (!found) return undefined;
  return closedRoot(async (source) => {
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: found.backendNodeId });
    if (object.objectId === undefined) throw new Error('The card went away');
    const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: `function () { return (${source})(this); }`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'failed');
    return result.value;
  });
}

interface WithClient {
  readonly client: CDPSession;
}

const hasClient = (frame: object): frame is WithClient => 'client' in frame;

/** The session of the process that draws the frame: another site's frame has one of its own. */
export function sessionOf(frame: Frame): CDPSession {
  if (!hasClient(frame)) throw new Error('puppeteer hides the sessions of its frames now');
  return frame.client;
}
