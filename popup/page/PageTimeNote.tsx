import type { PublishedDate } from '../../src/core/page/PageReport';
import type { EventView } from '../../src/core/story/eventView';
import { byPageTime } from '../../src/core/timeline/byPageTime';
import { timeBetween } from '../../src/core/timeline/timeBetween';
import { Disclosure } from '../../src/ui/Disclosure';
import { PackText } from '../../src/ui/PackText';
import { Phrase } from '../../src/ui/Phrase';
import { shortDate } from '../../src/ui/shortDate';
import { useWords } from '../../src/ui/UiContext';
import type { MessageKey, PluralKey } from '../../src/ui/words';
import { usePopup } from '../PopupContext';

const ORIGINS = {
  'json-ld': 'popupDateFromData',
  meta: 'popupDateFromData',
  time: 'popupDateFromText',
} as const satisfies Record<PublishedDate['origin'], MessageKey>;

/** When the page appeared, beside the story: by its own date, and without one only that. */
export function PageTimeNote({ published }: { readonly published: PublishedDate | null }) {
  const { message } = useWords();
  const { events } = usePopup();
  return (
    <section class="box" aria-label={message('popupAppearedTitle')}>
      {published === null ? (
        <p>{message('popupUndated')}</p>
      ) : (
        <>
          <Appeared pageDay={published.day} />
          <Sides events={events} published={published} />
        </>
      )}
    </section>
  );
}

const FROM_DAY = {
  on: 'popupAppearedOn',
  after: 'popupAppearedAfter',
  before: 'popupAppearedBefore',
} as const satisfies Record<string, MessageKey>;

/** "This page appeared on 25 February 2018, 15 days after the day of the meeting." */
function Appeared({ pageDay }: { readonly pageDay: string }) {
  const { date, language, message } = useWords();
  const main = usePopup().story.pack.days?.find(({ isMain }) => isMain);
  const lead = <b>{message('popupAppeared', date(pageDay))}</b>;
  if (main === undefined) return <p>{lead}.</p>;
  const { count, unit, side } = timeBetween(main.day, pageDay);
  const length = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' });
  return (
    <p>
      <Phrase of={FROM_DAY[side]}>
        {lead}
        <PackText>{main.title}</PackText>
        {length.format(count)}
      </Phrase>
    </p>
  );
}

const SIDES = [
  ['before', 'popupBefore'],
  ['after', 'popupAfter'],
  ['unknown', 'popupUnknown'],
] as const satisfies readonly (readonly [string, PluralKey])[];

interface SidesProps {
  readonly events: readonly EventView[];
  readonly published: PublishedDate;
}

function Sides({ events, published: { day, origin } }: SidesProps) {
  const { message, number, plural } = useWords();
  const sides = byPageTime(events, day);
  const all = number(events.length);
  const told = SIDES.filter(([side]) => sides[side].length > 0);
  return (
    <>
      <p class="small">
        {told.map(([side, label]) => plural(label, sides[side].length, all)).join(' ')}{' '}
        {message(ORIGINS[origin])}
      </p>
      <Disclosure label={message('popupWhichEvents')}>
        {told.map(([side, label]) => (
          <section key={side}>
            <h3 class="small">{plural(label, sides[side].length, all)}</h3>
            <EventLinks events={sides[side]} />
          </section>
        ))}
      </Disclosure>
    </>
  );
}

function EventLinks({ events }: { readonly events: readonly EventView[] }) {
  const words = useWords();
  const { story, dispatch, year } = usePopup();
  return (
    <ul class="event-links">
      {events.map(({ id, title, when }) => (
        <li key={id}>
          <button
            type="button"
            class="event-link"
            onClick={() => dispatch({ do: 'goTo', story: story.pack.id, event: id })}
          >
            <span class="small">{shortDate(words, when, year)}</span>
            <PackText>{title}</PackText>
          </button>
        </li>
      ))}
    </ul>
  );
}
