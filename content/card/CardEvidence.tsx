import { useWords } from '../../src/ui/UiContext';

interface Props {
  /** Why the mention is one, as a sentence. */
  readonly evidence: string;
  /** Whether it can be called wrong. */
  readonly canGoWrong: boolean;
  readonly isQuieted: boolean;
  readonly onWrong: () => void;
  readonly onUndo: () => void;
}

/** Why the page's words were marked, and the way to say that they are about somebody else. */
export function CardEvidence({ evidence, canGoWrong, isQuieted, onWrong, onUndo }: Props) {
  const { message } = useWords();
  return (
    <p class="small card-evidence" role="status">
      {isQuieted ? message('cardQuieted') : evidence}{' '}
      {(isQuieted || canGoWrong) && (
        <button type="button" class="link" onClick={isQuieted ? onUndo : onWrong}>
          {message(isQuieted ? 'cardUndo' : 'cardWrongMatch')}
        </button>
      )}
    </p>
  );
}
