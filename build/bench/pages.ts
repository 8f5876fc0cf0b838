import { makeProse, randomFrom } from './prose';

/** What a made page holds. */
export interface PageWishes {
  /** UTF-16 units of text. */
  readonly length: number;
  /** How many mentions, evenly spread; the last stands in the last paragraph. */
  readonly mentions?: number;
  /** Inline scripts, as so many times the text. */
  readonly code?: number;
  /** How a mention is written. */
  readonly name?: string;
  /** Each paragraph in an open shadow root of its own. */
  readonly inShadow?: boolean;
}

/** Paragraphs are this long (UTF-16 units), with some inline elements, as articles have. */
const PARAGRAPH = 500;
const NAME = 'Mike Pence';

const head = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>
<style>body { font: 16px/1.5 sans-serif; margin: 1em auto; width: 640px }</style>`;

/** Hosts of open shadow roots get them declared, so that no script of the page runs. */
const shadowed = (inner: string): string =>
  `<text-part><template shadowrootmode="open">${inner}</template></text-part>`;

/** An article of so much text. */
export function article({
  length,
  mentions = 0,
  code = 0,
  name = NAME,
  inShadow = false,
}: PageWishes): string {
  const random = randomFrom(length);
  const count = Math.max(1, Math.round(length / PARAGRAPH));
  const parts: string[] = [];
  let placed = 0;
  for (let index = 1; index <= count; index++) {
    const text = makeProse(length / count, random);
    const due = Math.round((index / count) * mentions);
    const names = ` ${name}, then`.repeat(due - placed);
    placed = due;
    const cut = text.indexOf(' ', text.length >> 1);
    const link = text.indexOf(' ', cut + 1);
    const inner = `${text.slice(0, cut)}<a href="#a"> ${text.slice(cut + 1, link)}</a>${names}${text.slice(link)}`;
    const block =
      index % 12 === 1 ? `<h2>${makeProse(40, random)}</h2><p>${inner}</p>` : `<p>${inner}</p>`;
    parts.push(inShadow ? shadowed(block) : block);
    if (code > 0) parts.push(script(text.length * code));
  }
  return `${head}<main><article><div>${parts.join('\n')}</div></article></main>`;
}

/** Inline data, as pages carry it for their scripts; it runs nothing. */
const script = (length: number): string =>
  `<script type="application/json">${JSON.stringify({ data: 'x'.repeat(length) })}</script>`;

/** A page of a great many text nodes, in one list or in a deep tree. */
export function manyNodes(count: number, shape: 'flat' | 'nested', name = ''): string {
  const one = (index: number): string => `<p>t${index}</p>`;
  let parts = Array.from({ length: count }, (_, index) => one(index));
  // Ten children each: nothing in the tree has many, and all of it is below one.
  while (shape === 'nested' && parts.length > 1) {
    parts = Array.from(
      { length: Math.ceil(parts.length / 10) },
      (_, index) => `<div>${parts.slice(index * 10, index * 10 + 10).join('')}</div>`,
    );
  }
  return `${head}<div><p>${name}</p>${parts.join('')}<p>${name}</p></div>`;
}

/** A page whose whole text is one node. */
export const oneNode = (length: number, name = ''): string =>
  `${head}<p>${name} ${makeProse(length / 100, randomFrom(3)).repeat(100)} ${name}</p>`;

/** A page of so many frames, each with a little text. */
export const manyFrames = (count: number): string =>
  `${head}${`<iframe width=90 height=60 srcdoc="<p>${makeProse(200, randomFrom(5))}</p>"></iframe>`.repeat(count)}`;

/** So many panels of a paragraph with two names each, none of which is shown but by the class `on`. */
export function panels(count: number): string {
  const random = randomFrom(count);
  const panel = (): string =>
    `<div class="panel"><p>${NAME} met Kim Yo Jong. ${makeProse(PARAGRAPH, random)}</p></div>`;
  return `${head}<style>.panel { display: none } .on { display: block }</style>
<p>${NAME} came.</p>${Array.from({ length: count }, panel).join('\n')}`;
}
