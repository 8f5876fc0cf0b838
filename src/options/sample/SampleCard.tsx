import { useLayoutEffect, useRef } from 'preact/hooks';
import { cardView } from '../../core/story/cardView';
import type { Story } from '../../core/story/makeStory';
import { ClaimItem } from '../../ui/ClaimItem';
import { DifferenceBox } from '../../ui/DifferenceBox';
import { HeardNote } from '../../ui/HeardNote';
import { IconButton } from '../../ui/IconButton';
import { Letters } from '../../ui/Letters';
import { PackText } from '../../ui/PackText';
import { StandingNote } from '../../ui/StandingNote';
import { TopicLine } from '../../ui/TopicLine';
import { useWords } from '../../ui/UiContext';

/**
 * One sample card is open at most. Not by `useId`: Preact gives what is mounted later in a page ids
 * that are taken already (a name of another element was read out here).
 */
const TITLE_ID = 'sample-card-title';

interface Props {
  readonly story: Story;
  readonly topic: string;
  /** Whether it was opened by key, so that the focus goes into it. */
  readonly takesFocus: boolean;
  readonly onClose: () => void;
}

/** What a card opens with in a page: enough to see what it is like. */
export function SampleCard({ story, topic, takesFocus, onClose }: Props) {
  const words = useWords();
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
  const { title, line, asOf, summary, differences, standing, heard, keyClaims } = view;
  return (
    <div ref={card} role="dialog" aria-labelledby={TITLE_ID} tabIndex={-1} class="sample-card">
      <header>
        <h2 id={TITLE_ID}>
          <PackText>{title}</PackText>
        </h2>
        <IconButton icon="close" label={words.message('cardClose')} onClick={onClose} />
        <p class="sample-card-line">
          <TopicLine line={line} asOf={asOf} />
        </p>
      </header>
      <Letters>
        <div class="sample-card-body">
          <p>
            <PackText>{summary}</PackText>
          </p>
          <DifferenceBox questions={differences} />
          {standing !== null && <StandingNote standing={standing} />}
          {heard !== null && <HeardNote heard={heard} />}
          <ul class="sample-card-claims">
            {keyClaims.map((claim) => (
              <li key={claim.id}>
                <ClaimItem claim={claim} />
              </li>
            ))}
          </ul>
        </div>
      </Letters>
    </div>
  );
}
