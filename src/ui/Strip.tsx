import { useLayoutEffect, useRef } from 'preact/hooks';
import type { StripEvent } from '../core/story/cardView';
import { fitLabels } from './fitLabels';
import { shortDate } from './shortDate';
import { useWords } from './UiContext';

interface Props {
  /** In the order of time. */
  readonly events: readonly StripEvent[];
  /** The year that goes without saying: `2018`. */
  readonly year: string;
}

/**
 * The story's time as a line, with these events on it: a known day as a point, a window of days as
 * a bar, an open one as a dashed ring. It is a picture; the list of events says the same in words.
 */
export function Strip({ events, year }: Props) {
  const words = useWords();
  const strip = useRef<HTMLDivElement>(null);
  const labels = labelled(events).map((event) => ({
    event,
    text: shortDate(words, event.when, year),
  }));

  useLayoutEffect(() => {
    const element = strip.current;
    if (element === null) return;
    const place = () => placeLabels(element);
    place();
    const observer = new ResizeObserver(place);
    observer.observe(element);
    return () => observer.disconnect();
  });

  return (
    <div class="strip" aria-hidden="true" ref={strip}>
      <div class="strip-line">
        {drawn(events).map(({ id, when, place, isMain }) => (
          <span
            key={id}
            class={`spot spot-${when.shape}${isMain ? ' spot-main' : ''}`}
            style={
              when.shape === 'span'
                ? {
                    insetInlineStart: percent(place.start),
                    inlineSize: percent(place.end - place.start),
                  }
                : { insetInlineStart: percent(place.at) }
            }
          />
        ))}
      </div>
      <div class="strip-labels">
        {labels.map(({ event: { id, place, isMain }, text }, index) => (
          <span key={id} class={isMain ? 'main' : ''} data-at={place.at} data-rank={index}>
            {text}
          </span>
        ))}
      </div>
    </div>
  );
}

const percent = (share: number): string => `${(100 * share).toFixed(2)}%`;

/** Bars first, so that points lie on them, and of the points the card's own event last. */
const drawn = (events: readonly StripEvent[]): StripEvent[] =>
  [...events].sort((a, b) => layer(a) - layer(b));

const LAYERS = { span: 0, open: 1, day: 2 };
const OWN_POINT = 3;

const layer = ({ isMain, when: { shape } }: StripEvent): number =>
  isMain && shape !== 'span' ? OWN_POINT : LAYERS[shape];

/** Who gets a label when not all fit: the card's own event, then days, then what is less certain. */
const labelled = (events: readonly StripEvent[]): StripEvent[] =>
  [...events].sort((a, b) => Number(b.isMain) - Number(a.isMain) || layer(b) - layer(a));

/** Gives each label its place, by what it measures in this font and zoom; hides what has no room. */
function placeLabels(strip: HTMLElement): void {
  const [line, row] = strip.children;
  if (line === undefined || row === undefined) return;
  const labels = [...row.children].filter((child) => child instanceof HTMLElement);
  const starts = fitLabels(
    labels.map(({ dataset, offsetWidth }) => ({
      at: Number(dataset.at) * line.clientWidth,
      width: offsetWidth,
      rank: Number(dataset.rank),
    })),
    row.clientWidth,
  );
  for (const [index, label] of labels.entries()) {
    const start = starts[index] ?? null;
    label.style.visibility = start === null ? 'hidden' : 'visible';
    label.style.insetInlineStart = `${start ?? 0}px`;
  }
}
