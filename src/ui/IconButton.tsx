import { Icon, type IconName } from './Icon';

interface Props {
  readonly icon: IconName;
  /** Its name, which is shown on hover too. */
  readonly label: string;
  readonly onClick: () => void;
  /** For what opens something. */
  readonly isExpanded?: boolean;
  readonly class?: string;
}

/** A button with a picture for its text. */
export function IconButton({ icon, label, onClick, isExpanded, class: more }: Props) {
  return (
    <button
      type="button"
      class={more === undefined ? 'icon-button' : `icon-button ${more}`}
      aria-label={label}
      title={label}
      aria-expanded={isExpanded}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
