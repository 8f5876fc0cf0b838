import { useWords } from '../ui/UiContext';

interface Props {
  readonly onResume: () => void;
}

/** Above everything else while Sidelight is off everywhere: nothing below does anything then. */
export function PausedNote({ onResume }: Props) {
  const { message } = useWords();
  return (
    <div class="note paused">
      <p>{message('optionsPaused')}</p>
      <button type="button" class="button" onClick={onResume}>
        {message('popupSwitchOn')}
      </button>
    </div>
  );
}
