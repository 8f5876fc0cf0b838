import type { SettingsChange } from '../../core/settings/items';
import type { Settings } from '../../core/settings/Settings';
import { Switch } from '../../ui/Switch';
import { useWords } from '../../ui/UiContext';
import { useUniqueId } from '../../ui/useUniqueId';
import { Choice } from '../Choice';
import { Section } from '../Section';

interface Props {
  readonly settings: Settings;
  readonly onChange: (change: SettingsChange) => void;
}

/** What pages show, and how cards open: each its own section, told apart by its title. */
export function ReadingSection({ settings, onChange }: Props) {
  const { message } = useWords();
  const badgeId = useUniqueId();
  return (
    <Section id="reading" title={message('optionsReading')}>
      <Choice
        legend={message('optionsMarks')}
        value={settings.marks}
        onChange={(marks) => onChange({ choices: { marks } })}
        options={[
          {
            value: 'first',
            label: message('optionsMarksFirst'),
            help: message('optionsMarksFirstHelp'),
          },
          { value: 'all', label: message('optionsMarksAll') },
          {
            value: 'none',
            label: message('optionsMarksNone'),
            help: message('optionsMarksNoneHelp'),
          },
        ]}
      />
      <Choice
        legend={message('optionsTrigger')}
        help={message('optionsTriggerHelp')}
        value={settings.trigger}
        onChange={(trigger) => onChange({ choices: { trigger } })}
        options={[
          { value: 'rest', label: message('optionsTriggerRest') },
          { value: 'modifier', label: message('optionsTriggerModifier') },
          { value: 'click', label: message('optionsTriggerClick') },
        ]}
      />
      <Choice
        legend={message('optionsTheme')}
        look="segments"
        value={settings.theme}
        onChange={(theme) => onChange({ choices: { theme } })}
        options={[
          { value: 'system', label: message('optionsThemeSystem') },
          { value: 'light', label: message('optionsThemeLight') },
          { value: 'dark', label: message('optionsThemeDark') },
        ]}
      />
      <div class="field">
        <label for={badgeId}>{message('optionsBadge')}</label>
        <div class="switch-line">
          <Switch
            id={badgeId}
            isOn={settings.badge}
            onChange={(badge) => onChange({ choices: { badge } })}
            describedBy={`${badgeId}-help`}
          />
          <p class="second" id={`${badgeId}-help`}>
            {message('optionsBadgeHelp')}
          </p>
        </div>
      </div>
    </Section>
  );
}
