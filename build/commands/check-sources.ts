// Proves a story against the articles it was written from; their texts are no part of the project.
//   npm run check-sources -- <folder with the article texts> [story folder …]
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { checkStory, readArticles } from '../packs/checkStory';
import { endWithUsage, readArguments } from './readArguments';

const USAGE = 'npm run check-sources -- <folder with the article texts> [story folder …]';

const [folder, ...named] = readArguments(USAGE, { allowPositionals: true }).positionals;
if (folder === undefined) endWithUsage('No folder is named.', USAGE);
if (!existsSync(folder)) endWithUsage(`${folder} is not there.`, USAGE);
const articles = await readArticles(folder);
for (const story of named.length > 0 ? named : await storiesIn('seeds')) {
  const { ok, lines } = await checkStory(story, articles);
  console.log(`${story}\n${lines.join('\n')}\n`);
  if (!ok) process.exitCode = 1;
}

/** The folders of `seeds/` that hold a pack. */
async function storiesIn(seeds: string): Promise<string[]> {
  const entries = await readdir(seeds);
  return entries.map((name) => join(seeds, name)).filter((at) => existsSync(join(at, 'pack.json')));
}
