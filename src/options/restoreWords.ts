import type { Result } from '../core/result';
import type { Words } from '../ui/words';
import { notSavedWords } from './notSavedWords';
import type { RestoreFault } from './restoreBackup';

/** What became of restoring the file called `file`, in a sentence or two. */
export function restoreWords(
  words: Words,
  file: string,
  restored: Result<null, RestoreFault>,
): string {
  const { message } = words;
  if (restored.ok) return message('optionsBackupRestored', file);
  const fault = restored.error;
  switch (fault.kind) {
    case 'not-json':
      return message('optionsBackupNotJson', file);
    case 'not-a-backup':
      return message('optionsBackupNotBackup', file);
    case 'newer':
      return message('optionsBackupNewer', file, words.number(fault.version));
    case 'invalid':
      return message('optionsBackupInvalid', file, fault.path, fault.value);
    case 'unknown':
      return message('optionsBackupUnknown', file, fault.path);
    case 'missing':
      return message('optionsBackupMissing', file, fault.path);
    case 'too-large':
      return message('optionsBackupTooLarge', file);
    case 'unreadable':
      return message('optionsBackupUnreadable', file);
    case 'not-saved':
      return notSavedWords(words, fault.why);
  }
}
