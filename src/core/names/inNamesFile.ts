import type { Problem } from '../pack/Problem';
import { entryIds } from './entryIds';
import type { Finding } from './Finding';

/**
 * Makes problems of findings: with the file, the id of the entry, and a path that begins with the
 * file's name, as those of every other file do.
 *
 * @param input the file’s parsed JSON, whatever it holds
 */
export function inNamesFile(input: unknown): (finding: Finding) => Problem {
  const idAt = entryIds(input);
  return ({ path, message }) => {
    const id = idAt(path);
    const quoted = path.replace(/^(lists|parts)\.(\w*-[\w-]*)/, '$1["$2"]');
    const whole = /^names(?:[.[]|$)/.test(path) ? path : `names.${quoted}`;
    return { file: 'names.json', path: whole, ...(id !== undefined && { id }), message };
  };
}
