import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A story in one file, as its author changes it: parsed JSON. */
export type WholeStory = Record<string, unknown>;

/** A folder of stories as the one file that is handed on, parsed. */
export function wholeStory(folder: string): WholeStory {
  const parts = readdirSync(folder).flatMap((file): [string, unknown][] =>
    file.endsWith('.json')
      ? [[file.slice(0, -'.json'.length), JSON.parse(readFileSync(join(folder, file), 'utf8'))]]
      : [],
  );
  const { pack, ...others } = Object.fromEntries(parts);
  return { ...Object(pack), ...others };
}

/** The same as text, with some of its fields changed. */
export const storyText = (folder: string, changes: WholeStory = {}): string =>
  `${JSON.stringify({ ...wholeStory(folder), ...changes }, null, 1)}\n`;
