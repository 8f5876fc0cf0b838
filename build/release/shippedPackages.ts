import { onlyStory } from '../extension/buildAll';
import { bundle } from '../extension/bundle';
import { packagesIn } from '../extension/licences';
import { readStory } from '../packs/readStory';

/** The names of the packages in the product, as the bundler found them. */
export async function shippedPackages(): Promise<string[]> {
  const modules = await readStory(await onlyStory());
  if (!modules.ok) throw new Error(JSON.stringify(modules.error, null, 2));
  return packagesIn((await bundle(modules.value, { minify: true })).metafile);
}
