import type { Source } from '../../src/core/pack/packSchema';
import type { SwitchOffCall } from '../../src/core/page/messages';
import { Icon } from '../../src/ui/Icon';
import { IconButton } from '../../src/ui/IconButton';
import { SourceCitation } from '../../src/ui/SourceCitation';
import { Tip } from '../../src/ui/Tip';
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

/** `A, B: 2 articles ⓘ`: which articles the letters stand for. */
function SourcesTip({ sources }: Pick<Props, 'sources'>) {
  const { message, plural } = useWords();
  const letters = sources.map(({ letter }) => letter).join(', ');
  const text = plural('cardSources', sources.length, letters);
  return (
    <Tip
      class="card-sources"
      label={text}
      tip={
        <span class="card-source-list">
          {sources.map((source) => (
            <span key={source.id}>
              {message('sourceSentence', message('sourceArticle', source.letter))}{' '}
              <SourceCitation source={source} />
            </span>
          ))}
        </span>
      }
    >
      <span>{text}</span>
      <Icon name="info" />
    </Tip>
  );
}
