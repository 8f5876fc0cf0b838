import { useState } from 'preact/hooks';
import type { CardEvent } from '../core/story/cardView';
import { PackText } from './PackText';
import { shortDate } from './shortDate';
import { useWords } from './UiContext';
import { useUniqueId } from './useUniqueId';
import { WhenBasis, WhenText } from './WhenText';

interface Props {
  readonly events: readonly CardEvent[];
  /** The year that goes without saying; `null`: none does. */
  readonly year: string | null;
}

/** `10 Feb  The North withdraws from the meeting  6 more`: one event, and on a press the list. */
export function CardTime({ events, year }: Props) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const id = useUniqueId();
  const main = events.find(({ isMain }) => isMain);
  if (main === undefined) return null;
  const more = events.length - 1;
  return (
    <div class="card-time">
      <p class="card-event">
        <b>{shortDate(words, main.when, year)}</b>
        <PackText>{main.title}</PackText>
        {more > 0 && (
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? words.message('cardLess') : words.plural('cardMoreEvents', more)}
            <span class="unseen">{words.plural('cardMoreEventsOf', more)}</span>
          </button>
        )}
      </p>
      {isOpen && (
        <ol class="card-events" id={id}>
          {events.map(({ id, title, when, isMain }) => (
            <li key={id} class={isMain ? 'main' : ''}>
              <p>
                <PackText>{title}</PackText>
              </p>
              <div class="dated">
                <small>
                  <WhenText when={when} />
                </small>
                <WhenBasis when={when} />
              </div>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
