import type { Pack, Topic } from '../../core/pack/packSchema';
import type { SettingsChange } from '../../core/settings/items';
import type { Choices } from '../../core/settings/Settings';
import { useWords } from '../../ui/UiContext';
import type { MessageKey } from '../../ui/words';
import { PRESETS, type Preset, presetChange, presetOf } from '../topicPresets';
import { TopicGroup } from './TopicGroup';

interface Props {
  readonly pack: Pack;
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

/** A switch for each topic of a story, in groups that unfold, and for all of them together. */
export function TopicSwitches({ pack, choices, onChange }: Props) {
  const { message, plural } = useWords();
  const { topics } = pack;
  const preset = presetOf(pack, choices);
  const triggers = topics.filter(({ role }) => role === 'trigger').length;
  return (
    <>
      {GROUPS.map(({ role, title, help }) => (
        <TopicGroup
          key={role}
          title={message(title)}
          help={help === null ? null : message(help)}
          pack={pack.id}
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
            onClick={() => onChange(presetChange(pack, one))}
          >
            {one === 'triggers'
              ? plural('optionsTopicsOnlyTriggers', triggers)
              : message(PRESET_WORDS[one])}
          </button>
        ))}
      </fieldset>
    </>
  );
}
