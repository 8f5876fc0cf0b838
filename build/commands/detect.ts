import { existsSync } from 'node:fs';
import { detectAll } from '../eval/detectAll';
import { buildAll } from '../extension/buildAll';
import { endWithUsage, readArguments } from './readArguments';

/**
 * `npm run detect -- <file.html or URL on this machine>…`: one JSON line a page.
 * `--story=<folder>`, as often as there are stories, looks for the names of others than in `seeds/`.
 */

const USAGE = 'npm run detect -- [--story=<folder>]… <file.html or http://localhost…>…';

const LOCAL = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\]|[\w-]+\.localhost)([:/]|$)/;

const { values, positionals: pages } = readArguments(USAGE, {
  allowPositionals: true,
  options: { story: { type: 'string', multiple: true } },
});
const wrong = pages.filter((page) => !LOCAL.test(page) && !existsSync(page));
if (pages.length === 0) endWithUsage('No page is named.', USAGE);
if (wrong.length > 0) {
  endWithUsage(
    wrong.map((page) => `${page}: neither a file nor a URL on this machine`).join('\n'),
    USAGE,
  );
}
if (!(await buildAll({ stories: values.story }, console.error))) process.exit(1);
for await (const detected of detectAll(pages)) console.log(JSON.stringify(detected));
