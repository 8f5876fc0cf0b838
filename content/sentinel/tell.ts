import type { SentinelState } from '../../src/core/page/SentinelState';

/** Tells the popup how far we have come. */
export const tell = (state: SentinelState): void => {
  globalThis.sidelightSentinel = state;
};
