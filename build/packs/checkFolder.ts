import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { formatProblem, type Problem } from '../../src/core/pack/Problem';
import { checkPack, type WholePack } from '../../src/core/pack-check/checkPack';
import { checkSources } from '../../src/core/pack-check/checkSources';
import { readArticles } from './checkStory';
import { readJsonFiles } from './readJsonFiles';
import { folderName } from './readStory';

/** What the check of a pack found; it may be used where it has no errors. */
export interface FolderCheck {
  readonly errors: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** The pack with its names, where it could be read. */
  readonly whole: WholePack | null;
  /** How many of its sources were compared with their articles; `null` where none were given. */
  readonly articles: number | null;
}

/**
 * Checks a pack, and compares it with its articles where there are any.
 *
 * @param at its folder, or its one file
 * @param articles the folder with the articles’ texts; by default `articles` in the pack’s own
 */
export async function checkFolder(
  at: string,
  articles: string = join(at, 'articles'),
): Promise<FolderCheck> {
  const files = await readJsonFiles(at);
  if (!files.ok) return { errors: files.error, warnings: [], whole: null, articles: null };
  const { read, warnings } = checkPack(files.value, folderName(at));
  if (!read.ok) return { errors: read.error, warnings, whole: null, articles: null };
  const whole = read.value;
  if (!existsSync(articles)) return { errors: [], warnings, whole, articles: null };
  const texts = await readArticles(articles);
  const compared = whole.pack.sources.filter(({ sha256 }) => texts.has(sha256));
  const errors = checkSources(whole.pack, texts);
  return { errors, warnings, whole, articles: compared.length };
}

/** What a check found, as lines for people: every problem, then what it comes to. */
export function reportLines(
  at: string,
  { errors, warnings, whole, articles }: FolderCheck,
): string[] {
  const line = (kind: string) => (problem: Problem) =>
    `${kind} ${join(at, formatProblem(problem))}`;
  return [
    ...errors.map(line('error  ')),
    ...warnings.map(line('warning')),
    ...(errors.length > 0 ? ['seeds/README.md says what each file holds.'] : []),
    `${counted(errors.length, 'error')}, ${counted(warnings.length, 'warning')}${whole === null ? '' : `; ${comparedWith(articles, whole.pack.sources.length)}`}.`,
  ];
}

const counted = (count: number, what: string): string =>
  `${count} ${what}${count === 1 ? '' : 's'}`;

/** “compared with 2 of its 3 articles”; how many there are, of how many the pack names. */
export function comparedWith(compared: number | null, all: number): string {
  if (compared === null) return 'not compared with its articles: their texts are not in “articles”';
  if (compared < all) return `compared with ${compared} of its ${counted(all, 'article')}`;
  return `compared with its ${all === 1 ? '' : `${all} `}article${all === 1 ? '' : 's'}`;
}
