import { contains, treeParentOf } from '../../dom/dom';
import type { PageMention } from '../scan/PageMention';

/** A name lies over a few texts: with more between its ends than this, it has been torn apart. */
const MOST_BETWEEN = 200;

/** Mentions that run over several texts, between which the page may put others. */
export class SpreadMentions {
  /** By the innermost element that holds all of a mention. */
  readonly #within = new Map<Node, Set<PageMention>>();
  /** The texts from the first to the last, those that are never read among them. */
  readonly #texts = new Map<PageMention, readonly Node[]>();
  readonly #around = new Map<PageMention, Node>();

  add(mention: PageMention): void {
    const { from, to } = mention;
    let around = treeParentOf(to.node);
    while (around && !contains(around, from.node)) around = treeParentOf(around);
    if (!around) return;
    const there = this.#within.get(around);
    if (there) there.add(mention);
    else this.#within.set(around, new Set([mention]));
    this.#texts.set(mention, between(mention));
    this.#around.set(mention, around);
  }

  delete(mention: PageMention): void {
    const around = this.#around.get(mention);
    if (!around) return;
    const there = this.#within.get(around);
    there?.delete(mention);
    if (there?.size === 0) this.#within.delete(around);
    this.#texts.delete(mention);
    this.#around.delete(mention);
  }

  /** Those that a change among the children of `node` may have torn. */
  around(node: Node): readonly PageMention[] {
    const found: PageMention[] = [];
    if (this.#within.size === 0) return found;
    for (let at: Node | null = node; at; at = treeParentOf(at)) {
      found.push(...(this.#within.get(at) ?? []));
    }
    return found;
  }

  /** Whether there is still between the ends of `mention` what was there; true for one text. */
  isWhole(mention: PageMention): boolean {
    const before = this.#texts.get(mention);
    if (!before) return true;
    const now = between(mention);
    return now.length === before.length && now.every((node, at) => node === before[at]);
  }
}

/** The texts from the first of `mention` to its last, empty ones aside, in the order of the tree. */
function between(mention: PageMention): Node[] {
  const { from, to } = mention;
  const walker = document.createTreeWalker(from.node.getRootNode(), NodeFilter.SHOW_TEXT);
  walker.currentNode = from.node;
  const found: Node[] = [from.node];
  while (found.at(-1) !== to.node && found.length < MOST_BETWEEN && walker.nextNode()) {
    if (walker.currentNode.nodeValue !== '') found.push(walker.currentNode);
  }
  return found;
}
