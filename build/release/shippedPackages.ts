import { seededStories } from '../extension/buildAll';
import { bundle } from '../extension/bundle';
import { packagesIn } from '../extension/licences';
import { readStories } from '../packs/readStories';

/** The names of the packages in the product, as the bundler found them. */
export async function shippedPackages(): Promise<string[]> {
  const modules = await readStories(await seededStories());
  if (!modules.ok) throw new Error(modules.error.join('\n'));
  return packagesIn((await bundle(modules.value, { minify: true })).metafile);
}
