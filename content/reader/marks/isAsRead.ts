import { isLetterOrDigit } from '../../../src/core/text/characters';
import { type PageMention, textsOf } from '../scan/PageMention';

/** Whether the words of `mention` are those that were read, and still stand by themselves. */
export function isAsRead(mention: PageMention): boolean {
  const { kept, from, to, start, end } = mention;
  const { text } = kept.block;
  if (!isEdge(from.node.data, from.offset - 1, text, start - 1)) return false;
  if (!isEdge(to.node.data, to.offset, text, end)) return false;
  const there = textsOf(mention).map((node) =>
    node.data.slice(
      node === from.node ? from.offset : 0,
      node === to.node ? to.offset : node.length,
    ),
  );
  // Line breaks that are elements are in the text alone.
  return withoutBreaks(there.join('')) === withoutBreaks(text.slice(start, end));
}

/** Whether nothing has come to stand at this edge of the name that would make it part of a word. */
const isEdge = (data: string, at: number, text: string, before: number): boolean =>
  at < 0 || at >= data.length || data[at] === text[before] || !isLetterOrDigit(data.charCodeAt(at));

const withoutBreaks = (text: string): string => text.replaceAll('\n', '');
