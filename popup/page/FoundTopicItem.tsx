import { useId, useState } from 'preact/hooks';
import type { FoundTopic } from '../../src/core/popup/findings';
import { Icon } from '../../src/ui/Icon';
import { PackText } from '../../src/ui/PackText';
import { useWords } from '../../src/ui/UiContext';
import { usePopup } from '../PopupContext';
import { MentionList } from './MentionList';
import type { PageActions } from './PageActions';

interface Props {
  readonly topic: FoundTopic;
  readonly onJump: PageActions['jump'];
  readonly onRows: PageActions['rows'];
}

/** A topic and how often it is mentioned; opens to each mention in its place. */
export function FoundTopicItem({ topic, onJump, onRows }: Props) {
  const { id, title, count } = topic;
  const { message, plural } = useWords();
  const { dispatch } = usePopup();
  const [isOpen, setOpen] = useState(false);
  const [isGone, setGone] = useState(false);
  const listId = useId();
  return (
    <li class="found-topic">
      <button
        type="button"
        class="found-button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <PackText>{title}</PackText>
        <span class="found-count">{plural('popupMentions', count)}</span>
        <Icon name="chevron" />
      </button>
      {isOpen && (
        <div id={listId}>
          <MentionList
            topic={topic}
            onRows={onRows}
            onJump={async (mention) => setGone(!(await onJump(mention)))}
          />
          <p role="status" class="small">
            {isGone && message('popupGone')}
          </p>
          <button
            type="button"
            class="link small"
            onClick={() => dispatch({ do: 'topic', topic: id })}
          >
            {message('popupToTimeline')}
          </button>
        </div>
      )}
    </li>
  );
}
