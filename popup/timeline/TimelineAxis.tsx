import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Drawn, drawEvents } from '../../src/core/popup/drawing';
import type { Axis } from '../../src/core/story/axis';
import type { EventView } from '../../src/core/story/eventView';
import { useWords } from '../../src/ui/UiContext';
import { axisLabels } from './axisLabels';
import { placeLabels } from './placeLabels';

interface Props {
  readonly axis: Axis;
  /** Those that are drawn strongly; the others stay as a background when they are filtered out. */
  readonly events: readonly EventView[];
  /** The day on which the page was published, to be marked on the axis. */
  readonly pageDay?: string | null;
  /** The event that is marked as the one meant. */
  readonly at?: string | null;
  readonly onEvent: (id: string) => void;
}

/** The height of a row of points, and of a lane of bars, in px. */
const ROW = 15;
const LANE = 6;

/**
 * The story's time as a picture: known days are points, windows of days bars, and windows without a
 * bound dashed rings. The list of events says the same in words and to everybody, so voices and keys
 * pass over it; a pointer can use it as a short way into the list.
 */
export function TimelineAxis({ axis, events, pageDay = null, at = null, onEvent }: Props) {
  const words = useWords();
  const picture = useRef<HTMLDivElement>(null);
  const { points, bars, rows, lanes } = drawEvents(events);
  const labels = axisLabels(words, events, axis);
  useLayoutEffect(() => {
    const element = picture.current;
    if (element === null) return;
    const place = () => placeLabels(element);
    place();
    const observer = new ResizeObserver(place);
    observer.observe(element);
    return () => observer.disconnect();
  });
  const spot = (one: Drawn, style: Record<string, string>) => (
    // biome-ignore lint/a11y/noStaticElementInteractions: the list of events is the way for keys
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <span
      key={one.id}
      title={one.title}
      class={`spot spot-${one.shape}${one.id === at ? ' spot-main' : ''}`}
      style={style}
      onClick={() => onEvent(one.id)}
    />
  );
  return (
    <div class="axis" aria-hidden="true" ref={picture}>
      <div class="axis-points" style={{ height: `${rows * ROW}px` }}>
        {points.map((one) =>
          spot(one, {
            insetInlineStart: percent(one.place.at),
            top: 'auto',
            bottom: `${one.row * ROW - ROW / 2}px`,
          }),
        )}
      </div>
      <div class="axis-bars" style={{ height: `${lanes * LANE + LANE}px` }}>
        {bars.map((one) =>
          spot(one, {
            insetInlineStart: percent(one.place.start),
            inlineSize: percent(one.place.end - one.place.start),
            top: `${(one.row + 1.5) * LANE}px`,
          }),
        )}
      </div>
      <div class="axis-labels">
        {labels.map(({ day, at, text }, rank) => (
          <span key={day} data-at={at} data-rank={rank}>
            {text}
          </span>
        ))}
      </div>
      {pageDay !== null && (
        <>
          <span class="axis-page" style={{ insetInlineStart: percent(axis.position(pageDay)) }} />
          <div class="axis-labels axis-page-label">
            <span data-at={axis.position(pageDay)} data-rank={0}>
              {words.message('popupPageDate', words.date(pageDay, 'short'))}
            </span>
          </div>
        </>
      )}
    </div>
  );
}

const percent = (share: number): string => `${(100 * share).toFixed(2)}%`;
