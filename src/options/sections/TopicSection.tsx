import { useId } from 'preact/hooks';
import type { Topic } from '../../core/pack/schema';
import type { Change } from '../../core/settings/items';
import { type Choices, isTopicOn } from '../../core/settings/Settings';
import { Switch } from '../../ui/Switch';
import { useUi, useWords } from '../../ui/UiContext';
import type { MessageKey } from '../../ui/words';
import { Section } from '../Section';
import { PRESETS, type Preset, presetChange, presetOf, switchTopic } from '../topicPresets';

interface Props {
  readonly topics: readonly Topic[];
  readonly choices: Choices;
  readonly onChange: (change: Change) => void;
}

const PRESET_WORDS = {
  all: 'optionsTopicsAll',
  triggers: 'optionsTopicsOnlyTriggers',
  none: 'optionsTopicsNone',
} as const satisfies Record<Preset, MessageKey>;

const GROUPS = [
  { role: 'trigger', title: 'optionsTopicsTrigger', help: 'optionsTopicsTriggerHelp' },
  { role: 'supporting', title: 'optionsTopicsSupporting', help: 'optionsTopicsSupportingHelp' },
  { role: 'card', title: 'optionsTopicsCard', help: 'optionsTopicsCardHelp' },
] as const satisfies readonly { role: Topic['role']; title: MessageKey; help: MessageKey }[];

/** A switch for each topic of the story, and for all of them together. */
export function TopicSection({ topics, choices, onChange }: Props) {
  const { message, number } = useWords();
  const on = topics.filter((topic) => isTopicOn(choices, topic)).length;
  const preset = presetOf(topics, choices);
  return (
    <Section
      id="topics"
      title={message('optionsTopics')}
      aside={
        <span class="second" role="status">
          {message('optionsTopicsCount', number(on), number(topics.length))}
        </span>
      }
    >
      <p class="second">{message('optionsTopicsHelp')}</p>
      <fieldset class="presets">
        <legend class="unseen">{message('optionsTopicsSet')}</legend>
        {PRESETS.map((one) => (
          <button
            key={one}
            type="button"
            class="pill"
            aria-pressed={one === preset}
            onClick={() => onChange(presetChange(topics, one))}
          >
            {message(PRESET_WORDS[one])}
          </button>
        ))}
      </fieldset>
      {GROUPS.map(({ role, title, help }) => (
        <div key={role} class="topic-group">
          <h3>{message(title)}</h3>
          <p class="small">{message(help)}</p>
          <ul>
            {topics
              .filter((topic) => topic.role === role)
              .map((topic) => (
                <TopicRow
                  key={topic.id}
                  topic={topic}
                  isOn={isTopicOn(choices, topic)}
                  onChange={(isOn) => onChange(switchTopic(topic, isOn))}
                />
              ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

interface RowProps {
  readonly topic: Topic;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function TopicRow({ topic: { title, line }, isOn, onChange }: RowProps) {
  const { packLanguage } = useUi();
  const id = useId();
  return (
    <li class="row">
      <div lang={packLanguage}>
        <label for={id}>{title}</label>
        <p class="small" id={`${id}-line`}>
          {line}
        </p>
      </div>
      <Switch id={id} isOn={isOn} onChange={onChange} describedBy={`${id}-line`} />
    </li>
  );
}
