import { useWords } from '../../ui/UiContext';
import { AddStory } from './AddStory';
import { storyFaultWords } from './importWords';
import type { StoryShelf } from './StoryShelf';

/** The way to stories of others, or why there is none here; and what is done with those that are there. */
export function OwnStories({ added }: { readonly added: StoryShelf }) {
  const words = useWords();
  const { message, number, list } = words;
  const { fault, renewal, removed, actions } = added;
  const { now, failed } = renewal;
  return (
    <div class="own-stories">
      <div role="status" class="told">
        {now !== null && (
          <>
            {message('storyRenewing', now.title, number(now.at + 1), number(now.count))}{' '}
            <progress max={now.count} value={now.at} />
          </>
        )}
      </div>
      {failed.length > 0 && (
        <p class="note">{message('storyRenewFailed', list(failed.map((title) => `“${title}”`)))}</p>
      )}
      {fault !== null && <p class="note">{storyFaultWords(words, fault)}</p>}
      {actions === null ? (
        <div class="add-story">
          <h3>{message('addStory')}</h3>
          <p class="note">{message('addStoryPrivate')}</p>
        </div>
      ) : (
        <AddStory removed={removed} actions={actions} />
      )}
    </div>
  );
}
