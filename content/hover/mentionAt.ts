import { isIn, type Point } from '../../src/core/hover/geometry';
import { childrenOf, closest, contains, isElement, isText, parentOf } from '../dom/dom';
import { type Marks, rangeOf } from '../reader/marks/Marks';
import { isTextRendered } from '../reader/scan/isRendered';
import { type PageMention, textsOf } from '../reader/scan/PageMention';

/** A fingertip or a line gap may be this far (px) off the text and still mean it. */
const SLACK = 1;

/** Hit tests of a browser are exact to so many px. */
const ROUNDING = 2;

/** No more mentions of one text than this are measured for one question, which is dear. */
const MEASURED = 100;

/**
 * The mention whose text is seen at `point`, if a card may open there.
 *
 * The caret finds the text in a time that does not depend on how many marks there are. It snaps to
 * the nearest text, so the rectangles decide; near the edges of a name Firefox's snaps to the text
 * beside it, so the texts of the element on top are asked as well. Where a link is stretched over a
 * teaser (`a::after { inset: 0 }`), both see the link, so the marks below it are asked instead.
 *
 * @param speaksAt whether the page itself would say something on an element
 */
export function mentionAt(
  point: Point,
  marks: Marks,
  shadowRoots: readonly ShadowRoot[],
  speaksAt: (element: Element) => boolean,
): PageMention | null {
  const top = topAt(point);
  if (!top || speaksAt(top)) return null;
  const caret = document.caretPositionFromPoint(point.x, point.y, {
    shadowRoots: [...shadowRoots],
  });
  const node = caret?.offsetNode ?? null;
  const offset = caret?.offset ?? 0;
  const under = isText(node) ? marks.inText(node) : [];
  // To measure a mention is dear, and a text may have hundreds: those at the caret will do.
  const atCaret = isText(node) ? under.filter((mention) => isAt(mention, node, offset)) : [];
  const isOwn = node !== null && parentOf(node) === top;
  const beside = isOwn ? marksIn(top, marks).filter(isAtEdge) : marksIn(top, marks);
  const hit = partAt(atCaret, point) ?? partAt(beside, point);
  if (!hit) return throughStretchedLink(point, top, marks);
  if (isUncovered(hit.node, top, point)) return hit.mention;
  // At the outermost px of a text, browsers round to what is beside it.
  const inner = inside(hit.rect, point);
  const innerTop = topAt(inner);
  const isOpen = innerTop && !speaksAt(innerTop) && isUncovered(hit.node, innerTop, inner);
  return isOpen ? hit.mention : null;
}

/** The mentions in the element's own texts, as far as they are measured. */
const marksIn = (element: Element, marks: Marks): readonly PageMention[] =>
  [...childrenOf(element)]
    .flatMap((child) => (isText(child) ? marks.inText(child) : []))
    .slice(0, MEASURED);

/** Whether a text begins or ends with the mention: a caret in the text beside it may mean it. */
const isAtEdge = ({ from, to }: PageMention): boolean =>
  !/\S/.test(from.node.data.slice(0, from.offset)) || !/\S/.test(to.node.data.slice(to.offset));

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

/** Whether the place `offset` in `node` is in `mention`, or at one of its ends. */
const isAt = ({ from, to }: PageMention, node: Text, offset: number): boolean =>
  (from.node !== node || from.offset <= offset) && (to.node !== node || offset <= to.offset);

/** The part of a mention that lies at a point: a text of it, and one line of that. */
interface Part {
  readonly mention: PageMention;
  readonly node: Text;
  readonly rect: DOMRect;
}

/** The part of the first of `mentions` that lies at `point`. */
function partAt(mentions: readonly PageMention[], point: Point): Part | null {
  for (const mention of mentions) {
    const { from, to } = mention;
    if (!rangeOf(mention)) continue;
    for (const node of textsOf(mention)) {
      const range = document.createRange();
      range.setStart(node, node === from.node ? from.offset : 0);
      range.setEnd(node, node === to.node ? to.offset : node.length);
      const rect = [...range.getClientRects()].find((rect) => isIn(point, rect, SLACK));
      if (rect) return { mention, node, rect };
    }
  }
  return null;
}

/** The point in `rect` next to `point` that no rounding takes to another element. */
function inside({ left, top, right, bottom }: DOMRect, { x, y }: Point): Point {
  const clamp = (value: number, low: number, high: number): number =>
    high - low < 2 * ROUNDING
      ? (low + high) / 2
      : Math.max(low + ROUNDING, Math.min(value, high - ROUNDING));
  return { x: clamp(x, left, right), y: clamp(y, top, bottom) };
}

/**
 * Whether what lies on top at the mark is the mark's own text: no banner or menu over it, and
 * nothing around it that cuts it off there or makes it invisible.
 */
function isUncovered(text: Text, top: Element, point: Point): boolean {
  const parent = parentOf(text);
  if (!isElement(parent) || !isTextRendered(text)) return false;
  if (contains(parent, top)) return true;
  // The browser looked through what is in between: then it has to be open there.
  for (let at: Node | null = parent; at !== top; at = parentOf(at)) {
    if (!isElement(at) || isCutOff(at, point)) return false;
  }
  return true;
}

/** Whether `element` cuts off what of it would lie at `point`. */
function isCutOff(element: Element, point: Point): boolean {
  const { overflow, clipPath } = getComputedStyle(element);
  if (clipPath !== 'none') return true;
  return overflow !== 'visible' && !isIn(point, element.getBoundingClientRect());
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
    for (const node of childrenOf(element)) {
      const under = isText(node) ? marks.inText(node) : [];
      const hit = partAt(under, point);
      if (hit && isTextRendered(hit.node)) return hit.mention;
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
