import type { Command } from '../../browser/commands';
import { ShortcutKey } from '../../ui/ShortcutKey';
import { useWords } from '../../ui/UiContext';
import { Section } from '../Section';

interface Props {
  readonly commands: readonly Command[];
  readonly onChange: () => void;
}

/** The keys, and the way to where the browser lets them be changed. */
export function KeySection({ commands, onChange }: Props) {
  const { message } = useWords();
  return (
    <Section id="keys" title={message('optionsKeys')}>
      <dl class="keys">
        {commands.map(({ name, description, shortcut }) => (
          <div key={name} class="row">
            <dt>{description === '' ? message('optionsKeyPopup') : description}</dt>
            <dd>
              <ShortcutKey shortcut={shortcut} onSet={onChange} />
            </dd>
          </div>
        ))}
        <div class="row">
          <dt>{message('optionsKeysEscape')}</dt>
          <dd>
            <kbd>Esc</kbd>
          </dd>
        </div>
      </dl>
      {commands.length > 0 && (
        <>
          <p class="small">{message('optionsKeysHelp')}</p>
          <p class="buttons">
            <button type="button" class="button" onClick={onChange}>
              {message('optionsKeysChange')}
            </button>
          </p>
        </>
      )}
    </Section>
  );
}
