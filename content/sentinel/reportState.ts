import type { SentinelState } from '../../src/core/page/SentinelState';

/** Tells the popup how far we have come. (`self` is `globalThis`, and shorter.) */
export const reportState = (state: SentinelState): void => {
  self.sidelightSentinel = state;
};
