import { type CardLayout, cardLayout } from '../../src/core/hover/cardLayout';
import type { OpenedBy } from '../../src/core/hover/hover';

/** How a card that is opened so lies in this window, as large as it is now. */
export const layoutNow = (by: OpenedBy): CardLayout =>
  cardLayout(by, { width: innerWidth, height: innerHeight });
