import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';

/**
 * The variables of a browser's process: ours. In a home that nobody may write to, as in some
 * containers, Firefox does not even start; there it gets another.
 *
 * @param folder one of its own, that takes the home's place
 */
export const environment = (folder: string): NodeJS.ProcessEnv =>
  canWrite(homedir()) ? process.env : { ...process.env, HOME: folder };

function canWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
