/** Every mark that quotes or stands for an apostrophe: articles and packs choose differently. */
const QUOTE_MARK = /["'‘’‚‛“”„‟′″ʼ«»‹›]/g;

/** A text as it is compared: one kind of quotation mark, one kind of space, composed letters. */
const comparable = (text: string): string =>
  text.normalize('NFC').replace(QUOTE_MARK, "'").replace(/\s+/g, ' ').trim();

/** The paragraphs of an article: its non-empty lines. The first is paragraph 1. */
export const splitParagraphs = (article: string): string[] =>
  article.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');

/** Whether `quotation` stands word for word in `paragraph`, as whole words. */
export function isVerbatim(quotation: string, paragraph: string): boolean {
  const text = comparable(paragraph);
  const wanted = comparable(quotation);
  if (wanted === '') return false;
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    const around = text.charAt(at - 1) + text.charAt(at + wanted.length);
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}

/** A word with the quotation that it stands in (counted from 1), or 0 outside of any. */
export interface Word {
  readonly text: string;
  readonly quotation: number;
}

/** The words of a text for comparison: lower case; a hyphen parts words, an apostrophe does not. */
export const wordsOf = (text: string): Word[] =>
  text.split(/(“[^”]*”)/).flatMap((part, n) =>
    (
      comparable(part)
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}\p{N}]+)*/gu) ?? []
    ).map((word) => ({ text: word, quotation: n % 2 === 1 ? n : 0 })),
  );

/** What stands in “curly” quotation marks, without them. */
export const quotationsIn = (text: string): string[] =>
  [...text.matchAll(/“([^”]*)”/g)].map(([, inside = '']) => inside);

/** How many words a quotation has: what white space parts. */
export const lengthInWords = (quotation: string): number =>
  quotation.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
