import { useLayoutEffect, useMemo, useReducer } from 'preact/hooks';
import type { Writing } from '../../src/core/names/nameScripts';
import { findingsOf } from '../../src/core/popup/findings';
import { pageState, type TabSnapshot } from '../../src/core/popup/pageState';
import { type PopupState, popupReducer } from '../../src/core/popup/popupState';
import type { SettingsChange } from '../../src/core/settings/items';
import type { Choices } from '../../src/core/settings/Settings';
import type { Story } from '../../src/core/story/makeStory';
import type * as latePanels from '../latePanels';
import { PopupContext, popupStory } from '../PopupContext';
import type { PageActions } from '../parts/PageActions';
import { OffBar } from '../site/OffBar';
import { SiteHeader } from '../site/SiteHeader';
import { StoryPanel } from '../story/StoryPanel';
import { listenForKeys } from './listenForKeys';
import { ProblemNote } from './ProblemNote';
import { panelId, Tabs, tabId } from './Tabs';

export interface PopupActions extends PageActions {
  save(change: SettingsChange): void;
  /** It shows something else now. */
  shown(state: PopupState): void;
  /** Opens the same beside the page; `null` where it is there already, or cannot be. */
  readonly beside: (() => void) | null;
  /** Copies a report on what is shown; false if the browser does not allow it. */
  report(): Promise<boolean>;
}

export interface PopupProps {
  readonly story: Story;
  /** In which writings each topic is looked for. */
  readonly writings: ReadonlyMap<string, ReadonlySet<Writing>>;
  /** What it opens with. */
  readonly opened: PopupState;
  readonly choices: Choices;
  readonly look: TabSnapshot;
  /** In ms since the epoch. */
  readonly now: number;
  /** The tabs behind the first one; `null` until their code is there. */
  readonly panels: typeof latePanels | null;
  /** What went wrong last, as a sentence. */
  readonly problem: string | null;
  readonly actions: PopupActions;
}

/** The toolbar's popup. What it shows comes in; only where the visitor is in it is its own. */
export function Popup(props: PopupProps) {
  const { story, writings, opened, choices, look, now, panels, problem, actions } = props;
  const [state, dispatch] = useReducer(popupReducer, opened);
  const told = useMemo(() => popupStory(story, dispatch), [story]);
  // Both before it is painted: it may be closed right after, and no early key is to be lost.
  useLayoutEffect(() => actions.shown(state), [state, actions]);
  useLayoutEffect(() => {
    const end = new AbortController();
    listenForKeys(dispatch, end.signal);
    return () => end.abort();
  }, []);
  const page = pageState(look, choices, story.pack.topics, now);
  const findings = page.kind === 'found' ? findingsOf(page.frames, story, choices, writings) : null;
  const shown = { state: page, host: look.host, now, findings, actions };
  const { view } = state;
  return (
    <PopupContext.Provider value={told}>
      <SiteHeader
        host={look.host}
        entries={look.entries}
        choices={choices}
        now={now}
        onChange={actions.save}
        onBeside={actions.beside}
        onReport={actions.report}
        onOptions={actions.openOptions}
      />
      {(view !== 'page' || page.kind !== 'off') && (
        <OffBar entries={look.entries} choices={choices} now={now} onSwitchOn={actions.switchOn} />
      )}
      <main>
        <Tabs
          view={view}
          found={findings?.topics.length ?? 0}
          onView={(view) => dispatch({ do: 'view', view })}
        />
        <ProblemNote text={problem} />
        <div
          key={view}
          class={`panel panel-${view}`}
          role="tabpanel"
          id={panelId(view)}
          aria-labelledby={tabId(view)}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, which keys must reach
          tabIndex={0}
        >
          {view === 'story' && <StoryPanel {...shown} />}
          {view === 'page' && panels !== null && <panels.PagePanel {...shown} />}
          {view === 'timeline' && panels !== null && <panels.TimelinePanel state={state} />}
          {view === 'sources' && panels !== null && <panels.SourcesPanel />}
        </div>
      </main>
    </PopupContext.Provider>
  );
}
