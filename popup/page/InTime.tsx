import type { PublishedDate } from '../../src/core/page/PageReport';
import { byPageTime } from '../../src/core/popup/byPageTime';
import type { EventView } from '../../src/core/story/eventView';
import { Disclosure } from '../../src/ui/Disclosure';
import { PackText } from '../../src/ui/PackText';
import { shortDate } from '../../src/ui/shortDate';
import { useWords } from '../../src/ui/UiContext';
import type { PluralKey } from '../../src/ui/words';
import { usePopup } from '../PopupContext';
import { TimelineAxis } from '../timeline/TimelineAxis';

/** Where the page stands in the story's time, by its own date; without one nothing is said of it. */
export function InTime({ published }: { readonly published: PublishedDate | null }) {
  const { message } = useWords();
  const { timeline, dispatch } = usePopup();
  const { axis, events } = timeline;
  const pageDay = published?.day ?? null;
  return (
    <section>
      <h2>{message('popupInTime')}</h2>
      <TimelineAxis
        axis={axis}
        events={events}
        pageDay={pageDay}
        onEvent={(event) => dispatch({ do: 'goTo', event })}
      />
      {pageDay === null ? (
        <p class="small">{message('popupInTimeUndated')}</p>
      ) : (
        <Sides events={events} pageDay={pageDay} />
      )}
    </section>
  );
}

const SIDES = [
  ['before', 'popupBefore'],
  ['after', 'popupAfter'],
  ['unknown', 'popupUnknown'],
] as const satisfies readonly (readonly [string, PluralKey])[];

function Sides({ events, pageDay }: { readonly events: readonly EventView[]; pageDay: string }) {
  const words = useWords();
  const { dispatch, year } = usePopup();
  const sides = byPageTime(events, pageDay);
  return (
    <div class="in-time">
      {SIDES.filter(([side]) => sides[side].length > 0).map(([side, label]) => (
        <Disclosure key={side} label={words.plural(label, sides[side].length)}>
          <ul class="event-links">
            {sides[side].map(({ id, title, when }) => (
              <li key={id}>
                <button
                  type="button"
                  class="event-link"
                  onClick={() => dispatch({ do: 'goTo', event: id })}
                >
                  <span class="small">{shortDate(words, when, year)}</span>
                  <PackText>{title}</PackText>
                </button>
              </li>
            ))}
          </ul>
        </Disclosure>
      ))}
    </div>
  );
}
