import type { PageBlock } from '../../../content/reader/scan/PageBlock';
import { placesOf } from '../../../content/reader/scan/PageBlock';
import type { PageMention } from '../../../content/reader/scan/PageMention';

/** The first element that matches; throws when there is none. */
export function element(selector: string, root: ParentNode = document): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing matches ${selector}`);
  return found;
}

/** The texts under `root` in document order, but for those of shadow trees. */
export function textsIn(root: Node): readonly Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  }
  return texts;
}

/** The first text in what `selector` matches. */
export function textIn(selector: string): Text {
  const [text] = textsIn(element(selector));
  if (!text) throw new Error(`There is no text in ${selector}`);
  return text;
}

let lastId = 0;

/** The mention that `words` are in the text under `root`, which is read as one block. */
export function mentionOf(
  words: string,
  root: Element | ShadowRoot,
  more: Partial<Pick<PageMention, 'topic' | 'block'> & Pick<PageBlock, 'kind'>> = {},
): PageMention {
  const { topic = 'ada', block: at = 0, kind = 'paragraph' } = more;
  const nodes = textsIn(root);
  const starts: number[] = [];
  let text = '';
  for (const { data } of nodes) {
    starts.push(text.length);
    text += data;
  }
  const block = {
    element: root,
    isFirst: true,
    kind,
    lang: 'en',
    text,
    nodes,
    starts,
    edges: null,
  };
  const start = text.indexOf(words);
  const end = start + words.length;
  const places = start === -1 ? null : placesOf(block, start, end);
  if (!places) throw new Error(`“${words}” is not in “${text}”`);
  const evidence = { kind: 'full', confidence: 'certain' } as const;
  lastId += 1;
  return {
    ...{ id: lastId, topic, block: at, start, end, name: topic, evidence },
    kept: { block, isNamed: true },
    ...places,
  };
}

/** An event as the browser makes them; what a script makes is never trusted. */
export function trusted<Made extends Event>(event: Made): Made {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}
