import { isLetterOrDigit } from '../../../src/core/text/characters';
import { attribute, hasAttributes, isElement, isShadowRoot, isText, nameOf } from '../../dom/dom';
import { flowsInLine, isAside, isInline } from '../../dom/inline';
import { type Inherited, inheritedIn } from './inherited';
import type { Edge, PageBlock } from './PageBlock';
import { isUnread } from './unread';

/** The root's own kind is among them, so that the way up ends at it. */
const SHOWN = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT | NodeFilter.SHOW_DOCUMENT_FRAGMENT;

/** A block-level element on the way down, with what its text inherits. */
interface Container {
  readonly element: Element | ShadowRoot;
  readonly kind: PageBlock['kind'];
  readonly lang: string;
  /** Whether a run of its own was read. */
  hasRun: boolean;
}

/** What of a root is read. */
export interface Part {
  /** Only the runs of the root itself, not the blocks inside it. */
  readonly isShallow: boolean;
  /** What the root stands in, where that is known. */
  readonly around?: Inherited | null;
}

interface Options extends Part {
  /** Hears of each open shadow root on the way; its blocks are read like all others. */
  readonly onShadow: (shadow: ShadowRoot) => void;
}

/**
 * Reads the blocks under `root`: in document order, but for a block around a shadow tree, which comes
 * after it. Nothing of the page is changed; its style is asked for only where an element's name does
 * not tell whether it runs in a line, and where two letters meet at the edge of one that does.
 *
 * The walk is a `TreeWalker`'s, which sees the tree as it is, where a form's own properties may be
 * hidden behind inputs of their names, and which no depth of nesting overflows.
 *
 * @returns false when the walk lost its way, because the page removed, between two blocks, the node
 *   it stood at: then there may be more
 */
export function* readBlocks(
  root: Element | ShadowRoot,
  options: Options,
): Generator<PageBlock, boolean> {
  const walker = document.createTreeWalker(root, SHOWN);
  const outermost = rootContainer(root, options.around ?? null);
  const containers = [outermost];
  const top = (): Container => containers[containers.length - 1] ?? outermost;
  let run = new Run();

  let isWhole = true;
  /** Ends the run; its block, if it has one. */
  function flush(): PageBlock | null {
    const block = run.hasText ? run.block(top()) : null;
    if (!run.isEmpty) run = new Run();
    return block;
  }

  const shadowOf = (element: Element) => (options.isShallow ? null : shadowRootOf(element));
  const own = isElement(root) && shadowOf(root);
  if (own) isWhole = yield* readShadow(own, options);
  let node = walker.firstChild();
  while (node) {
    let inside: Node | null = null;
    if (isText(node)) {
      if (run.isBrokenBefore(node)) {
        const block = flush();
        if (block) yield block;
      }
      run.add(node);
    } else if (isElement(node)) {
      const name = nameOf(node);
      if (name === 'br') run.breakLine();
      else if (isInline(node, name)) {
        run.cross(node);
        if (!isUnread(node, name)) {
          const shadow = shadowOf(node);
          if (shadow) isWhole = (yield* readShadow(shadow, options)) && isWhole;
          inside = walker.firstChild();
        }
      } else if (!isAside(name)) {
        const block = flush();
        if (block) yield block;
        if (!options.isShallow && !isUnread(node, name)) {
          const shadow = shadowOf(node);
          if (shadow) isWhole = (yield* readShadow(shadow, options)) && isWhole;
          inside = walker.firstChild();
          if (inside) containers.push(containerOf(node, name, top()));
        }
      }
    }
    node = inside ?? walker.nextSibling();
    while (!node) {
      const parent = walker.parentNode();
      if (!parent) break;
      if (parent === top().element) {
        const block = flush();
        if (block) yield block;
        containers.pop();
      } else if (isElement(parent)) run.cross(parent);
      node = walker.nextSibling();
    }
  }
  const block = flush();
  if (block) yield block;
  return isWhole && walker.currentNode === root;
}

/** The open shadow tree of `element`, which few have: a generator for each would be dear. */
function shadowRootOf({ shadowRoot }: Element): ShadowRoot | null {
  return shadowRoot !== null && isShadowRoot(shadowRoot) ? shadowRoot : null;
}

function* readShadow(shadow: ShadowRoot, options: Options): Generator<PageBlock, boolean> {
  options.onShadow(shadow);
  return yield* readBlocks(shadow, { ...options, around: null });
}

/** The text of one block as it is being put together. */
class Run {
  hasText = false;
  #text = '';
  readonly #nodes: Text[] = [];
  readonly #starts: number[] = [];
  readonly #edges: Edge[] = [];
  /** The inline elements whose edge lies between the last text and the next. */
  #crossed: Element[] = [];

  get isEmpty(): boolean {
    return this.#text === '';
  }

  add(node: Text): void {
    const { data } = node;
    if (data === '') return;
    this.hasText ||= /\S/.test(data);
    if (this.#crossed.length > 0) {
      this.#edges.push({ at: this.#text.length, crossed: this.#crossed });
      this.#crossed = [];
    }
    this.#nodes.push(node);
    this.#starts.push(this.#text.length);
    this.#text += data;
  }

  breakLine(): void {
    this.#text += '\n';
  }

  cross(element: Element): void {
    if (this.hasText) this.#crossed.push(element);
  }

  /** Whether the page lays `node` out apart from the text before it, though both seem inline. */
  isBrokenBefore(node: Text): boolean {
    return (
      this.#crossed.length > 0 &&
      isLetterOrDigit(this.#text.charCodeAt(this.#text.length - 1)) &&
      isLetterOrDigit(node.data.charCodeAt(0)) &&
      !this.#crossed.every(flowsInLine)
    );
  }

  block(container: Container): PageBlock {
    const { element, kind, lang } = container;
    const isFirst = !container.hasRun;
    container.hasRun = true;
    const [nodes, starts, edges] = [this.#nodes, this.#starts, this.#edges];
    return { text: this.#text, kind, lang, element, isFirst, nodes, starts, edges };
  }
}

function containerOf(
  element: Element,
  name: string,
  around: Pick<Inherited, 'kind' | 'lang'>,
): Container {
  const isPlain = !hasAttributes(element);
  const lang = isPlain ? null : attribute(element, 'lang');
  const isHeading = /^h[1-6]$/.test(name) || (!isPlain && attribute(element, 'role') === 'heading');
  return {
    element,
    kind: isHeading ? 'heading' : around.kind,
    lang: lang === null ? around.lang : lang,
    hasRun: false,
  };
}

function rootContainer(root: Element | ShadowRoot, around: Inherited | null): Container {
  if (around && isElement(root)) return containerOf(root, nameOf(root), around);
  const { kind, lang } = inheritedIn(isShadowRoot(root) ? root.host : root);
  return { element: root, kind, lang, hasRun: false };
}
