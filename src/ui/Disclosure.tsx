import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from './Icon';
import { useUniqueId } from './useUniqueId';

interface Props {
  readonly label: ComponentChildren;
  /** Its label while open; the same when left out. */
  readonly openLabel?: ComponentChildren;
  readonly class?: string;
  /** Whether its arrow stands at the end of the line and points down, as in a list of folds. */
  readonly isAtEnd?: boolean;
  readonly children: ComponentChildren;
}

/** Something further, in place, behind a button. */
export function Disclosure(props: Props) {
  const { label, openLabel = label, class: className = '', isAtEnd = false, children } = props;
  const [isOpen, setOpen] = useState(false);
  const id = useUniqueId();
  const icon = <Icon name={isAtEnd ? 'down' : 'chevron'} />;
  return (
    <div class={`disclosure ${className}`}>
      <button
        type="button"
        class="disclosure-button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {!isAtEnd && icon}
        <span>{isOpen ? openLabel : label}</span>
        {isAtEnd && icon}
      </button>
      {isOpen && <div id={id}>{children}</div>}
    </div>
  );
}
