import { useState } from 'preact/hooks';
import type { FoundTopic } from '../../src/core/popup/findings';
import { IconButton } from '../../src/ui/IconButton';
import { useWords } from '../../src/ui/UiContext';
import { usePopup } from '../PopupContext';
import { jumpToFirst } from '../parts/jumpToFirst';
import type { PageActions } from '../parts/PageActions';
import { TopicRow } from '../parts/TopicRow';
import { MentionList } from './MentionList';

interface Props {
  readonly topic: FoundTopic;
  readonly actions: Pick<PageActions, 'jump' | 'rows'>;
}

/** A topic and how often it is mentioned: goes to the first mention, or opens to each in its place. */
export function FoundTopicItem({ topic, actions }: Props) {
  const { id, title, count } = topic;
  const { message } = useWords();
  const { story, dispatch } = usePopup();
  const [isOpen, setOpen] = useState(false);
  const [isGone, setGone] = useState(false);
  const goTo = async (jump: Promise<boolean>) => setGone(!(await jump));
  return (
    <li class="found-topic">
      <div class="found-row">
        <TopicRow
          id={id}
          title={title}
          mentions={count}
          onClick={() => void goTo(jumpToFirst(topic, actions))}
        />
        <IconButton
          icon="chevron"
          label={message('popupAllMentions', title)}
          isExpanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        />
      </div>
      <p role="status" class="small">
        {isGone && message('popupGone')}
      </p>
      {isOpen && (
        <div class="found-mentions">
          <MentionList
            topic={topic}
            onRows={actions.rows}
            onJump={(mention) => void goTo(actions.jump(mention))}
          />
          <button
            type="button"
            class="link small"
            onClick={() => dispatch({ do: 'topic', story: story.pack.id, topic: id })}
          >
            {message('popupToTimeline')}
          </button>
        </div>
      )}
    </li>
  );
}
