import { useRef, useState } from 'preact/hooks';
import type { StoryHead } from '../../core/page/StoryHead';
import type { Result } from '../../core/result';
import type { StoredSummary } from '../../core/settings/storedItems';
import { useWords } from '../../ui/UiContext';
import type { RestoreFault } from '../restoreBackup';
import { restoreWords } from '../restoreWords';
import { Section } from '../Section';
import { storedLines } from '../storedLines';
import { EraseAll } from './EraseAll';

interface Props {
  readonly stored: StoredSummary;
  /** The stories that were added. */
  readonly added: readonly StoryHead[];
  readonly onExport: () => void;
  readonly onImport: (file: File) => Promise<Result<readonly string[], RestoreFault>>;
  readonly onErase: () => Promise<boolean>;
}

/** All that is stored, a line for each kind; its backup; and the way to be rid of it. */
export function StoredSection({ stored, added, onExport, onImport, onErase }: Props) {
  const words = useWords();
  const { message } = words;
  const lines = storedLines(words, stored, added);
  return (
    <Section id="stored" title={message('optionsStored')}>
      {lines.length === 0 ? (
        <p>{message('optionsStoredNothing')}</p>
      ) : (
        <ul class="notes">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <EraseAll onErase={onErase} />
      <Backup onExport={onExport} onImport={onImport} />
    </Section>
  );
}

function Backup({ onExport, onImport }: Pick<Props, 'onExport' | 'onImport'>) {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState('');
  const restore = async () => {
    const file = input.current?.files?.[0];
    if (file === undefined) return;
    setTold(restoreWords(words, file.name, await onImport(file)));
    // So that choosing the same file again, corrected, is a change.
    if (input.current !== null) input.current.value = '';
  };
  return (
    <div class="backup">
      <h3>{words.message('optionsBackup')}</h3>
      <p class="second">{words.message('optionsBackupHelp')}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={onExport}>
          {words.message('optionsBackupExport')}
        </button>
        <button type="button" class="button" onClick={() => input.current?.click()}>
          {words.message('optionsBackupImport')}
        </button>
        <input ref={input} type="file" accept=".json,application/json" hidden onChange={restore} />
      </div>
      <p role="status" class="told">
        {told}
      </p>
    </div>
  );
}
