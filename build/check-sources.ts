// Proves a story against the articles it was written from; their texts are no part of the project.
//   npm run check-sources -- <folder with the article texts> [story folder …]
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { checkStory, readArticles } from './checkStory';

const [folder, ...named] = process.argv.slice(2);
if (folder === undefined || !existsSync(folder)) {
  console.error(
    folder === undefined
      ? 'Usage: npm run check-sources -- <folder with the article texts> [story folder …]'
      : `${folder} is not there: name the folder that holds the article texts.`,
  );
  process.exit(1);
}
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
