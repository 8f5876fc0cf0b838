import { type CardLayout, cardLayout } from '../../src/core/hover/cardLayout';
import type { OpenedBy } from '../../src/core/hover/hover';
import { canHover } from '../../src/ui/canHover';

/**
 * How a card that is opened so lies in this window, as large as it is now. Where there is nothing but
 * fingers, what comes from the popup's list is as good as tapped.
 */
export const layoutNow = (by: OpenedBy): CardLayout =>
  cardLayout(by === 'keyboard' && !canHover() ? 'tap' : by, {
    width: innerWidth,
    height: innerHeight,
  });
