import type { Ref } from 'preact';
import { IconButton } from '../../src/ui/IconButton';
import { useUi } from '../../src/ui/UiContext';

interface Props {
  readonly title: string;
  readonly titleId: string;
  /** Takes the focus when the card was turned over. */
  readonly titleRef: Ref<HTMLHeadingElement>;
  /** The title of the card that this one was turned over from. */
  readonly backTo: string | null;
  readonly isPinned: boolean;
  readonly onBack: () => void;
  readonly onPin: (isPinned: boolean) => void;
  readonly onClose: () => void;
}

/** What stays at the top: title, the way back, pin, close. */
export function CardHeader(props: Props) {
  const { title, titleId, titleRef, backTo, isPinned, onBack, onPin, onClose } = props;
  const { words, packLanguage } = useUi();
  return (
    <header class="card-header">
      {backTo !== null && (
        <IconButton icon="back" label={words.message('cardBack', backTo)} onClick={onBack} />
      )}
      <h2 id={titleId} ref={titleRef} tabIndex={-1} lang={packLanguage}>
        {title}
      </h2>
      <IconButton
        icon="pin"
        label={words.message('cardPin')}
        isPressed={isPinned}
        onClick={() => onPin(!isPinned)}
      />
      <IconButton icon="close" label={words.message('cardClose')} onClick={onClose} />
    </header>
  );
}
