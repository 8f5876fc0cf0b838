import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { formatProblem, type Problem } from '../../../src/core/pack/Problem';
import type { Pack } from '../../../src/core/pack/packSchema';
import { parsePack } from '../../../src/core/pack-check/parsePack';

/** A pack's files: parsed JSON by file name. */
export type Files = Readonly<Record<string, unknown>>;

const KINDS = ['pack', 'sources', 'topics', 'claims', 'events', 'questions'];

/** The files of the story that the product ships. */
export const realFiles = (): Files =>
  Object.fromEntries(
    KINDS.map((kind) => [
      `${kind}.json`,
      JSON.parse(readFileSync(`seeds/pyeongchang-2018/${kind}.json`, 'utf8')),
    ]),
  );

/** The files of a pack proper. */
export const withoutNames = ({ 'names.json': _names, ...files }: Files): Files => files;

/** A fenced block of the guide to packs, by the file name in front of it. */
function block(file: string): string {
  const guide = readFileSync('seeds/README.md', 'utf8');
  const start = guide.indexOf(`\`${file}\`:\n\n\`\`\``);
  const from = guide.indexOf('\n', guide.indexOf('```', start)) + 1;
  if (start === -1) throw new Error(`seeds/README.md shows no ${file}`);
  return guide.slice(from, guide.indexOf('```', from));
}

/** The made-up story that the guide shows, without its names. */
export const exampleFiles = (): Files =>
  Object.fromEntries(KINDS.map((kind) => [`${kind}.json`, JSON.parse(block(`${kind}.json`))]));

/** The same with its names. */
export const wholeExample = (): Files => ({
  ...exampleFiles(),
  'names.json': JSON.parse(block('names.json')),
});

/** All files of the story in a folder. */
export const filesOf = (folder: string): Files =>
  Object.fromEntries(
    [...KINDS, 'names'].map((kind) => [
      `${kind}.json`,
      JSON.parse(readFileSync(`${folder}/${kind}.json`, 'utf8')),
    ]),
  );

/** All files of the story that the tests of the engine are about. */
export const ferryFiles = (): Files => filesOf('tests/stories/sand-island');

/** The made-up story's articles, by SHA-256. */
export const exampleArticles = (): Map<string, string> =>
  new Map(
    ['harbour-post.txt', 'island-gazette.txt'].map((file) => {
      const text = block(file);
      return [createHash('sha256').update(text).digest('hex'), text];
    }),
  );

/** The pack in `files`; throws with every problem when it is none. */
export function packOf(files: Files): Pack {
  const parsed = parsePack(files);
  if (!parsed.ok) throw new Error(parsed.error.map(formatProblem).join('\n'));
  return parsed.value;
}

/** What a problem says, and where, whatever form it is printed in: `claims.json: claims[3].text is missing`. */
export const saidOf = ({ file, path, message }: Problem): string =>
  `${file}: ${path}${path === '' ? '' : ' '}${message}`;

type Step = string | number;

/** A copy of `node` with `value` at `path`; `undefined` takes out what is there. */
export function withChange(
  node: unknown,
  [step, ...rest]: readonly Step[],
  value: unknown,
): unknown {
  if (step === undefined) return value;
  if (Array.isArray(node)) {
    const copy: unknown[] = [...node];
    const index = Number(step);
    if (rest.length === 0 && value === undefined) copy.splice(index, 1);
    else copy[index] = withChange(copy[index], rest, value);
    return copy;
  }
  const fields = new Map<string, unknown>(Object.entries(node ?? {}));
  const changed = withChange(fields.get(String(step)), rest, value);
  if (changed === undefined) fields.delete(String(step));
  else fields.set(String(step), changed);
  return Object.fromEntries(fields);
}

/** What stands at `path`. */
export const valueAt = (node: unknown, path: readonly Step[]): unknown =>
  path.reduce<unknown>(
    (at, step) => new Map<string, unknown>(Object.entries(at ?? {})).get(String(step)),
    node,
  );
