import { useLayoutEffect, useMemo, useReducer } from 'preact/hooks';
import { type FrameFindings, findingsOf } from '../src/core/popup/findings';
import type { Writing } from '../src/core/popup/nameScripts';
import { pageState, type TabLook } from '../src/core/popup/pageState';
import { type PopupState, popupReducer } from '../src/core/popup/popupState';
import type { Change } from '../src/core/settings/items';
import type { Choices } from '../src/core/settings/Settings';
import type { Story } from '../src/core/story/makeStory';
import { timeline } from '../src/core/story/timeline';
import { Footer } from './Footer';
import { listenForKeys } from './listenForKeys';
import { PopupContext } from './PopupContext';
import { Problem } from './Problem';
import type { PageActions } from './page/PageActions';
import { PagePanel } from './page/PagePanel';
import { OffBar } from './site/OffBar';
import { SiteHeader } from './site/SiteHeader';
import { SourcesPanel } from './sources/SourcesPanel';
import { panelId, Tabs, tabId } from './Tabs';
import { TimelinePanel } from './timeline/TimelinePanel';

export interface PopupActions extends PageActions {
  save(change: Change): void;
  /** It shows something else now. */
  shown(state: PopupState): void;
}

export interface PopupProps {
  readonly story: Story;
  /** In which writings each topic is looked for. */
  readonly writings: ReadonlyMap<string, ReadonlySet<Writing>>;
  /** What it opens with. */
  readonly opened: PopupState;
  readonly choices: Choices;
  readonly look: TabLook;
  /** In ms since the epoch. */
  readonly now: number;
  /** What went wrong last, as a sentence. */
  readonly problem: string | null;
  readonly on: PopupActions;
}

/** The toolbar's popup. What it shows comes in; only where the reader is in it is its own. */
export function Popup(props: PopupProps) {
  const { story, writings, opened, choices, look, now, problem, on } = props;
  const [state, dispatch] = useReducer(popupReducer, opened);
  const told = useMemo(
    () => ({ story, timeline: timeline(story), year: story.pack.asOf.slice(0, 4), dispatch }),
    [story],
  );
  // Both before it is painted: it may be closed right after, and no early key is to be lost.
  useLayoutEffect(() => on.shown(state), [state, on]);
  useLayoutEffect(() => {
    const end = new AbortController();
    listenForKeys(dispatch, end.signal);
    return () => end.abort();
  }, []);
  const page = pageState(look, choices, story.pack.topics, now);
  const findings = (frames: readonly FrameFindings[]) =>
    findingsOf(frames, story, choices, writings);
  const { view } = state;
  return (
    <PopupContext.Provider value={told}>
      <SiteHeader host={look.host} choices={choices} now={now} onChange={on.save} />
      {(view !== 'page' || page.kind !== 'off') && (
        <OffBar host={look.host} choices={choices} now={now} onSwitchOn={on.switchOn} />
      )}
      <main>
        <Tabs view={view} onView={(view) => dispatch({ do: 'view', view })} />
        <Problem text={problem} />
        <div
          key={view}
          class="panel"
          role="tabpanel"
          id={panelId(view)}
          aria-labelledby={tabId(view)}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, which keys must reach
          tabIndex={0}
        >
          {view === 'page' && (
            <PagePanel state={page} host={look.host} now={now} findings={findings} on={on} />
          )}
          {view === 'timeline' && <TimelinePanel state={state} />}
          {view === 'sources' && <SourcesPanel />}
        </div>
      </main>
      <Footer view={view} page={page} onOptions={on.openOptions} />
    </PopupContext.Provider>
  );
}
