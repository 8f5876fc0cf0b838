import type { FoundTopic } from '../../src/core/popup/findings';
import { rowsWanted } from '../../src/core/popup/rowsWanted';
import type { PageActions } from './PageActions';

/** Goes to the first mention of a topic; false when it is no longer on the page. */
export async function jumpToFirst(
  topic: FoundTopic,
  { rows, jump }: Pick<PageActions, 'rows' | 'jump'>,
): Promise<boolean> {
  const [wanted] = rowsWanted(topic, 0, 1);
  if (!wanted) return false;
  const [first] = await rows(wanted);
  return first !== undefined && jump({ ...first, frameId: wanted.frameId, lang: wanted.lang });
}
