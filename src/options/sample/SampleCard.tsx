import { useLayoutEffect, useRef } from 'preact/hooks';
import { formatAddress } from '../../core/popup/address';
import { cardView } from '../../core/story/cardView';
import type { Story } from '../../core/story/makeStory';
import { CardBody } from '../../ui/CardBody';
import { Icon } from '../../ui/Icon';
import { IconButton } from '../../ui/IconButton';
import { Letters } from '../../ui/Letters';
import { PackText } from '../../ui/PackText';
import { SourcesTip } from '../../ui/SourcesTip';
import { TopicLine } from '../../ui/TopicLine';
import { useWords } from '../../ui/UiContext';
import { useUniqueId } from '../../ui/useUniqueId';

interface Props {
  readonly story: Story;
  readonly topic: string;
  /** Whether it was opened by key, so that the focus goes into it. */
  readonly takesFocus: boolean;
  /** Whether the page with the whole story is there to be led to. */
  readonly hasStoryPage: boolean;
  /** `null` where it is there for good. */
  readonly onClose: (() => void) | null;
}

/** A topic's card as it is in a page, but for what only a page has a use for. */
export function SampleCard({ story, topic, takesFocus, hasStoryPage, onClose }: Props) {
  const words = useWords();
  const titleId = useUniqueId();
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!takesFocus) return;
    const before = document.activeElement;
    const own = card.current;
    own?.focus({ preventScroll: true });
    return () => {
      // Removed with the focus in it, it leaves the focus to the page's body.
      const { activeElement, body } = document;
      const hadFocus = activeElement === body || (own?.contains(activeElement) ?? false);
      if (before instanceof HTMLElement && hadFocus) before.focus();
    };
  }, [takesFocus]);

  const view = cardView(story, topic);
  if (view === null) return null;
  const { title, line, asOf } = view;
  return (
    <div ref={card} role="dialog" aria-labelledby={titleId} tabIndex={-1} class="sample-card">
      <header>
        <h2 id={titleId}>
          <PackText>{title}</PackText>
        </h2>
        {onClose !== null && (
          <IconButton icon="close" label={words.message('cardClose')} onClick={onClose} />
        )}
        <p class="sample-card-line">
          <TopicLine line={line} asOf={asOf} />
        </p>
      </header>
      <Letters>
        <div class="sample-card-body card-body">
          <CardBody view={view} year={story.pack.asOf.slice(0, YEAR)} timeNote={null} />
        </div>
      </Letters>
      <div class="card-footer">
        {hasStoryPage && (
          <a
            class="card-story"
            href={storyPage(story.pack.id, topic)}
            target="_blank"
            rel="noreferrer"
          >
            {words.message('cardStory')} <Icon name="forward" />
          </a>
        )}
        <SourcesTip sources={story.pack.sources} />
      </div>
    </div>
  );
}

const YEAR = 4;

/** The popup as a page of its own: a page of the extension cannot open it over itself everywhere. */
const storyPage = (story: string, topic: string): string =>
  `popup.html${formatAddress({ view: 'timeline', tab: null, story, topic, event: null })}`;
