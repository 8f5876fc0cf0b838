import type { StripEvent } from '../../src/core/story/cardView';
import { Disclosure } from '../../src/ui/Disclosure';
import { Strip } from '../../src/ui/Strip';
import { useUi } from '../../src/ui/UiContext';
import { When } from '../../src/ui/When';

interface Props {
  readonly events: readonly StripEvent[];
  /** The year that goes without saying. */
  readonly year: string;
}

/** Where the topic's events lie in the story's time: drawn, and as a list. */
export function CardTime({ events, year }: Props) {
  const { words, packLanguage } = useUi();
  if (events.length === 0) return null;
  return (
    <section class="card-time">
      <Strip events={events} year={year} />
      <Disclosure
        label={words.plural('cardEvents', events.length)}
        openLabel={words.message('cardLess')}
      >
        <ol class="card-events">
          {events.map(({ id, title, when, isMain }) => (
            <li key={id} class={isMain ? 'main' : ''}>
              <span lang={packLanguage}>{title}</span>
              <small>
                <When when={when} />
              </small>
            </li>
          ))}
        </ol>
      </Disclosure>
    </section>
  );
}
