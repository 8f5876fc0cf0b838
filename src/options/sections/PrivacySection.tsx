import { useWords } from '../../ui/UiContext';
import { Section } from '../Section';

interface Props {
  /** `null` while the browser has not said. */
  readonly hasAccess: boolean | null;
  readonly onAskAccess: () => void;
}

const NOTES = [
  'optionsPrivacyNetwork',
  'optionsPrivacyPages',
  'optionsPrivacyScripting',
  'optionsPrivacyStorage',
  'optionsPrivacyMarks',
] as const;

/** What the browser lets us do, what for, and what pages can see of it. */
export function PrivacySection({ hasAccess, onAskAccess }: Props) {
  const { message } = useWords();
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
        {NOTES.map((note) => (
          <li key={note}>{message(note)}</li>
        ))}
      </ul>
    </Section>
  );
}
