import type { StoryHead } from '../../core/page/StoryHead';
import type { SettingsChange } from '../../core/settings/items';
import { type Choices, isStoryOn, isTopicChosen } from '../../core/settings/Settings';
import type { Story } from '../../core/story/makeStory';
import { Icon } from '../../ui/Icon';
import { PackText } from '../../ui/PackText';
import { Switch } from '../../ui/Switch';
import { UiContext, useWords } from '../../ui/UiContext';
import { useUniqueId } from '../../ui/useUniqueId';
import { AddedTools } from '../stories/AddedTools';
import type { StoryActions } from '../stories/StoryActions';
import { storyAnchor } from '../stories/storyAnchor';
import { switchStory } from '../topicPresets';
import { TopicSwitches } from './TopicSwitches';

interface Props {
  readonly story: Story;
  /** Of one that was added from a file; `null` where it came with Sidelight. */
  readonly head: StoryHead | null;
  /** What can be done with it; `null` where nothing can. */
  readonly actions: StoryActions | null;
  readonly choices: Choices;
  readonly onChange: (change: SettingsChange) => void;
}

/** A story of several: its switch, and its topics folded under it. */
export function StoryItem({ story, head, actions, choices, onChange }: Props) {
  const { pack, names } = story;
  const words = useWords();
  const { message, number } = words;
  const id = useUniqueId();
  const on = pack.topics.filter((topic) => isTopicChosen(choices, pack.id, topic)).length;
  return (
    <UiContext.Provider value={{ words, packLanguage: pack.language, names }}>
      <div class="story-item">
        <div class="row">
          <div>
            <h3 {...(head !== null && { id: storyAnchor(pack.id), tabIndex: -1 })}>
              <label for={id}>
                <PackText>{pack.title}</PackText>
              </label>
            </h3>
            <p class="small" id={`${id}-summary`}>
              <PackText>{pack.summary}</PackText>
            </p>
          </div>
          <Switch
            id={id}
            isOn={isStoryOn(choices, pack.id)}
            onChange={(isOn) => onChange(switchStory(pack.id, isOn))}
            describedBy={`${id}-summary`}
          />
        </div>
        <details class="story-topics">
          <summary>
            <span>{message('optionsStoryTopics')}</span>
            <span class="topic-count" role="status">
              {message('optionsTopicsCount', number(on), number(pack.topics.length))}
            </span>
            <Icon name="chevron" />
          </summary>
          <TopicSwitches pack={pack} choices={choices} onChange={onChange} />
        </details>
        {head !== null && <AddedTools head={head} actions={actions} />}
      </div>
    </UiContext.Provider>
  );
}
