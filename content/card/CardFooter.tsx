import type { Source } from '../../src/core/pack/packSchema';
import type { SwitchOffCall } from '../../src/core/page/messages';
import { Icon } from '../../src/ui/Icon';
import { IconButton } from '../../src/ui/IconButton';
import { SourcesTip } from '../../src/ui/SourcesTip';
import { useWords } from '../../src/ui/UiContext';
import { CardMenu } from './CardMenu';
import type { Copying } from './useCopy';

interface Props {
  /** All of the story's. */
  readonly sources: readonly Source[];
  readonly copying: Copying;
  readonly isPinned: boolean;
  readonly onTimeline: () => void;
  readonly onCopy: () => void;
  readonly onPin: (isPinned: boolean) => void;
  readonly onSwitchOff: (call: SwitchOffCall) => void;
  readonly onOptions: () => void;
}

/** What stays at the bottom: the whole story, what the letters mean, copying, and a menu. */
export function CardFooter(props: Props) {
  const { sources, copying, isPinned, onTimeline, onCopy, onPin, onSwitchOff, onOptions } = props;
  const { message } = useWords();
  return (
    <div class="card-footer">
      <button type="button" class="card-story" onClick={onTimeline}>
        {message('cardStory')} <Icon name="forward" />
      </button>
      <span role="status" class="small">
        {copying !== null && message(copying === 'done' ? 'cardCopied' : 'cardCopyFailed')}
      </span>
      {copying === null && <SourcesTip sources={sources} />}
      <IconButton
        icon={copying === 'done' ? 'check' : 'copy'}
        label={message('cardCopy')}
        onClick={onCopy}
      />
      <CardMenu isPinned={isPinned} onPin={onPin} onSwitchOff={onSwitchOff} onOptions={onOptions} />
    </div>
  );
}
