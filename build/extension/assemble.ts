import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Bundled } from './bundle';
import { filesUnder } from './filesUnder';
import { licences } from './licences';
import { manifestFor, messageKeys, type Target } from './manifest';
import { type ExtensionPage, pageHtml } from './pageHtml';

const popup: ExtensionPage = {
  styles: ['popup.css'],
  script: 'popup.js',
  isModule: true,
  root: 'popup',
  isTab: false,
};

const pages: Readonly<Record<string, ExtensionPage>> = {
  'popup.html': popup,
  // Its script looks at its address.
  'side-panel.html': popup,
  'options.html': { styles: ['marks.css', 'options.css'], script: 'options.js' },
  'first-run.html': {
    styles: ['marks.css', 'first-run.css'],
    script: 'first-run.js',
    isModule: true,
  },
  'handout.html': { styles: ['handout.css'], script: 'handout.js', isModule: true },
};

/** Files taken as they are: from the repository's folder to the extension's. */
const folders = { 'src/_locales': '_locales', 'src/icons': 'icons' };

/**
 * Writes one browser's extension folder. Files already there are overwritten in place and only
 * what no longer belongs is removed, so that a browser which has the folder loaded never finds it
 * empty.
 *
 * @param version as the manifest says it
 */
export async function assemble(
  folder: string,
  target: Target,
  bundled: Bundled,
  version: string,
): Promise<void> {
  const wanted = new Set<string>();
  const write = async (file: string, contents: string | Uint8Array) => {
    wanted.add(file);
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), contents);
  };
  for (const [file, contents] of bundled.files) await write(file, contents);
  for (const [file, page] of Object.entries(pages)) await write(file, pageHtml(page));
  for (const [from, to] of Object.entries(folders)) {
    for (const file of await filesUnder(from)) {
      await write(`${to}/${file}`, await readFile(join(from, file)));
    }
  }
  await write('third-party-licences.txt', await licences(bundled.metafile));
  await write('manifest.json', `${JSON.stringify(await manifest(target, version), null, 2)}\n`);
  for (const file of await filesUnder(folder)) {
    if (!wanted.has(file)) await rm(join(folder, file));
  }
}

/** The manifest; throws when it uses a text that the default language lacks. */
async function manifest(target: Target, version: string) {
  const json = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'));
  const made = manifestFor(target, await json('manifest.json'), version);
  const texts = Object.keys(Object(await json('src/_locales/en/messages.json')));
  const missing = messageKeys(made).filter((key) => !texts.includes(key));
  if (missing.length > 0) {
    throw new Error(`src/_locales/en/messages.json lacks ${missing.join(', ')} (manifest.json)`);
  }
  return made;
}
