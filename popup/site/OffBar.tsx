import type { Choices } from '../../src/core/settings/Settings';
import { siteState } from '../../src/core/settings/sites';
import { offText } from '../../src/ui/offText';
import { useWords } from '../../src/ui/UiContext';

interface Props {
  /** `null` where there is no site; then only what holds everywhere is said. */
  readonly host: string | null;
  readonly choices: Choices;
  /** In ms since the epoch. */
  readonly now: number;
  readonly onSwitchOn: () => void;
}

/** Says below the header that Sidelight is off, whatever else is shown, and takes it back. */
export function OffBar({ host, choices, now, onSwitchOn }: Props) {
  const words = useWords();
  const state = siteState(choices, host ?? '', now);
  return (
    <div role="status">
      {!state.on && (
        <p class="off-bar">
          <span>{offText(words, state, now)}</span>
          <button type="button" class="link" onClick={onSwitchOn}>
            {words.message('popupSwitchOn')}
          </button>
        </p>
      )}
    </div>
  );
}
