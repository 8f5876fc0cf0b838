import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatProblem, type Problem } from '../../src/core/pack/Problem';
import type { Claim, Pack } from '../../src/core/pack/packSchema';
import { checkSources } from '../../src/core/pack-check/checkSources';
import { packWarnings } from '../../src/core/pack-check/packWarnings';
import { parsePack } from '../../src/core/pack-check/parsePack';
import { claimStatus } from '../../src/core/story/claimStatus';
import { makeStory, type Story } from '../../src/core/story/makeStory';
import { type Reach, reach } from '../../src/core/story/reach';
import { readJsonFiles } from './readJsonFiles';

/** What the check of one story found: lines to print, and whether all is well. */
export interface Report {
  readonly ok: boolean;
  readonly lines: readonly string[];
}

/**
 * Checks a story against the articles that it was written from.
 *
 * @param story a folder of `seeds/`
 * @param articles the articles' texts by the SHA-256 of their bytes
 */
export async function checkStory(
  story: string,
  articles: ReadonlyMap<string, string>,
): Promise<Report> {
  const failed = (problems: readonly Problem[]): Report => ({
    ok: false,
    lines: problems.map((problem) => join(story, formatProblem(problem))),
  });
  const read = await readJsonFiles(story);
  if (!read.ok) return failed(read.error);
  // What a name looks like is a matter for the reader of names: no article says it.
  const { 'names.json': _names, ...files } = read.value;
  const parsed = parsePack(files);
  if (!parsed.ok) return failed(parsed.error);
  const reached = reach(makeStory(parsed.value));
  const problems = [...checkSources(parsed.value, articles), ...packWarnings(parsed.value)];
  const { ok, lines } = failed(problems);
  return {
    ok: ok || problems.length === 0,
    lines: [
      ...table(makeStory(parsed.value), reached),
      ...summary(parsed.value, problems),
      ...lines,
    ],
  };
}

/** Reads every file of a folder, to be found by its SHA-256: names say nothing about a text. */
export async function readArticles(folder: string): Promise<Map<string, string>> {
  const articles = new Map<string, string>();
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = await readFile(join(folder, entry.name));
    articles.set(createHash('sha256').update(bytes).digest('hex'), bytes.toString('utf8'));
  }
  return articles;
}

/** "54 of 54 claims, …": how many have no problem and can be reached. */
function summary(pack: Pack, problems: readonly Problem[]): string[] {
  const count = (name: 'topics' | 'claims' | 'events' | 'questions') => {
    const wrong = new Set(
      problems.flatMap(({ file, path }) =>
        file === `${name}.json` ? path.slice(0, path.indexOf(']') + 1) : [],
      ),
    );
    return `${pack[name].length - wrong.size} of ${pack[name].length} ${name}`;
  };
  const sound = [count('claims'), count('events'), count('questions'), count('topics')];
  return ['', `${sound.join(', ')} are in order and can be reached`];
}

function table(story: Story, reached: readonly Reach[]): string[] {
  const rows = story.pack.claims.map((claim) => {
    const found = reached.find((one) => one.claim === claim.id);
    return [
      claim.id,
      claimStatus(story, claim).kind,
      references(story, claim),
      found?.oneStep.join(' ') ?? '',
      found?.twoSteps.join(' ') ?? '',
    ];
  });
  const all = [['claim', 'status', 'where', 'told on', 'one card or event further'], ...rows];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...all.map((row) => row[column]?.length ?? 0)),
  );
  return all.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** "A ¶1,5 B ¶4". */
const references = ({ sources }: Story, { statements }: Claim): string =>
  [...sources.values()]
    .flatMap(({ id, letter }) => {
      const here = statements.filter(({ source }) => source === id);
      const paragraphs = [...new Set(here.flatMap((one) => one.paragraphs))].sort((a, b) => a - b);
      return paragraphs.length === 0 ? [] : [`${letter} ¶${paragraphs.join(',')}`];
    })
    .join(' ');
