import { type AddedStory, setAddedStories } from '../../../build/drive/addStories';
import type { Session } from '../../../build/drive/Session';
import { readStory } from '../../../build/packs/readStory';
import { ENGINE } from '../../../src/core/imported/ENGINE';
import { triggerKeys } from '../../../src/core/names/triggerKeys';

/** The story of a folder, as it is added. */
export async function storyIn(folder: string): Promise<AddedStory> {
  const read = await readStory(folder);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const { pack, names, lexicon } = read.value;
  const { id, revision, title, authors, topics } = pack;
  const head = { id, revision, title, authors, topics, hash: '', size: 0, engine: ENGINE };
  return { head, names: { pack: id, lexicon }, keys: triggerKeys(names) };
}

/** Makes these the stories that were added. */
export async function setAdded(session: Session, stories: readonly AddedStory[]): Promise<void> {
  const page = await session.openExtensionPage('handout.html');
  try {
    await page.evaluate(setAddedStories, JSON.stringify(stories));
  } finally {
    await page.close();
  }
}
