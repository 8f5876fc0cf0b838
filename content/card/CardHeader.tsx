import type { ComponentChildren, Ref } from 'preact';
import { directionOf } from '../../src/core/text/direction';
import { IconButton } from '../../src/ui/IconButton';
import { useUi } from '../../src/ui/UiContext';

interface Props {
  /** Which story it is from, above all else. */
  readonly story: ComponentChildren;
  readonly title: string;
  readonly titleId: string;
  /** Takes the focus when the card was turned over. */
  readonly titleRef: Ref<HTMLHeadingElement>;
  /** The title of the card that this one was turned over from. */
  readonly backTo: string | null;
  readonly onBack: () => void;
  readonly onClose: () => void;
  /** Who or what it is, in one line. */
  readonly children: ComponentChildren;
}

/** What stays at the top: the way back, title, close, and the line below. No landmark in a page. */
export function CardHeader(props: Props) {
  const { story, title, titleId, titleRef, backTo, onBack, onClose, children } = props;
  const { words, packLanguage } = useUi();
  return (
    <div class="card-header">
      {story}
      <div class="card-heading">
        {backTo !== null && (
          <IconButton icon="back" label={words.message('cardBack', backTo)} onClick={onBack} />
        )}
        <h2
          id={titleId}
          ref={titleRef}
          tabIndex={-1}
          lang={packLanguage}
          dir={directionOf(packLanguage)}
        >
          {title}
        </h2>
        <IconButton icon="close" label={words.message('cardClose')} onClick={onClose} />
      </div>
      <p class="card-line">{children}</p>
    </div>
  );
}
