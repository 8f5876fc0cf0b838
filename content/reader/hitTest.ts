import { isIn, type Point } from '../../src/core/hover/geometry';
import { attribute, closest, contains, isElement, isText, parentOf } from './dom';
import { type Marks, rangeOf } from './Marks';
import type { PageMention } from './PageMention';

/** A fingertip or a line gap may be this far (px) off the text and still mean it. */
const SLACK = 1;

/**
 * The mention whose text is seen at `point`, if a card may open there.
 *
 * The caret finds the text in a time that does not depend on how many marks there are. It snaps to
 * the nearest text, so the rectangles decide; and where a link is stretched over a teaser
 * (`a::after { inset: 0 }`), it sees the link, so the marks below it are asked instead.
 */
export function mentionAt(
  point: Point,
  marks: Marks,
  shadowRoots: readonly ShadowRoot[],
): PageMention | null {
  const top = topAt(point);
  if (!top || hasTooltip(top)) return null;
  const caret = document.caretPositionFromPoint(point.x, point.y, {
    shadowRoots: [...shadowRoots],
  });
  const node = caret?.offsetNode ?? null;
  const offset = caret?.offset ?? 0;
  const under = isText(node) ? marks.inText(node) : [];
  // To measure a mention is dear, and a text may have hundreds: those at the caret will do.
  const hit = under.find(
    (mention) => isText(node) && isAt(mention, node, offset) && isSeenAt(mention, point),
  );
  if (hit) return isUncovered(hit, top) ? hit : null;
  return throughStretchedLink(point, top, marks);
}

/** The innermost element at `point`, looked for inside open shadow trees too. */
function topAt({ x, y }: Point): Element | null {
  let element = document.elementFromPoint(x, y);
  while (element?.shadowRoot instanceof ShadowRoot) {
    const inner = element.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === element) break;
    element = inner;
  }
  return element;
}

/** Whether the page itself would say something here: its own tooltip comes first. */
function hasTooltip(element: Element): boolean {
  const titled = closest(element, '[title]');
  return titled !== null && attribute(titled, 'title') !== '';
}

/** Whether the place `offset` in `node` is in `mention`, or at one of its ends. */
const isAt = ({ from, to }: PageMention, node: Text, offset: number): boolean =>
  (from.node !== node || from.offset <= offset) && (to.node !== node || offset <= to.offset);

function isSeenAt(mention: PageMention, point: Point): boolean {
  const rects = rangeOf(mention)?.getClientRects() ?? [];
  return [...rects].some((rect) => isIn(point, rect, SLACK));
}

/** Whether what lies on top at the mark is the mark's own text, not a banner or menu over it. */
function isUncovered(mention: PageMention, top: Element): boolean {
  const parent = parentOf(mention.from.node);
  return parent !== null && (contains(top, parent) || contains(parent, top));
}

/**
 * The mention below a link that covers its whole teaser. Only where the link's box is drawn inside
 * the element that also holds the mark: nothing is seen through banners and menus.
 */
function throughStretchedLink(point: Point, top: Element, marks: Marks): PageMention | null {
  const frame = closest(top, 'a[href]') && containingBlock(top);
  if (!frame) return null;
  for (const element of document.elementsFromPoint(point.x, point.y)) {
    if (!contains(frame, element)) continue;
    for (const node of element.childNodes) {
      const under = isText(node) ? marks.inText(node) : [];
      const hit = under.find((mention) => isSeenAt(mention, point));
      if (hit) return hit;
    }
  }
  return null;
}

/** The element that a positioned `::after` of `element` is laid out in. */
function containingBlock(element: Element): Element | null {
  for (let at: Node | null = element; at; at = parentOf(at)) {
    if (isElement(at) && getComputedStyle(at).position !== 'static') return at;
  }
  return null;
}
