import type { Source } from '../core/pack/schema';
import { useExplains } from './Letters';
import { PackText } from './PackText';
import { paragraphs as written } from './paragraphs';
import { Tip } from './Tip';
import { useWords } from './UiContext';

interface Props {
  readonly source: Source;
  /** In ascending order; without any, the chip names the source alone. */
  readonly paragraphs?: readonly number[];
  /** Whether no other source tells it. */
  readonly isOnly?: boolean;
}

/** `A ¶13`, `only B ¶4`: where a thing stands. The first of a letter in a view explains it. */
export function SourceChip({ source, paragraphs = [], isOnly = false }: Props) {
  const words = useWords();
  const explains = useExplains(source.letter);
  const text = (
    <>
      {isOnly ? words.message('sourceOnly', source.letter) : source.letter}
      {paragraphs.length > 0 && (
        <>
          <span aria-hidden="true"> {written(paragraphs)}</span>
          <span class="unseen">
            {' '}
            {words.plural(
              'sourceParagraphs',
              paragraphs.length,
              words.list(paragraphs.map(String)),
            )}
          </span>
        </>
      )}
    </>
  );
  if (explains) {
    return (
      <Tip class={chipClass(source)} tip={<PackText>{source.label}</PackText>}>
        {text}
      </Tip>
    );
  }
  return <span class={chipClass(source)}>{text}</span>;
}

/** Colours go by letter, those without their own stay neutral; the letter says it in any case. */
const chipClass = ({ letter }: Source): string => `chip chip-${letter.toLowerCase()}`;
