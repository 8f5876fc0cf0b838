import type { SettingsStore } from '../browser/settingsStore';
import { failure, type Result, success } from '../core/result';
import { type BackupFault, changeTo, parseBackup } from '../core/settings/backup';
import { storiesInBackup } from '../core/settings/backupStories';

/** Why nothing was restored. */
export type RestoreFault =
  | BackupFault
  | { readonly kind: 'too-large' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'not-saved'; readonly why: string };

/** In bytes: ten times what `storage.sync` holds, so that a film chosen by mistake is not read. */
const LARGEST = 1_000_000;

/**
 * Makes the choices those in `file`. A file with anything wrong in it changes nothing.
 *
 * @param added the stories that were added here
 * @returns the titles of those that the backup names and that are not here, or in another revision
 */
export async function restoreBackup(
  file: Pick<File, 'size' | 'text'>,
  settings: Pick<SettingsStore, 'read' | 'save'>,
  added: readonly { readonly hash: string }[] = [],
): Promise<Result<readonly string[], RestoreFault>> {
  if (file.size > LARGEST) return failure({ kind: 'too-large' });
  const text = await file.text().catch(() => null);
  if (text === null) return failure({ kind: 'unreadable' });
  const backup = parseBackup(text);
  if (!backup.ok) return backup;
  const current = await settings.read();
  if (!current.ok) return failure({ kind: 'not-saved', why: current.error });
  const saved = await settings.save(changeTo(backup.value, current.value));
  const missing = storiesInBackup(text).filter(
    ({ hash }) => !added.some((one) => one.hash === hash),
  );
  return saved.ok
    ? success(missing.map(({ title }) => title))
    : failure({ kind: 'not-saved', why: saved.error });
}
