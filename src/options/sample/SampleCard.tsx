import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { cardView } from '../../core/story/cardView';
import type { Story } from '../../core/story/makeStory';
import { ClaimItem } from '../../ui/ClaimItem';
import { IconButton } from '../../ui/IconButton';
import { Letters } from '../../ui/Letters';
import { OneSidedNote } from '../../ui/OneSidedNote';
import { QuestionBox } from '../../ui/QuestionBox';
import { Strip } from '../../ui/Strip';
import { useUi } from '../../ui/UiContext';

interface Props {
  readonly story: Story;
  readonly topic: string;
  /** Whether it was opened by key, so that the focus goes into it. */
  readonly takesFocus: boolean;
  readonly onClose: () => void;
}

/** What a card opens with in a page: enough to see what it is like. */
export function SampleCard({ story, topic, takesFocus, onClose }: Props) {
  const { words, packLanguage } = useUi();
  const titleId = useId();
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
  const { title, line, asOf, summary, oneSided, comparison, events, keyClaims } = view;
  return (
    <div ref={card} role="dialog" aria-labelledby={titleId} tabIndex={-1} class="sample-card">
      <header>
        <h2 id={titleId} lang={packLanguage}>
          {title}
        </h2>
        <IconButton icon="close" label={words.message('cardClose')} onClick={onClose} />
      </header>
      <p class="sample-card-line">
        <span lang={packLanguage}>{line}</span>
        {asOf !== null && <span> · {words.message('cardAsOf', words.date(asOf))}</span>}
      </p>
      <Letters>
        <p lang={packLanguage}>{summary}</p>
        {oneSided !== null && <OneSidedNote oneSided={oneSided} total={comparison.counts.claims} />}
        {events.length > 0 && <Strip events={events} year={story.pack.asOf.slice(0, 4)} />}
        <ul class="sample-card-claims">
          {keyClaims.map((claim) => (
            <li key={claim.id}>
              <ClaimItem claim={claim} />
            </li>
          ))}
        </ul>
        {comparison.differ.map((question) => (
          <QuestionBox key={question.id} question={question} />
        ))}
      </Letters>
    </div>
  );
}
