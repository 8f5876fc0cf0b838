import { useId, useState } from 'preact/hooks';
import type { StripEvent } from '../../src/core/story/cardView';
import { Icon } from '../../src/ui/Icon';
import { Strip } from '../../src/ui/Strip';
import { useUi } from '../../src/ui/UiContext';
import { When, WhenBasis } from '../../src/ui/When';

interface Props {
  readonly events: readonly StripEvent[];
  /** The year that goes without saying. */
  readonly year: string;
}

/** Where the topic's events lie in the story's time: drawn, and on a press as a list. */
export function CardTime({ events, year }: Props) {
  const { words, packLanguage } = useUi();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  if (events.length === 0) return null;
  const label = words.message('cardRelated');
  return (
    <section class="card-time">
      <div class="card-strip">
        <Strip events={events} year={year} />
        <button
          type="button"
          title={label}
          aria-label={label}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name="chevron" />
        </button>
      </div>
      {isOpen && (
        <ol class="card-events" id={id}>
          {events.map(({ id, title, when, isMain }) => (
            <li key={id} class={isMain ? 'main' : ''}>
              <p lang={packLanguage}>{title}</p>
              <div class="dated">
                <small>
                  <When when={when} />
                </small>
                <WhenBasis when={when} />
              </div>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
