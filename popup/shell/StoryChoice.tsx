import type { Findings } from '../../src/core/popup/findings';
import { StorySelect } from '../../src/ui/StorySelect';
import { useWords } from '../../src/ui/UiContext';
import { usePopup } from '../PopupContext';

/** Which story is shown, of several: those of the page first. */
export function StoryChoice({ findings }: { readonly findings: Findings | null }) {
  const { message } = useWords();
  const { story, stories, dispatch } = usePopup();
  const onPage = (findings?.stories ?? []).flatMap((found) =>
    found.topics.length > 0 ? [found.story] : [],
  );
  const others = stories.filter((one) => !onPage.includes(one));
  return (
    <StorySelect
      label={message('popupStoryChoice')}
      shown={story}
      groups={
        onPage.length === 0
          ? [{ title: null, stories }]
          : [
              { title: message('popupOnPage'), stories: onPage },
              { title: message('popupOtherStories'), stories: others },
            ]
      }
      onChoose={(story) => dispatch({ do: 'story', story })}
    />
  );
}
