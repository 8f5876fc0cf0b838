import { useRef, useState } from 'preact/hooks';
import type { SwitchOffCall } from '../../src/core/page/messages';
import { Icon } from '../../src/ui/Icon';
import { IconButton } from '../../src/ui/IconButton';
import { useWords } from '../../src/ui/UiContext';
import type { MessageKey } from '../../src/ui/words';

interface Props {
  readonly isPinned: boolean;
  readonly onPin: (isPinned: boolean) => void;
  readonly onSwitchOff: (call: SwitchOffCall) => void;
  readonly onOptions: () => void;
}

/** The ways to be left alone, the mildest first. */
const SWITCHES = [
  ['snoozeSite', 'cardSnoozeSite'],
  ['switchOffSite', 'cardSwitchOffSite'],
  ['pause', 'cardSwitchOffEverywhere'],
] as const satisfies readonly (readonly [SwitchOffCall, MessageKey])[];

/** What is seldom needed, behind a button; it closes when something is chosen or the focus leaves. */
export function CardMenu({ isPinned, onPin, onSwitchOff, onOptions }: Props) {
  const { message } = useWords();
  const [isOpen, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const choose = (action: () => void) => () => {
    // Removed with the focus in it, the list would take the card along.
    menu.current?.querySelector('button')?.focus();
    setOpen(false);
    action();
  };
  const onFocusOut = ({ currentTarget, relatedTarget }: FocusEvent) => {
    const isInside =
      currentTarget instanceof Node &&
      relatedTarget instanceof Node &&
      currentTarget.contains(relatedTarget);
    if (!isInside) setOpen(false);
  };
  return (
    <div class="card-menu" ref={menu} onFocusOut={onFocusOut}>
      <IconButton
        icon="more"
        label={message('cardMenu')}
        isExpanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen && (
        <div class="card-menu-list">
          <ul class="card-menu-group">
            <li>
              <button
                type="button"
                aria-pressed={isPinned}
                onClick={choose(() => onPin(!isPinned))}
              >
                {message('cardPin')}
                {isPinned && <Icon name="check" />}
              </button>
            </li>
          </ul>
          <ul class="card-menu-group">
            {SWITCHES.map(([call, label]) => (
              <li key={call}>
                <button type="button" onClick={choose(() => onSwitchOff(call))}>
                  {message(label)}
                </button>
              </li>
            ))}
          </ul>
          <ul class="card-menu-group">
            <li>
              <button type="button" onClick={choose(onOptions)}>
                {message('cardOptions')}
              </button>
            </li>
          </ul>
        </div>
      )}
    </div>
  );
}
