import { useLayoutEffect, useRef } from 'preact/hooks';
import { inAnHour, PAUSE, switchOff, tomorrow } from '../../src/core/popup/siteSwitch';
import { entriesFor } from '../../src/core/settings/hosts';
import type { Change } from '../../src/core/settings/items';
import { useWords } from '../../src/ui/UiContext';

interface Props {
  readonly host: string;
  readonly onChange: (change: Change) => void;
  readonly onClose: () => void;
}

/** How, how widely and how long the site can be switched off: a list that opens below the header. */
export function SiteMenu({ host, onChange, onClose }: Props) {
  const { message } = useWords();
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => list.current?.querySelector('button')?.focus(), []);
  const now = Date.now();
  const [own = host, ...parents] = entriesFor(host);
  const offers: readonly (readonly [label: string, change: Change])[] = [
    [message('popupSiteSnoozeHour'), switchOff(own, inAnHour(now))],
    [message('popupSiteSnoozeTomorrow'), switchOff(own, tomorrow(now))],
    [message('popupSiteOffHere', own), switchOff(own)],
    ...parents.map((entry) => [message('popupSiteOffBelow', entry), switchOff(entry)] as const),
    [message('popupSiteOffEverywhere'), PAUSE],
  ];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // Otherwise the browser closes the whole popup.
    event.preventDefault();
    onClose();
  };
  return (
    <ul class="site-menu" ref={list}>
      {offers.map(([label, change]) => (
        <li key={label}>
          <button
            type="button"
            onKeyDown={onKeyDown}
            onClick={() => {
              onChange(change);
              onClose();
            }}
          >
            {label}
          </button>
        </li>
      ))}
    </ul>
  );
}
