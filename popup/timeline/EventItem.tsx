import { useEffect, useRef } from 'preact/hooks';
import { fullId } from '../../src/core/pack/fullId';
import type { EventView } from '../../src/core/story/eventView';
import { ClaimItem } from '../../src/ui/ClaimItem';
import { DifferenceBox } from '../../src/ui/DifferenceBox';
import { PackText } from '../../src/ui/PackText';
import { SourceChip } from '../../src/ui/SourceChip';
import { shortDate } from '../../src/ui/shortDate';
import { useWords } from '../../src/ui/UiContext';
import { useUniqueId } from '../../src/ui/useUniqueId';
import { WhenBasis, WhenText } from '../../src/ui/WhenText';
import { WhoSays } from '../../src/ui/WhoSays';
import { usePopup } from '../PopupContext';

interface Props {
  readonly event: EventView;
  /** Whether a heading has told the day already. */
  readonly isDayInHeading: boolean;
  readonly isOpen: boolean;
  /** Whether it is the one that was gone to: it comes into view and gets the focus. */
  readonly isAt: boolean;
}

/** An event on the list: what happened, when as far as known, in which sources, and behind a press all that is said of it. */
export function EventItem({ event, isDayInHeading, isOpen, isAt }: Props) {
  const words = useWords();
  const { story, dispatch, year } = usePopup();
  const full = fullId(story.pack.id, event.id);
  const button = useRef<HTMLButtonElement>(null);
  const id = useUniqueId();
  useEffect(() => {
    if (!isAt || button.current === document.activeElement) return;
    button.current?.focus({ preventScroll: true });
    button.current?.scrollIntoView({ block: 'start' });
  }, [isAt]);
  return (
    <li class={isAt ? 'event is-at' : 'event'} id={full}>
      <div class="event-row">
        <span class={event.when.day === null ? 'event-mark is-span' : 'event-mark'} />
        <h3>
          <button
            type="button"
            ref={button}
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={() => dispatch({ do: 'toggle', event: event.id })}
          >
            <PackText>{event.title}</PackText>
            {!isDayInHeading && (
              <small>
                {event.when.day === null ? (
                  <PackText>{event.when.short}</PackText>
                ) : (
                  shortDate(words, event.when, year)
                )}
              </small>
            )}
          </button>
        </h3>
        <span class="event-sources">
          {event.status.sources.map((source) => (
            <SourceChip key={source.id} source={source} />
          ))}
        </span>
      </div>
      {isOpen && (
        <div class="event-more" id={id}>
          {event.text !== null && (
            <p>
              <PackText>{event.text}</PackText>
            </p>
          )}
          <div class="event-when">
            <p class="small">
              <WhenText when={event.when} />
            </p>
            <WhenBasis when={event.when} />
          </div>
          <WhoSays statements={event.statements} />
          <EventClaims event={event} />
          <a class="small" href={`#${full}`}>
            {words.message('popupEventLink')}
          </a>
        </div>
      )}
    </li>
  );
}

function EventClaims({ event: { claims, questions } }: { readonly event: EventView }) {
  const { message } = useWords();
  return (
    <>
      {questions
        .filter(({ stands }) => stands === 'differ')
        .map((question) => (
          <DifferenceBox key={question.id} questions={[question]} />
        ))}
      {claims.length > 0 && (
        <>
          <h4>{message('popupEventClaims')}</h4>
          <ul class="claims">
            {claims.map((claim) => (
              <li key={claim.id}>
                <ClaimItem claim={claim} />
              </li>
            ))}
          </ul>
        </>
      )}
      {questions
        .filter(({ stands }) => stands !== 'differ')
        .map((question) => (
          <DifferenceBox key={question.id} questions={[question]} />
        ))}
    </>
  );
}
