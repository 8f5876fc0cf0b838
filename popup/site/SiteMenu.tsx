import { useRef } from 'preact/hooks';
import { inAnHour, PAUSE_EVERYWHERE, switchOff, tomorrow } from '../../src/core/popup/siteSwitch';
import type { SettingsChange } from '../../src/core/settings/items';
import { useWords } from '../../src/ui/UiContext';
import { useMenu } from '../../src/ui/useMenu';
import type { Words } from '../../src/ui/words';
import { ReportItem } from './ReportItem';

interface Props {
  /** What can be listed to switch the site off, nearest first; none where there is no site. */
  readonly entries: readonly string[];
  readonly onChange: (change: SettingsChange) => void;
  readonly onClose: () => void;
  readonly onBeside: (() => void) | null;
  readonly onReport: () => Promise<boolean>;
  readonly onOptions: () => void;
  readonly onAbout: () => void;
}

/**
 * How, how widely and how long the site can be switched off, and the way to the options: a list that
 * opens below the header.
 */
export function SiteMenu(props: Props) {
  const { entries, onChange, onClose, onBeside, onReport, onOptions, onAbout } = props;
  const { message } = useWords();
  const list = useRef<HTMLUListElement>(null);
  const onKeyDown = useMenu(list, true, onClose);
  const offers = offersFor(entries, message);
  return (
    <ul class="site-menu" ref={list} onKeyDown={onKeyDown}>
      {offers.map(([label, change]) => (
        <li key={label}>
          <button
            type="button"
            onClick={() => {
              onChange(change);
              onClose();
            }}
          >
            {label}
          </button>
        </li>
      ))}
      {onBeside !== null && (
        <li>
          <button type="button" onClick={onBeside}>
            {message('popupBeside')}
          </button>
        </li>
      )}
      <li>
        <button type="button" onClick={onOptions}>
          {message('popupOptions')}
        </button>
      </li>
      <ReportItem onReport={onReport} />
      <li>
        <button type="button" onClick={onAbout}>
          {message('popupAbout')}
        </button>
      </li>
    </ul>
  );
}

/** What can be done about a site, each with its words. */
function offersFor(
  [own, ...parents]: readonly string[],
  message: Words['message'],
): readonly (readonly [label: string, change: SettingsChange])[] {
  if (own === undefined) return [];
  const now = Date.now();
  return [
    [message('popupSiteSnoozeHour'), switchOff(own, inAnHour(now))],
    [message('popupSiteSnoozeTomorrow'), switchOff(own, tomorrow(now))],
    [message('popupSiteOffHere', own), switchOff(own)],
    ...parents.map((entry) => [message('popupSiteOffBelow', entry), switchOff(entry)] as const),
    [message('popupSiteOffEverywhere'), PAUSE_EVERYWHERE],
  ];
}
