import type { CDPSession, ElementHandle, Frame } from 'puppeteer-core';
import { type ClosedRoot, closedRoot, HOST_SELECTOR } from './readCard';

/** Finds the closed root of a frame's card through the DevTools protocol, which sees closed roots. */
export async function findChromiumRoot(frame: Frame): Promise<ClosedRoot | undefined> {
  // Mostly there is none yet, which one call tells; the elements themselves take a dozen.
  if (!(await frame.evaluate(hasHost, HOST_SELECTOR))) return undefined;
  const hosts = await frame.$$(HOST_SELECTOR);
  try {
    for (const host of hosts) {
      const root = await rootOf(sessionOf(frame), host);
      if (root) return root;
    }
    return undefined;
  } finally {
    await Promise.all(hosts.map((host) => host.dispose()));
  }
}

const hasHost = (selector: string): boolean => document.querySelector(selector) !== null;

async function rootOf(cdp: CDPSession, host: ElementHandle): Promise<ClosedRoot | undefined> {
  const backendNodeId = await host.backendNodeId();
  const { node } = await cdp.send('DOM.describeNode', { backendNodeId, depth: 0, pierce: true });
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
function sessionOf(frame: Frame): CDPSession {
  if (!hasClient(frame)) throw new Error('puppeteer hides the sessions of its frames now');
  return frame.client;
}
