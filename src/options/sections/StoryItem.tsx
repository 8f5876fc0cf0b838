import type { SettingsChange } from '../../core/settings/items';
import { type Choices, isStoryOn, isTopicChosen } from '../../core/settings/Settings';
import type { Story } from '../../core/story/makeStory';
import { Icon } from '../../ui/Icon';
import { PackText } from '../../ui/PackText';
import { Switch } from '../../ui/Switch';
import { UiContext, useWords } from '../../ui/UiContext';
import { useUniqueId } from '../../ui/useUniqueId';
import { switchStory } from '../topicPresets';
import { TopicSwitches } from './TopicSwitches';

interface Props {
  readonly story: Story;
  readonly choices: Choices;
  readonly onChange: (change: SettingsChange) => void;
}

/** A story of several: its switch, and its topics folded under it. */
export function StoryItem({ story: { pack, names }, choices, onChange }: Props) {
  const words = useWords();
  const { message, number } = words;
  const id = useUniqueId();
  const on = pack.topics.filter((topic) => isTopicChosen(choices, pack.id, topic)).length;
  return (
    <UiContext.Provider value={{ words, packLanguage: pack.language, names }}>
      <div class="story-item">
        <div class="row">
          <div>
            <h3>
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
      </div>
    </UiContext.Provider>
  );
}
