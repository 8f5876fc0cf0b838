/**
 * `npm run store`: the pictures that shops show, into docs/store/<language>/, in each language that
 * the interface has. They are committed: look at each.
 *
 * `--language=<one>` takes those of one language.
 */
import { readdir } from 'node:fs/promises';
import { findBrowser } from '../browsers/findBrowser';
import { buildAll } from '../extension/buildAll';
import { takeStorePictures } from '../store/takeStorePictures';
import { endWithUsage, readArguments } from './readArguments';

const USAGE = 'npm run store -- [--language=<one>]';

const { values } = readArguments(USAGE, { options: { language: { type: 'string' } } });

const languages = (await readdir('src/_locales')).filter(
  (language) => (values.language ?? language) === language,
);
if (languages.length === 0) endWithUsage(`--language=${values.language} is not there.`, USAGE);

const found = findBrowser('chromium');
if (!found.ok) {
  console.error(`No pictures: ${found.error}`);
  process.exitCode = 1;
} else if (!(await buildAll({}))) process.exitCode = 1;
else {
  for (const language of languages) {
    // Chromium on Linux asks for its own language here, and elsewhere takes the argument.
    process.env.LANGUAGE = language;
    const names = await takeStorePictures(found.value, language);
    console.log(names.map((name) => `docs/store/${language}/${name}`).join('\n'));
  }
}
