import { useState } from 'preact/hooks';
import { IconButton } from '../../src/ui/IconButton';
import { notSavedWords } from '../../src/ui/storageWords';
import { useWords } from '../../src/ui/UiContext';
import { useUniqueId } from '../../src/ui/useUniqueId';

interface Props {
  /** Where Sidelight is off now, and until when. */
  readonly text: string;
  readonly theme: 'system' | 'light' | 'dark';
  readonly isSheet: boolean;
  /** Gives why it could not be stored, or `null`. */
  readonly onUndo: () => Promise<string | null>;
  readonly onClose: () => void;
}

/** Stands where the card stood that switched Sidelight off: that it is off, and the way back. */
export function OffNotice({ text, theme, isSheet, onUndo, onClose }: Props) {
  const words = useWords();
  const { message, language, direction } = words;
  const [problem, setProblem] = useState<string | null>(null);
  const id = useUniqueId();
  return (
    <div
      role="dialog"
      aria-labelledby={id}
      tabIndex={-1}
      class={isSheet ? 'theme card card-sheet off-notice' : 'theme card off-notice'}
      data-theme={theme}
      lang={language}
      dir={direction}
    >
      <p id={id}>{text}</p>
      <button type="button" class="link" onClick={async () => setProblem(await onUndo())}>
        {message('cardUndo')}
      </button>
      <IconButton icon="close" label={message('cardClose')} onClick={onClose} />
      <div role="alert">
        {problem !== null && <p class="card-problem small">{notSavedWords(words, problem)}</p>}
      </div>
    </div>
  );
}
