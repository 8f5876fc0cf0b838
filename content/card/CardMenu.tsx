import { useLayoutEffect, useRef, useState } from 'preact/hooks';
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
  useLayoutEffect(() => {
    if (isOpen) itemsOf(menu.current)[0]?.focus();
  }, [isOpen]);
  const close = () => {
    // Removed with the focus in it, the list would take the card along.
    menu.current?.querySelector('button')?.focus();
    setOpen(false);
  };
  const choose = (action: () => void) => () => {
    close();
    action();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen) return;
    const isEscape = event.key === 'Escape';
    if (!isEscape && !moveFocus(menu.current, event)) return;
    // Neither the card nor the page is to do anything for it.
    event.preventDefault();
    event.stopPropagation();
    if (isEscape) close();
  };
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

const isIn = (menu: HTMLElement | null, target: EventTarget | null): boolean =>
  target instanceof Node && (menu?.contains(target) ?? false);

const itemsOf = (menu: HTMLElement | null): HTMLElement[] => [
  ...(menu?.querySelectorAll<HTMLElement>('.card-menu-list button') ?? []),
];

/** Moves the focus among the items as the keys of menus do, round at the ends; false for other keys. */
function moveFocus(menu: HTMLElement | null, { key, target }: KeyboardEvent): boolean {
  const items = itemsOf(menu);
  const at = target instanceof HTMLElement ? items.indexOf(target) : -1;
  const last = items.length - 1;
  const to = new Map([
    ['ArrowDown', at === last ? 0 : at + 1],
    ['ArrowUp', at <= 0 ? last : at - 1],
    ['Home', 0],
    ['End', last],
  ]).get(key);
  if (to === undefined) return false;
  items[to]?.focus();
  return true;
}
