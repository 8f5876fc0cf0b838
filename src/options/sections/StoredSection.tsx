import { useRef, useState } from 'preact/hooks';
import type { Result } from '../../core/result';
import type { Choices } from '../../core/settings/Settings';
import { useWords } from '../../ui/UiContext';
import type { RestoreFault } from '../restoreBackup';
import { restoreWords } from '../restoreWords';
import { Section } from '../Section';
import { EraseAll } from './EraseAll';

interface Props {
  readonly choices: Choices;
  readonly onExport: () => void;
  readonly onImport: (file: File) => Promise<Result<null, RestoreFault>>;
  readonly onErase: () => Promise<boolean>;
}

/** What is stored, as counts; its backup; and the way to be rid of it. */
export function StoredSection({ choices, onExport, onImport, onErase }: Props) {
  const { message, plural } = useWords();
  const { topics, sites, ...single } = choices;
  const counts = [
    ['optionsStoredChoices', Object.keys(single).length],
    ['optionsStoredTopics', Object.keys(topics).length],
    ['optionsStoredSites', Object.keys(sites).length],
  ] as const;
  const stored = counts.filter(([, count]) => count > 0);
  return (
    <Section id="stored" title={message('optionsStored')}>
      {stored.length === 0 ? (
        <p>{message('optionsStoredNothing')}</p>
      ) : (
        <ul class="notes">
          {stored.map(([key, count]) => (
            <li key={key}>{plural(key, count)}</li>
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
