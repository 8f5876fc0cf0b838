import { useState } from 'preact/hooks';
import type { Topic } from '../../core/pack/packSchema';
import type { SettingsChange } from '../../core/settings/items';
import { type Choices, isTopicChosen } from '../../core/settings/Settings';
import { named } from '../../core/story/titled';
import { directionOf } from '../../core/text/direction';
import { Icon } from '../../ui/Icon';
import { PackText } from '../../ui/PackText';
import { Switch } from '../../ui/Switch';
import { useUi, useWords } from '../../ui/UiContext';
import { useUniqueId } from '../../ui/useUniqueId';
import { switchTopic } from '../topicPresets';

interface Props {
  readonly title: string;
  /** What to say of the group while it is folded, in place of the names in it. */
  readonly help: string | null;
  /** The id of their pack. */
  readonly pack: string;
  readonly topics: readonly Topic[];
  readonly choices: Choices;
  readonly onChange: (change: SettingsChange) => void;
}

/** Topics of one kind: a line that says which and how many are on, and unfolds their switches. */
export function TopicGroup({ title, help, pack, topics, choices, onChange }: Props) {
  const words = useWords();
  const on = topics.filter((topic) => isTopicChosen(choices, pack, topic)).length;
  const [isOpen, setOpen] = useState(false);
  const isDrawn = isOpen || topics.length <= MOST_FOLDED;
  return (
    <details class="topic-group" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <h3>{title}</h3>
        {help === null ? (
          <span class="topic-names">
            <PackText>{topicNames(topics)}</PackText>
          </span>
        ) : (
          <span class="topic-names">{help}</span>
        )}
        <span class="topic-count">
          {words.message('optionsTopicsCount', words.number(on), words.number(topics.length))}
        </span>
        <Icon name="chevron" />
      </summary>
      <ul>
        {(isDrawn ? topics : []).map((topic) => (
          <TopicRow
            key={topic.id}
            topic={topic}
            isOn={isTopicChosen(choices, pack, topic)}
            onChange={(isOn) => onChange(switchTopic(pack, topic, isOn))}
          />
        ))}
      </ul>
    </details>
  );
}

/**
 * Folded switches are drawn as well, so that the browser finds what is written there; but a long list has
 * thousands, which take seconds.
 */
const MOST_FOLDED = 300;

/** More names than these have no room in a line. */
const NAMED = 30;

const topicNames = (topics: readonly Topic[]): string =>
  topics
    .slice(0, NAMED)
    .map((topic) => named(topic).title)
    .join(', ');

interface RowProps {
  readonly topic: Topic;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function TopicRow({ topic: { title, line }, isOn, onChange }: RowProps) {
  const { packLanguage } = useUi();
  const id = useUniqueId();
  return (
    <li class="row">
      <div lang={packLanguage} dir={directionOf(packLanguage)}>
        <label for={id}>{title}</label>
        <p class="small" id={`${id}-line`}>
          <PackText>{line}</PackText>
        </p>
      </div>
      <Switch id={id} isOn={isOn} onChange={onChange} describedBy={`${id}-line`} />
    </li>
  );
}
