import type { Result } from '../core/result';
import { shorten } from '../core/text/shorten';
import { notSavedWords } from '../ui/storageWords';
import type { Words } from '../ui/words';
import type { RestoreFault } from './restoreBackup';

/** As much of a file's name, and of a number in it, as helps to know it again, in UTF-16 units. */
const SHOWN_NAME = 80;
const SHOWN_NUMBER = 20;

/** What became of restoring the file called `name`, in a sentence or two. */
export function restoreWords(
  words: Words,
  name: string,
  restored: Result<readonly string[], RestoreFault>,
): string {
  const { message } = words;
  const file = shorten(name, SHOWN_NAME);
  if (restored.ok) {
    const titles = restored.value.map((title) => `“${shorten(title, SHOWN_NAME)}”`);
    const done = message('optionsBackupRestored', file);
    return titles.length === 0
      ? done
      : `${done} ${message('optionsBackupStories', words.list(titles))}`;
  }
  const fault = restored.error;
  switch (fault.kind) {
    case 'not-json':
      return message('optionsBackupNotJson', file);
    case 'not-a-backup':
      return message('optionsBackupNotBackup', file);
    case 'newer':
      return message(
        'optionsBackupNewer',
        file,
        shorten(words.number(fault.version), SHOWN_NUMBER),
      );
    case 'invalid':
      return message('optionsBackupInvalid', file, fault.path, fault.value);
    case 'unknown':
      return message('optionsBackupUnknown', file, fault.path);
    case 'shared':
      return message('optionsBackupShared', file, fault.path);
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
