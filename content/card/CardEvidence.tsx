import type { CardView } from '../../src/core/story/cardView';
import { PackText } from '../../src/ui/PackText';
import { Phrase } from '../../src/ui/Phrase';
import { useWords } from '../../src/ui/UiContext';
import type { MessageKey } from '../../src/ui/words';

interface Props {
  readonly view: CardView;
  /** Why the mention is one, as a sentence; `null` when the card was not opened on any. */
  readonly evidence: string | null;
  /** Whether it can be called wrong. */
  readonly canGoWrong: boolean;
  readonly isDismissed: boolean;
  readonly onWrong: (() => void) | undefined;
  readonly onUndo: (() => void) | undefined;
}

/** By what the page's words would be about instead. */
const WRONG = {
  person: 'cardWrongPerson',
  group: 'cardWrongOther',
  event: 'cardWrongEvent',
  place: 'cardWrongPlace',
  policy: 'cardWrongOther',
  law: 'cardWrongOther',
  work: 'cardWrongOther',
  thing: 'cardWrongOther',
  idea: 'cardWrongOther',
  other: 'cardWrongOther',
} as const satisfies Record<CardView['type'], MessageKey>;

/**
 * What tells the topic from others: its other spelling, whom it is taken for, why the page's words
 * were marked, and the way to say that they are about something else.
 */
export function CardEvidence({ view, evidence, canGoWrong, isDismissed, onWrong, onUndo }: Props) {
  const { message } = useWords();
  const { alsoWritten, distinct, type } = view;
  if (alsoWritten === null && distinct === null && evidence === null) return null;
  const hasButton = evidence !== null && (isDismissed || canGoWrong);
  return (
    <div class="card-evidence">
      {distinct !== null && (
        <p>
          <PackText>{distinct}</PackText>
        </p>
      )}
      <p role="status">
        {alsoWritten !== null && (
          <>
            <Phrase of="cardAlsoWritten">
              <PackText>{alsoWritten}</PackText>
            </Phrase>{' '}
          </>
        )}
        {isDismissed ? message('cardDismissed') : evidence}{' '}
        {hasButton && (
          <button type="button" class="link" onClick={isDismissed ? onUndo : onWrong}>
            {message(isDismissed ? 'cardUndo' : WRONG[type])}
          </button>
        )}
      </p>
    </div>
  );
}
