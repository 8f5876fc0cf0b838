import { isElement, parentOf } from '../../dom/dom';
import { isInline } from '../../dom/inline';
import { isTextRendered } from './isRendered';
import type { PageBlock } from './PageBlock';
import type { PageMention } from './PageMention';
import { isInUnread } from './unread';

/** How much visible text is told of on either side, in UTF-16 units. */
const LENGTH = 40;

/** No more text nodes than this are looked at on either side. */
const NODES = 60;

/** A mention's own text, and the visible text right before and after it. */
export interface Context {
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

/** The context of a mention: white space is one space, and each block starts a new line. */
export function contextOf({ kept, start, end }: PageMention): Context {
  const { text } = kept.block;
  const before = collapse(text.slice(0, start)).trimStart();
  const after = collapse(text.slice(end)).trimEnd();
  return {
    text: collapse(text.slice(start, end)),
    before: (before.length < LENGTH ? beyond(kept.block, 'previous') + before : before).slice(
      -LENGTH,
    ),
    after: (after.length < LENGTH ? after + beyond(kept.block, 'next') : after).slice(0, LENGTH),
  };
}

const collapse = (text: string): string => text.replace(/\s+/g, ' ');

/** At least `LENGTH` units of the visible text outside of `block`, up to its edge. */
function beyond({ element, nodes }: PageBlock, direction: 'previous' | 'next'): string {
  const walker = document.createTreeWalker(element.getRootNode(), NodeFilter.SHOW_TEXT);
  let edge: Node | undefined = direction === 'previous' ? nodes[0] : nodes.at(-1);
  if (edge) walker.currentNode = edge;
  let around = '';
  for (let count = 0; count < NODES && around.trim().length < LENGTH; count++) {
    const node = direction === 'previous' ? walker.previousNode() : walker.nextNode();
    if (!node || !edge) break;
    const text = collapse(node.nodeValue ?? '');
    if (text.trim() === '' || isInUnread(node) || !isTextRendered(node)) continue;
    const seam = blockOf(node) === blockOf(edge) ? '' : '\n';
    around =
      direction === 'previous'
        ? (seam ? text.trimEnd() + seam : text) + around
        : around + (seam ? seam + text.trimStart() : text);
    edge = node;
  }
  return direction === 'previous' ? around.trimStart() : around.trimEnd();
}

function blockOf(node: Node): Node | null {
  let at = parentOf(node);
  while (isElement(at) && isInline(at) && flowsInLine(at)) at = parentOf(at);
  return at;
}

/** Whether the page lays out in a line what its name says is inline. */
const flowsInLine = (element: Element): boolean =>
  /^(inline|contents|ruby)/.test(getComputedStyle(element).display);
