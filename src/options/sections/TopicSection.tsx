import type { Topic } from '../../core/pack/packSchema';
import type { SettingsChange } from '../../core/settings/items';
import { type Choices, isTopicOn } from '../../core/settings/Settings';
import { useWords } from '../../ui/UiContext';
import type { MessageKey } from '../../ui/words';
import { Section } from '../Section';
import { PRESETS, type Preset, presetChange, presetOf } from '../topicPresets';
import { TopicGroup } from './TopicGroup';

interface Props {
  readonly topics: readonly Topic[];
  readonly choices: Choices;
  readonly onChange: (change: SettingsChange) => void;
}

const PRESET_WORDS = {
  all: 'optionsTopicsAll',
  none: 'optionsTopicsNone',
} as const satisfies Record<Exclude<Preset, 'triggers'>, MessageKey>;

const GROUPS = [
  { role: 'trigger', title: 'optionsTopicsTrigger', help: null },
  { role: 'supporting', title: 'optionsTopicsSupporting', help: null },
  { role: 'card', title: 'optionsTopicsCard', help: 'optionsTopicsCardHelp' },
] as const satisfies readonly {
  role: Topic['role'];
  title: MessageKey;
  /** In place of the names of its topics. */
  help: MessageKey | null;
}[];

/** A switch for each topic of the story, in groups that unfold, and for all of them together. */
export function TopicSection({ topics, choices, onChange }: Props) {
  const { message, number, plural } = useWords();
  const on = topics.filter((topic) => isTopicOn(choices, topic)).length;
  const preset = presetOf(topics, choices);
  const triggers = topics.filter(({ role }) => role === 'trigger').length;
  return (
    <Section
      id="topics"
      title={message('optionsTopics')}
      aside={
        <span class="small">
          <span role="status">
            {message('optionsTopicsCount', number(on), number(topics.length))}
          </span>
          {' · '}
          {message('optionsTopicsHelp')}
        </span>
      }
    >
      {GROUPS.map(({ role, title, help }) => (
        <TopicGroup
          key={role}
          title={message(title)}
          help={help === null ? null : message(help)}
          topics={topics.filter((topic) => topic.role === role)}
          choices={choices}
          onChange={onChange}
        />
      ))}
      <fieldset class="presets">
        <legend>{message('optionsTopicsSet')}</legend>
        {PRESETS.map((one) => (
          <button
            key={one}
            type="button"
            class="pill"
            aria-pressed={one === preset}
            onClick={() => onChange(presetChange(topics, one))}
          >
            {one === 'triggers'
              ? plural('optionsTopicsOnlyTriggers', triggers)
              : message(PRESET_WORDS[one])}
          </button>
        ))}
      </fieldset>
    </Section>
  );
}
