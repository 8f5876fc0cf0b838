import type { CardView } from '../../src/core/story/cardView';
import { type AttributionWords, claimAttribution } from '../../src/core/story/claimAttribution';
import type { QuestionView } from '../../src/core/story/questionView';
import type { Words } from '../../src/ui/words';

/** The interface's words for claims that are copied. */
export const attributionWords = (words: Words): AttributionWords => ({
  paragraphs: (numbers) =>
    words.plural('sourceParagraphs', numbers.length, words.list(numbers.map(String))),
  via: (name) => words.message('sourceVia', name),
  inferred: words.message('sourceInferred'),
});

/** A whole card as plain text to paste elsewhere; no claim goes without its speakers and sources. */
export function cardText(view: CardView, words: Words): string {
  const attribution = attributionWords(words);
  const asOf = view.asOf === null ? [] : [words.message('cardAsOf', words.date(view.asOf))];
  const claims = [...view.keyClaims, ...view.moreClaims];
  return [
    [view.title, [view.line, ...asOf].join(', '), view.summary].join('\n'),
    ...claims.map((claim) => claimAttribution(claim, attribution)),
    ...view.comparison.differ.map((question) => questionText(question, words)),
  ].join('\n\n');
}

function questionText({ about, sides }: QuestionView, words: Words): string {
  const { paragraphs } = attributionWords(words);
  const lead = words.message('sourceLeadDiffer');
  return [
    words.message('sourceStandsDiffer', lead, about),
    ...sides.map(({ source, says, paragraphs: numbers }) =>
      says === null
        ? `— ${source.label}: ${words.message('sourceNotSaid')}`
        : `— ${source.label}, ${paragraphs(numbers)}: ${says}`,
    ),
  ].join('\n');
}
