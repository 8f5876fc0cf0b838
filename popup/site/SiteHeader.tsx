import { useRef, useState } from 'preact/hooks';
import { switchOff, switchOn } from '../../src/core/popup/siteSwitch';
import type { SettingsChange } from '../../src/core/settings/items';
import type { Choices } from '../../src/core/settings/Settings';
import { siteState } from '../../src/core/settings/sites';
import { IconButton } from '../../src/ui/IconButton';
import { Switch } from '../../src/ui/Switch';
import { useWords } from '../../src/ui/UiContext';
import { SiteMenu } from './SiteMenu';

interface Props {
  /** `null` where there is no site to switch. */
  readonly host: string | null;
  /** What covers it if it is listed, nearest first. */
  readonly entries: readonly string[];
  readonly choices: Choices;
  /** In ms since the epoch. */
  readonly now: number;
  readonly onChange: (change: SettingsChange) => void;
  /** Opens the popup's content beside the page; `null` where that is no use. */
  readonly onBeside: (() => void) | null;
  /** Copies a report; false if the browser does not allow it. */
  readonly onReport: () => Promise<boolean>;
  readonly onOptions: () => void;
  readonly onAbout: () => void;
}

/** Whose page it is, and whether Sidelight is on there. */
export function SiteHeader({
  host,
  entries,
  choices,
  now,
  onChange,
  onBeside,
  onReport,
  onOptions,
  onAbout,
}: Props) {
  const { message } = useWords();
  const [isOpen, setOpen] = useState(false);
  const header = useRef<HTMLElement>(null);
  const close = () => {
    setOpen(false);
    header.current?.querySelector<HTMLElement>('.icon-button')?.focus();
  };
  const isOn = host !== null && siteState(choices, entries, now).on;
  return (
    <header class="header" ref={header}>
      <img src="icons/48.png" alt="" width="20" height="20" />
      <h1>{message('extensionName')}</h1>
      {host !== null && (
        <>
          <span class="host" title={host}>
            {message(isOn ? 'popupOnFor' : 'popupOffFor', host)}
          </span>
          <Switch
            isOn={isOn}
            label={message('popupSiteSwitch', host)}
            onChange={(isOn) => onChange(isOn ? switchOn(choices, entries) : switchOff(host))}
          />
        </>
      )}
      <IconButton
        icon="more"
        label={host === null ? message('popupMore') : message('popupSiteMenu', host)}
        isExpanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen && (
        <SiteMenu
          entries={entries}
          onChange={onChange}
          onClose={close}
          onBeside={onBeside}
          onReport={onReport}
          onOptions={onOptions}
          onAbout={onAbout}
        />
      )}
    </header>
  );
}
