import type { CardView } from '../../src/core/story/cardView';
import { type AttributionWords, claimAttribution } from '../../src/core/story/claimAttribution';
import type { QuestionView } from '../../src/core/story/questionView';
import { STANDS } from '../../src/ui/DifferenceBox';
import { paragraphWords } from '../../src/ui/paragraphMarks';
import type { Words } from '../../src/ui/words';

/** The interface's words for claims that are copied. */
export const attributionWords = (words: Words): AttributionWords => ({
  paragraphs: (numbers) => paragraphWords(words, numbers),
  via: (name) => words.message('sourceVia', name),
  inferred: words.message('sourceInferred'),
});

/** A whole card as plain text to paste elsewhere; no claim goes without its speakers and sources. */
export function cardText(view: CardView, words: Words): string {
  const attribution = attributionWords(words);
  const line =
    view.asOf === null
      ? view.line
      : words.message('cardLineAsOf', view.line, words.date(view.asOf));
  const claims = [...view.keyClaims, ...view.moreClaims];
  return [
    [view.title, line, view.summary].join('\n'),
    ...claims.map((claim) => claimAttribution(claim, attribution)),
    ...view.differences.map((question) => questionText(question, words)),
  ].join('\n\n');
}

function questionText({ question, stands, sides }: QuestionView, words: Words): string {
  const { paragraphs } = attributionWords(words);
  return [
    `${words.message(STANDS[stands])}: ${question}`,
    ...sides.map(({ source, says, paragraphs: numbers }) =>
      says === null
        ? `— ${source.label}: ${words.message('sourceNotSaid')}`
        : `— ${source.label}, ${paragraphs(numbers)}: ${says}`,
    ),
  ].join('\n');
}
