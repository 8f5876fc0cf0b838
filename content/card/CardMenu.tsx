import { useState } from 'preact/hooks';
import { IconButton } from '../../src/ui/IconButton';
import { useWords } from '../../src/ui/UiContext';

interface Props {
  readonly onSwitchOffSite: () => void;
  readonly onOptions: () => void;
}

/** What is seldom needed, behind a button; it closes when the focus leaves it. */
export function CardMenu({ onSwitchOffSite, onOptions }: Props) {
  const { message } = useWords();
  const [isOpen, setOpen] = useState(false);
  const onFocusOut = ({ currentTarget, relatedTarget }: FocusEvent) => {
    const isInside =
      currentTarget instanceof Node &&
      relatedTarget instanceof Node &&
      currentTarget.contains(relatedTarget);
    if (!isInside) setOpen(false);
  };
  return (
    <div class="card-menu" onFocusOut={onFocusOut}>
      <IconButton
        icon="more"
        label={message('cardMenu')}
        isExpanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen && (
        <ul>
          <li>
            <button type="button" onClick={onSwitchOffSite}>
              {message('cardSwitchOffSite')}
            </button>
          </li>
          <li>
            <button type="button" onClick={onOptions}>
              {message('cardOptions')}
            </button>
          </li>
        </ul>
      )}
    </div>
  );
}
