import { existsSync } from 'node:fs';
import { detectAll } from '../eval/detectAll';
import { buildAll } from '../extension/buildAll';

/** `npm run detect -- <file.html or URL on this machine>…`: one JSON line a page. */

const LOCAL = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\]|[\w-]+\.localhost)([:/]|$)/;

const pages = process.argv.slice(2);
const wrong = pages.filter((page) => !LOCAL.test(page) && !existsSync(page));
if (pages.length === 0 || wrong.length > 0) {
  for (const page of wrong) console.error(`${page}: neither a file nor a URL on this machine`);
  console.error('Usage: npm run detect -- <file.html or http://localhost…>…');
  process.exit(1);
}
if (!(await buildAll({}, console.error))) process.exit(1);
for await (const detected of detectAll(pages)) console.log(JSON.stringify(detected));
