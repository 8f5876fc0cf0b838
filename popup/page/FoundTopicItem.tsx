import { useState } from 'preact/hooks';
import type { FoundMention, FoundTopic } from '../../src/core/popup/findings';
import { snippet } from '../../src/core/popup/snippet';
import { IconButton } from '../../src/ui/IconButton';
import { useWords } from '../../src/ui/UiContext';
import { usePopup } from '../PopupContext';
import { TopicRow } from './TopicRow';

interface Props {
  readonly topic: FoundTopic;
  readonly onJump: (mention: FoundMention) => Promise<boolean>;
}

/** A topic and how often it is mentioned: goes to the first mention, or opens to each in its place. */
export function FoundTopicItem({ topic: { id, title, mentions }, onJump }: Props) {
  const { message } = useWords();
  const { dispatch } = usePopup();
  const [isOpen, setOpen] = useState(false);
  const [isGone, setGone] = useState(false);
  const goTo = async (mention: FoundMention | undefined) =>
    setGone(mention === undefined || !(await onJump(mention)));
  return (
    <li class="found-topic">
      <div class="found-row">
        <TopicRow
          id={id}
          title={title}
          mentions={mentions.length}
          onClick={() => goTo(mentions[0])}
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
          <ol class="mentions">
            {mentions.map((mention) => (
              <MentionItem
                key={`${mention.frameId} ${mention.id}`}
                mention={mention}
                onJump={() => goTo(mention)}
              />
            ))}
          </ol>
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

interface MentionProps {
  readonly mention: FoundMention;
  readonly onJump: () => void;
}

/** A mention in its place, in the page's own words and language. */
function MentionItem({ mention, onJump }: MentionProps) {
  const { before, text, after } = snippet(mention);
  const lang = mention.lang === '' ? undefined : mention.lang;
  return (
    <li>
      <button type="button" lang={lang} dir="auto" onClick={onJump}>
        {before}
        <strong>{text}</strong>
        {after}
      </button>
    </li>
  );
}
