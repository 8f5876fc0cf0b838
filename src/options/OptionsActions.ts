import type { Result } from '../core/result';
import type { SettingsChange } from '../core/settings/items';
import type { RestoreFault } from './restoreBackup';

/** What can be done on the page; `main` connects it with the browser. */
export interface OptionsActions {
  /** Shows a change at once and stores it; false if it could not be stored. */
  change(change: SettingsChange): Promise<boolean>;
  /** Reads the choices again. */
  retry(): void;
  dismiss(): void;
  askAccess(): void;
  changeKeys(): void;
  exportBackup(): void;
  /** Gives the titles of stories that the backup names and that are not here. */
  importBackup(file: File): Promise<Result<readonly string[], RestoreFault>>;
  /** False if it could not be done. */
  erase(): Promise<boolean>;
  /** False if the browser does not allow it. */
  copyReport(): Promise<boolean>;
}
