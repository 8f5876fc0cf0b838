import type { StoryHead } from '../core/page/StoryHead';
import type { StoredSummary } from '../core/settings/storedItems';
import { shorten } from '../core/text/shorten';
import type { Words } from '../ui/words';
import { sizeWords } from './stories/sizeWords';

/** So many names of what this version does not know are told, and so much of each, in UTF-16 units. */
const TOLD_NAMES = 5;
const TOLD_LENGTH = 40;

/** All that is stored, a line for each kind of it; none where nothing is. */
export function storedLines(
  words: Words,
  stored: StoredSummary,
  added: readonly Pick<StoryHead, 'size'>[],
): readonly string[] {
  const { message, plural, list } = words;
  const { choices, stories, topics, sites, privateSites, hasPlace, others } = stored;
  const told = others.slice(0, TOLD_NAMES).map((name) => `“${shorten(name, TOLD_LENGTH)}”`);
  const more = others.length - told.length;
  const names = list(more > 0 ? [...told, plural('optionsSitesMore', more)] : told);
  return [
    choices > 0 ? plural('optionsStoredChoices', choices) : '',
    stories > 0 ? plural('optionsStoredStories', stories) : '',
    topics > 0 ? plural('optionsStoredTopics', topics) : '',
    sites > 0 ? plural('optionsStoredSites', sites) : '',
    privateSites > 0 ? plural('optionsStoredPrivate', privateSites) : '',
    added.length > 0
      ? plural(
          'optionsStoredAdded',
          added.length,
          sizeWords(
            words.language,
            added.reduce((sum, { size }) => sum + size, 0),
          ),
        )
      : '',
    hasPlace ? message('optionsStoredPlace') : '',
    others.length > 0 ? plural('optionsStoredOthers', others.length, names) : '',
  ].filter((line) => line !== '');
}
