import { layoutParentOf } from '../../dom/layoutParentOf';

/** No more than this of a text (px) can be seen and not read: what is for screen readers alone. */
const NOTHING = 1;

/** Shapes without an inside, as styles are computed. */
const EMPTY_SHAPE = /^(?:inset\((?:[5-9]\d|\d{3,})(?:\.\d+)?%|(?:circle|ellipse)\(0(?:px|%)?[ )])/;

/**
 * Whether nothing is left of what `element` shows, because it or an element around it cuts it off:
 * closed accordions (`height: 0`), and text for screen readers alone.
 *
 * @param known answers at the same moment, which are added to
 */
export function isClippedAway(element: Element, known: Map<Element, boolean>): boolean {
  const path: Element[] = [];
  let answer = false;
  for (let at: Element | null = element; at; at = layoutParentOf(at)) {
    const before = known.get(at);
    if (before !== undefined) {
      answer = before;
      break;
    }
    path.push(at);
  }
  for (const at of path.reverse()) {
    answer ||= clips(at);
    known.set(at, answer);
  }
  return answer;
}

function clips(element: Element): boolean {
  const { clipPath, clip, display, overflowX, overflowY, position } = getComputedStyle(element);
  if (clipPath !== 'none' && EMPTY_SHAPE.test(clipPath)) return true;
  if (clip !== 'auto' && (position === 'absolute' || position === 'fixed')) {
    const [top = 0, right = 0, bottom = 0, left = 0] = [...clip.matchAll(/auto|-?[\d.]+/g)].map(
      ([edge]) => Number(edge),
    );
    if (bottom - top <= NOTHING || right - left <= NOTHING) return true;
  }
  if (overflowX === 'visible' && overflowY === 'visible') return false;
  // Their overflow is the window's.
  if (element === document.documentElement || element === document.body) return false;
  if (display === 'inline' || display === 'contents') return false;
  return element.clientWidth <= NOTHING || element.clientHeight <= NOTHING;
}
