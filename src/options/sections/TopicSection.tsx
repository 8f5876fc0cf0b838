import type { Pack } from '../../core/pack/packSchema';
import type { SettingsChange } from '../../core/settings/items';
import { type Choices, isStoryOn, isTopicChosen } from '../../core/settings/Settings';
import type { Story } from '../../core/story/makeStory';
import { useWords } from '../../ui/UiContext';
import { Section } from '../Section';
import { OldStoryItem } from '../stories/OldStoryItem';
import { OwnStories } from '../stories/OwnStories';
import type { StoryShelf } from '../stories/StoryShelf';
import { StoryItem } from './StoryItem';
import { TopicSwitches } from './TopicSwitches';

interface Props {
  /** All that can be shown. */
  readonly stories: readonly Story[];
  readonly added: StoryShelf;
  readonly choices: Choices;
  readonly onChange: (change: SettingsChange) => void;
}

/**
 * What is looked for: the topics of the story; where there are several, each with its switch and its
 * topics folded under it. One that was switched off beside others keeps its switch when it is alone.
 */
export function TopicSection({ stories, added, choices, onChange }: Props) {
  const { message } = useWords();
  const [story, ...others] = stories;
  if (
    story !== undefined &&
    others.length === 0 &&
    added.heads.length === 0 &&
    isStoryOn(choices, story.pack.id)
  ) {
    const { pack } = story;
    return (
      <Section
        id="topics"
        title={message('optionsTopics')}
        aside={
          <span class="small">
            <TopicCount pack={pack} choices={choices} />
            {' · '}
            {message('optionsTopicsHelp')}
          </span>
        }
      >
        <TopicSwitches pack={pack} choices={choices} onChange={onChange} />
        <OwnStories added={added} />
      </Section>
    );
  }
  return (
    <Section
      id="topics"
      title={message('optionsStories')}
      aside={story !== undefined && <span class="small">{message('optionsStoriesHelp')}</span>}
    >
      {story === undefined && <p>{message('optionsNoStory')}</p>}
      {stories.map((one) => (
        <StoryItem
          key={one.pack.id}
          story={one}
          head={added.heads.find(({ id }) => id === one.pack.id) ?? null}
          actions={added.actions}
          choices={choices}
          onChange={onChange}
        />
      ))}
      {added.heads
        .filter(({ id }) => !stories.some(({ pack }) => pack.id === id))
        .map((head) => (
          <OldStoryItem key={head.id} head={head} actions={added.actions} />
        ))}
      <OwnStories added={added} />
    </Section>
  );
}

/** "12 of 17 on". */
function TopicCount({ pack, choices }: { readonly pack: Pack; readonly choices: Choices }) {
  const { message, number } = useWords();
  const on = pack.topics.filter((topic) => isTopicChosen(choices, pack.id, topic)).length;
  return (
    <span role="status">
      {message('optionsTopicsCount', number(on), number(pack.topics.length))}
    </span>
  );
}
