import { useRef, useState } from 'preact/hooks';
import type { SwitchOffCall } from '../../src/core/page/messages';
import { Icon } from '../../src/ui/Icon';
import { IconButton } from '../../src/ui/IconButton';
import { useWords } from '../../src/ui/UiContext';
import { useMenu } from '../../src/ui/useMenu';
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
  const list = useRef<HTMLDivElement>(null);
  const close = () => {
    // Removed with the focus in it, the list would take the card along.
    menu.current?.querySelector('button')?.focus();
    setOpen(false);
  };
  const choose = (action: () => void) => () => {
    close();
    action();
  };
  const onKeyDown = useMenu(list, isOpen, close);
  const onFocusOut = ({ relatedTarget }: FocusEvent) => {
    if (isIn(menu.current, relatedTarget)) return;
    if (relatedTarget !== null) {
      setOpen(false);
      return;
    }
    // Gone to nowhere, it may be back at once: a card that is raised over what the page has put there
    // loses the focus and has it again in the same task (see CardHost.raise).
    queueMicrotask(() => {
      const root = menu.current?.getRootNode();
      const focused =
        root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
      if (!isIn(menu.current, focused)) setOpen(false);
    });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the buttons within
    <div
      class="card-menu"
      ref={menu}
      onFocusOut={onFocusOut}
      onKeyDown={onKeyDown}
      // Whoever sees keys before the window does can close it by this (see CardHost).
      onCancel={close}
    >
      <IconButton
        icon="more"
        label={message('cardMenu')}
        isExpanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen && (
        <div class="card-menu-list" ref={list}>
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

const isIn = (menu: HTMLElement | null, target: EventTarget | null): boolean =>
  target instanceof Node && (menu?.contains(target) ?? false);
