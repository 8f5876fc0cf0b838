import * as v from 'valibot';
import { storyIdSchema } from './Settings';

/** A story that was added from a file, as a backup names it: the file itself is not in it. */
const backupStorySchema = v.strictObject({
  id: storyIdSchema,
  title: v.string(),
  revision: v.number(),
  /** SHA-256 of the file, in hexadecimal. */
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});
export const backupStoriesSchema = v.array(backupStorySchema);
export type BackupStory = v.InferOutput<typeof backupStorySchema>;

const named = v.object({ added: backupStoriesSchema });

/** The stories that a backup names; none where it names none, or is no backup. Never throws. */
export function storiesInBackup(text: string): readonly BackupStory[] {
  try {
    const file = v.safeParse(named, JSON.parse(text.replace(/^\uFEFF/, '')));
    return file.success ? file.output.added : [];
  } catch {
    return [];
  }
}
