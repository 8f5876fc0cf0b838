import type { SwitchOffCall } from '../../src/core/messages';
import { Icon } from '../../src/ui/Icon';
import { IconButton } from '../../src/ui/IconButton';
import { useWords } from '../../src/ui/UiContext';
import { CardMenu } from './CardMenu';
import type { Copying } from './useCopy';

interface Props {
  readonly copying: Copying;
  readonly onTimeline: () => void;
  readonly onCopy: () => void;
  readonly onSwitchOff: (call: SwitchOffCall) => void;
  readonly onOptions: () => void;
}

/** What stays at the bottom: the way to the timeline, copying, and what is seldom needed. */
export function CardFooter({ copying, onTimeline, onCopy, onSwitchOff, onOptions }: Props) {
  const { message } = useWords();
  return (
    <footer class="card-footer">
      <button type="button" class="card-timeline" onClick={onTimeline}>
        {message('cardTimeline')} <Icon name="forward" />
      </button>
      <span role="status" class="small">
        {copying !== null && message(copying === 'done' ? 'cardCopied' : 'cardCopyFailed')}
      </span>
      <IconButton
        icon={copying === 'done' ? 'check' : 'copy'}
        label={message('cardCopy')}
        onClick={onCopy}
      />
      <CardMenu onSwitchOff={onSwitchOff} onOptions={onOptions} />
    </footer>
  );
}
