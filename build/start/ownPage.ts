import { readStory } from '../packs/readStory';
import { storyPage } from './storyPage';

/** A page that has the names of the stories in these folders, as HTML; of broken ones it has none. */
export async function ownPage(folders: readonly string[]): Promise<string> {
  const stories = await Promise.all(folders.map((folder) => readStory(folder)));
  return storyPage(stories.flatMap((story) => (story.ok ? story.value.pack : [])));
}
