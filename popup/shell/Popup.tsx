import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import type { Writing } from '../../src/core/names/nameScripts';
import { type Findings, findingsOf, topicsFound } from '../../src/core/popup/findings';
import { pageState, type TabSnapshot } from '../../src/core/popup/pageState';
import { type PopupState, popupReducer } from '../../src/core/popup/popupState';
import type { SettingsChange } from '../../src/core/settings/items';
import type { Choices } from '../../src/core/settings/Settings';
import type { Story } from '../../src/core/story/makeStory';
import { useWords } from '../../src/ui/UiContext';
import type * as latePanels from '../latePanels';
import { Notice } from '../parts/Notice';
import type { PageActions } from '../parts/PageActions';
import { StoryScope } from '../StoryScope';
import { OffBar } from '../site/OffBar';
import { SiteHeader } from '../site/SiteHeader';
import { StoryPanel } from '../story/StoryPanel';
import { listenForKeys } from './listenForKeys';
import { ProblemNote } from './ProblemNote';
import { panelId, Tabs, tabId } from './Tabs';

export interface PopupActions extends PageActions {
  save(change: SettingsChange): void;
  /** It shows something else now: of which story, by the id of its pack. */
  shown(state: PopupState, story: string | null): void;
  /** Opens the same beside the page; `null` where it is there already, or cannot be. */
  readonly beside: (() => void) | null;
  /** Copies a report on what is shown; false if the browser does not allow it. */
  report(): Promise<boolean>;
}

export interface PopupProps {
  /** All that are installed. */
  readonly stories: readonly Story[];
  /** In which writings each topic is looked for, by full id. */
  readonly writings: ReadonlyMap<string, ReadonlySet<Writing>>;
  /** What it opens with. */
  readonly opened: PopupState;
  readonly choices: Choices;
  readonly look: TabSnapshot;
  /** Whether the page has still to answer for the first time. */
  readonly isAsking: boolean;
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
  const { stories, writings, opened, choices, look, now, panels, problem, actions } = props;
  const { message } = useWords();
  const [state, dispatch] = useReducer(popupReducer, opened);
  const page = pageState(look, choices, stories, now);
  const findings =
    page.kind === 'found' ? findingsOf(page.frames, stories, choices, writings) : null;
  const story = useStory(stories, state.story, findings);
  const id = story?.pack.id ?? null;
  // Both before it is painted: it may be closed right after, and no early key is to be lost.
  useLayoutEffect(() => actions.shown(state, id), [state, id, actions]);
  useLayoutEffect(() => {
    const end = new AbortController();
    listenForKeys(dispatch, end.signal);
    return () => end.abort();
  }, []);
  const shown = { state: page, host: look.host, now, findings, actions };
  const { view } = state;
  // Which of several it is about is not known yet, and none of them is shown to be taken away again.
  const hasChoice = stories.length > 1 && view !== 'page' && !state.isSearching;
  const isOpen = stories.length > 1 && state.story === null && props.isAsking;
  return (
    <>
      <SiteHeader
        host={look.host}
        entries={look.entries}
        choices={choices}
        now={now}
        onChange={actions.save}
        onBeside={actions.beside}
        onReport={actions.report}
        onOptions={actions.openOptions}
        onAbout={actions.openAbout}
      />
      {(view !== 'page' || page.kind !== 'off') && (
        <OffBar entries={look.entries} choices={choices} now={now} onSwitchOn={actions.switchOn} />
      )}
      <main>
        <Tabs
          view={view}
          found={topicsFound(findings)}
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
          {story === undefined && (
            <Notice title={message('popupNoStory')} text={message('popupNoStoryMore')} />
          )}
          {story !== undefined && !isOpen && (
            <StoryScope story={story} stories={stories} dispatch={dispatch}>
              {hasChoice && panels !== null && <panels.StoryChoice findings={findings} />}
              {view === 'story' && <StoryPanel {...shown} content={panels?.TopicContent ?? null} />}
              {view === 'page' && panels !== null && <panels.PagePanel {...shown} />}
              {view === 'timeline' && panels !== null && <panels.TimelinePanel state={state} />}
              {view === 'sources' && panels !== null && <panels.SourcesPanel />}
            </StoryScope>
          )}
        </div>
      </main>
    </>
  );
}

/**
 * The story that is shown: the one that was chosen, else the one that the page names most of, else
 * the first; `undefined` where there is none. What the page has once decided stays, though more of
 * another be found meanwhile: nobody's reading is pulled away.
 */
function useStory(
  stories: readonly Story[],
  chosen: string | null,
  findings: Findings | null,
): Story | undefined {
  const ofPage = useRef<Story | undefined>(undefined);
  ofPage.current ??= findings?.stories[0]?.story;
  return stories.find(({ pack }) => pack.id === chosen) ?? ofPage.current ?? stories[0];
}
