import { useWords } from '../../ui/UiContext';
import type { MessageKey } from '../../ui/words';
import { Section } from '../Section';

interface Props {
  /** What the manifest asks for in this browser. */
  readonly permissions: readonly string[];
  /** `null` while the browser has not said. */
  readonly hasAccess: boolean | null;
  readonly onAskAccess: () => void;
}

/** What each permission of the manifest is for, in their order here. */
export const PERMISSION_NOTES: Readonly<Record<string, MessageKey>> = {
  scripting: 'optionsPrivacyScripting',
  storage: 'optionsPrivacyStorage',
  sidePanel: 'optionsPrivacySidePanel',
};

/** What the browser lets us do, what for, and what pages can see of it. */
export function PrivacySection({ permissions, hasAccess, onAskAccess }: Props) {
  const { message } = useWords();
  const notes: readonly MessageKey[] = [
    'optionsPrivacyNetwork',
    'optionsPrivacyPages',
    ...Object.entries(PERMISSION_NOTES).flatMap(([name, note]) =>
      permissions.includes(name) ? [note] : [],
    ),
    'optionsPrivacyMarks',
  ];
  return (
    <Section id="privacy" title={message('optionsPrivacy')}>
      <div role="status">
        {hasAccess === true && <p class="note note-good">{message('optionsAccessGiven')}</p>}
        {hasAccess === false && <p class="note">{message('optionsAccessWithheld')}</p>}
      </div>
      {hasAccess === false && (
        <p class="buttons">
          <button type="button" class="button button-main" onClick={onAskAccess}>
            {message('optionsAccessAsk')}
          </button>
        </p>
      )}
      <ul class="notes">
        {notes.map((note) => (
          <li key={note}>{message(note)}</li>
        ))}
      </ul>
    </Section>
  );
}
