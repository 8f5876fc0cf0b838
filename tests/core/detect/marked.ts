import type { Block } from '../../../src/core/detect/Block';
import type { MarkedPage } from './pages';

const TOPICS: Readonly<Record<string, string>> = {
  p: 'pence',
  k: 'kim-yo-jong',
  g: 'pyeongchang',
  m: 'pyeongchang-meeting',
};

/** A mark as a test writes and reads it. */
export interface Marked {
  readonly block: number;
  readonly topic: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The blocks of a page without its brackets, and the marks that these stood for. */
export function readMarked({ lang, blocks }: MarkedPage): { blocks: Block[]; marks: Marked[] } {
  const marks: Marked[] = [];
  const plain = blocks.map((marked, block): Block => {
    let text = '';
    let from = 0;
    for (const found of marked.matchAll(/\[([pkgm]) ([^\]]*)\]/gu)) {
      const [whole, letter = '', name = ''] = found;
      text += marked.slice(from, found.index);
      const start = text.length;
      text += name;
      from = found.index + whole.length;
      marks.push({ block, topic: TOPICS[letter] ?? '', text: name, start, end: text.length });
    }
    return { text: text + marked.slice(from), kind: 'paragraph', lang };
  });
  return { blocks: plain, marks };
}
