import type { Source } from '../core/pack/packSchema';
import { chipClass } from './chipClass';
import { useExplains } from './Letters';
import { paragraphMarks as written } from './paragraphMarks';
import { SourceCitation } from './SourceCitation';
import { placeInSource } from './sourceWords';
import { Tip } from './Tip';
import { useWords } from './UiContext';

interface Props {
  readonly source: Source;
  /** In ascending order; without any, the chip names the source alone. */
  readonly paragraphs?: readonly number[];
  /** Whether it says `Article A · ¶13` instead of `A ¶13`. */
  readonly isNamed?: boolean;
}

/**
 * `A ¶13`: where a thing stands. It explains itself on hover, focus and tap: which article that is.
 * Within `<Letters>` the first of a letter is its one tab stop. Heard as "Article A, paragraph 13".
 */
export function SourceChip({ source, paragraphs = [], isNamed = false }: Props) {
  const words = useWords();
  const explains = useExplains(source.letter);
  const place = placeInSource(words, source, paragraphs);
  const name = isNamed ? words.message('sourceArticle', source.letter) : source.letter;
  const numbers = paragraphs.length === 0 ? [] : [written(paragraphs)];
  return (
    <Tip
      class={chipClass(source.letter)}
      isTabStop={explains}
      lead={words.message('sourceSentence', place)}
      tip={<SourceCitation source={source} />}
    >
      <span aria-hidden="true">{[name, ...numbers].join(isNamed ? ' · ' : ' ')}</span>
      <span class="unseen">{place}</span>
    </Tip>
  );
}
