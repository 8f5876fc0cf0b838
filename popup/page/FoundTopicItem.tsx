import { useId, useState } from 'preact/hooks';
import type { FoundMention, FoundTopic } from '../../src/core/popup/findings';
import { snippet } from '../../src/core/popup/snippet';
import { Icon } from '../../src/ui/Icon';
import { PackText } from '../../src/ui/PackText';
import { useWords } from '../../src/ui/UiContext';
import { usePopup } from '../PopupContext';

interface Props {
  readonly topic: FoundTopic;
  readonly onJump: (mention: FoundMention) => Promise<boolean>;
}

/** A topic and how often it is mentioned; opens to each mention in its place. */
export function FoundTopicItem({ topic: { id, title, mentions }, onJump }: Props) {
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
        <span class="found-count">{plural('popupMentions', mentions.length)}</span>
        <Icon name="chevron" />
      </button>
      {isOpen && (
        <div id={listId}>
          <ol class="mentions">
            {mentions.map((mention) => (
              <MentionItem
                key={`${mention.frameId} ${mention.id}`}
                mention={mention}
                onJump={async () => setGone(!(await onJump(mention)))}
              />
            ))}
          </ol>
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
