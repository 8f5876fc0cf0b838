import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from './Icon';

interface Props {
  readonly label: ComponentChildren;
  /** Its label while open; the same when left out. */
  readonly openLabel?: ComponentChildren;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** Something further, in place, behind a button. */
export function Disclosure({ label, openLabel = label, class: className = '', children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div class={`disclosure ${className}`}>
      <button
        type="button"
        class="disclosure-button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="chevron" />
        <span>{isOpen ? openLabel : label}</span>
      </button>
      {isOpen && <div id={id}>{children}</div>}
    </div>
  );
}
