import { attribute, closest, isElement, nameOf, pageLanguage, treeParentOf } from '../../dom/dom';
import type { PageBlock } from './PageBlock';
import { isInUnread, isUnread } from './unread';

const HEADING = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/** What stands in an element inherits this from it, and from all around it. */
export interface Inherited extends Pick<PageBlock, 'kind' | 'lang'> {
  /** Whether it is never read. */
  readonly isUnread: boolean;
}

export function inheritedIn(element: Element): Inherited {
  const withLang = closest(element, '[lang]');
  return {
    isUnread: isInUnread(element),
    kind: closest(element, HEADING) ? 'heading' : 'paragraph',
    lang: (withLang && attribute(withLang, 'lang')) ?? pageLanguage(),
  };
}

/** Whether `root`, of which it may be known what it stands in, is never read. */
export const isNeverRead = (root: Element | ShadowRoot, around?: Inherited | null): boolean =>
  around && isElement(root) ? around.isUnread || isUnread(root, nameOf(root)) : isInUnread(root);

/**
 * Gives what the roots of one change of the page stand in: a feed adds a great many to the same
 * parent, for which it is found out once.
 *
 * @returns `null` for what stands at the top of a tree
 */
export function rememberInherited(): (node: Node) => Inherited | null {
  const known = new Map<Element, Inherited>();
  return (node) => {
    const parent = treeParentOf(node);
    if (!isElement(parent)) return null;
    const around = known.get(parent) ?? inheritedIn(parent);
    known.set(parent, around);
    return around;
  };
}
