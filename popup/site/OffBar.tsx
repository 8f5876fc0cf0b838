import type { Choices } from '../../src/core/settings/Settings';
import { siteState } from '../../src/core/settings/sites';
import { offText } from '../../src/ui/offText';
import { useWords } from '../../src/ui/UiContext';

interface Props {
  /** What covers the site if it is listed; none where there is no site: only a pause is said then. */
  readonly entries: readonly string[];
  readonly choices: Choices;
  /** In ms since the epoch. */
  readonly now: number;
  readonly onSwitchOn: () => void;
}

/** Says below the header that Sidelight is off, whatever else is shown, and takes it back. */
export function OffBar({ entries, choices, now, onSwitchOn }: Props) {
  const words = useWords();
  const state = siteState(choices, entries, now);
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
