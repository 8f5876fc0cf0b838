import { useRef } from 'preact/hooks';
import { POPUP_VIEWS, type PopupView } from '../../src/core/popup/address';
import { useWords } from '../../src/ui/UiContext';
import type { MessageKey } from '../../src/ui/words';
import { stepFor } from '../stepFor';

const LABELS = {
  story: 'popupViewStory',
  page: 'popupViewPage',
  timeline: 'popupViewTimeline',
  sources: 'popupViewSources',
} as const satisfies Record<PopupView, MessageKey>;

export const tabId = (view: PopupView): string => `tab-${view}`;
export const panelId = (view: PopupView): string => `panel-${view}`;

interface Props {
  readonly view: PopupView;
  /** How many topics are on the page; nothing is said of none. */
  readonly found: number;
  readonly onView: (view: PopupView) => void;
}

/**
 * The popup's tabs: one tab stop; arrows, Home and End move between them and show at once.
 * https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
 */
export function Tabs({ view, found, onView }: Props) {
  const { message, direction, number, plural } = useWords();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const to = stepFor(event.key, POPUP_VIEWS.indexOf(view), POPUP_VIEWS.length, direction);
    const next = to === null ? undefined : POPUP_VIEWS[to];
    if (next === undefined) return;
    event.preventDefault();
    onView(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={message('popupViews')} ref={list}>
      {POPUP_VIEWS.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={tabId(one)}
          aria-selected={one === view}
          aria-controls={one === view ? panelId(one) : undefined}
          tabIndex={one === view ? 0 : -1}
          onClick={() => onView(one)}
          onKeyDown={onKeyDown}
        >
          {message(LABELS[one])}
          {one === 'page' && found > 0 && (
            <>
              <span class="tab-count" aria-hidden="true">
                {number(found)}
              </span>
              <span class="unseen">, {plural('popupTopics', found)}</span>
            </>
          )}
        </button>
      ))}
    </div>
  );
}
