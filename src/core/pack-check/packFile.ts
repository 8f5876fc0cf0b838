import type { Names } from '../names/namesSchema';
import type { Pack } from '../pack/packSchema';

/** The files of a pack whose contents are lists, or an object of their own, in the one file. */
const PARTS = ['sources', 'topics', 'claims', 'events', 'questions', 'names'] as const;

/**
 * A pack as the one file that is handed on, `<id>.sidelight.json`: what `pack.json` holds, and the
 * other files under their names. The same pack gives the same bytes, however its files are laid out.
 */
export const packFileText = (pack: Pack, names: Names): string => {
  const { sources, topics, claims, events, questions, ...rest } = pack;
  const { $schema: _packSchema, ...head } = rest;
  const { $schema: _namesSchema, ...ownNames } = names;
  const whole = { ...head, sources, topics, claims, events, questions, names: ownNames };
  return `${JSON.stringify(whole, null, 1)}\n`;
};

/**
 * The files that a pack in one file would be in a folder, for `checkPack`.
 *
 * @param value the file’s parsed JSON, whatever it holds
 */
export function splitPackFile(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { 'pack.json': value };
  }
  const isPart = (name: string) => PARTS.some((part) => part === name);
  const fields = Object.entries(value);
  return {
    'pack.json': Object.fromEntries(fields.filter(([name]) => !isPart(name))),
    ...Object.fromEntries(
      fields.filter(([name]) => isPart(name)).map(([name, part]) => [`${name}.json`, part]),
    ),
  };
}
