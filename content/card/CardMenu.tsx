import { useRef, useState } from 'preact/hooks';
import { IconButton } from '../../src/ui/IconButton';
import { useWords } from '../../src/ui/UiContext';

interface Props {
  readonly onSwitchOffSite: () => void;
  readonly onOptions: () => void;
}

/** What is seldom needed, behind a button; it closes when something is chosen or the focus leaves. */
export function CardMenu({ onSwitchOffSite, onOptions }: Props) {
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
        <ul>
          <li>
            <button type="button" onClick={choose(onSwitchOffSite)}>
              {message('cardSwitchOffSite')}
            </button>
          </li>
          <li>
            <button type="button" onClick={choose(onOptions)}>
              {message('cardOptions')}
            </button>
          </li>
        </ul>
      )}
    </div>
  );
}
