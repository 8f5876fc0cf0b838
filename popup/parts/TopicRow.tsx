import type { ComponentChildren } from 'preact';
import { PackText } from '../../src/ui/PackText';
import { useWords } from '../../src/ui/UiContext';
import { usePopup } from '../PopupContext';

interface Props {
  /** The topic's id. */
  readonly id: string;
  readonly title: string;
  /** How often the page mentions it; `null` where that is not told. */
  readonly mentions: number | null;
  readonly isExpanded?: boolean;
  /** The id of what it opens. */
  readonly controls?: string | undefined;
  readonly onClick: () => void;
  /** A picture at its end. */
  readonly children?: ComponentChildren;
}

/** A topic in one line, as a button: its name, who or what that is, how often it is mentioned. */
export function TopicRow({ id, title, mentions, isExpanded, controls, onClick, children }: Props) {
  const { number, plural } = useWords();
  const topic = usePopup().story.topics.get(id);
  return (
    <button
      type="button"
      class="topic-row"
      aria-expanded={isExpanded}
      aria-controls={controls}
      onClick={onClick}
    >
      <PackText>{title}</PackText>
      <span class="topic-line">
        <PackText>{topic?.shortLine ?? topic?.line}</PackText>
      </span>
      {mentions !== null && (
        <>
          <span class="topic-count" aria-hidden="true">
            {number(mentions)}
          </span>
          <span class="unseen">{plural('popupMentions', mentions)}</span>
        </>
      )}
      {children}
    </button>
  );
}
