import type { Command } from '../browser/commands';
import { settingsOf } from '../core/settings/Settings';
import { type StoredItems, storedSummary } from '../core/settings/storedItems';
import { IconButton } from '../ui/IconButton';
import { notReadWords, notSavedWords } from '../ui/storageWords';
import { useWords } from '../ui/UiContext';
import type { OptionsActions } from './OptionsActions';
import { choicesOf, type OptionsState } from './optionsState';
import { PausedNote } from './PausedNote';
import { SampleSection } from './SampleSection';
import { AboutSection } from './sections/AboutSection';
import { KeySection } from './sections/KeySection';
import { PrivacySection } from './sections/PrivacySection';
import { ReadingSection } from './sections/ReadingSection';
import { SiteSection } from './sections/SiteSection';
import { StoredSection } from './sections/StoredSection';
import { TopicSection } from './sections/TopicSection';
import type { StoryShelf } from './stories/StoryShelf';
import type { StorySample } from './storySample';

export interface OptionsProps {
  /** All that are installed. */
  readonly samples: readonly StorySample[];
  readonly added: StoryShelf;
  readonly state: OptionsState;
  /** What the manifest asks for in this browser. */
  readonly permissions: readonly string[];
  /** Whether the browser lets us into all pages; `null` while it has not said. */
  readonly hasAccess: boolean | null;
  readonly commands: readonly Command[];
  /** All that is stored, as it is. */
  readonly storedItems: StoredItems;
  /** Of the extension. */
  readonly version: string;
  /** In ms since the epoch. */
  readonly now: number;
  readonly actions: OptionsActions;
}

/** The sections by their ids, in order. */
const CONTENTS = [
  ['reading', 'optionsReading'],
  ['sites', 'optionsContentsSites'],
  ['topics', 'optionsTopics'],
  ['keys', 'optionsKeys'],
  ['privacy', 'optionsContentsPrivacy'],
  ['stored', 'optionsStored'],
  ['about', 'optionsAbout'],
] as const;

/** The whole options page: everything that can be chosen, and beside it what it does. */
export function OptionsPage(props: OptionsProps) {
  const {
    samples,
    added,
    state,
    permissions,
    hasAccess,
    commands,
    storedItems,
    version,
    now,
    actions,
  } = props;
  const words = useWords();
  const choices = choicesOf(state);
  const contents = CONTENTS.map(([id, title]) =>
    id === 'topics' && (samples.length !== 1 || added.heads.length > 0)
      ? ([id, 'optionsStories'] as const)
      : ([id, title] as const),
  );
  return (
    <>
      <header class="page-header">
        <div>
          <img src="icons/icon.svg" alt="" width="24" height="24" />
          <h1>
            {words.message('extensionName')} <span>{words.message('optionsTitle')}</span>
          </h1>
          <nav>
            <ul>
              {contents.map(([id, title]) => (
                <li key={id}>
                  <a href={`#${id}`}>{words.message(title)}</a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </header>
      <div role="alert">
        {state.notSaved !== null && (
          <div class="note failed">
            <p>{notSavedWords(words, state.notSaved)}</p>
            <IconButton
              icon="close"
              label={words.message('optionsDismiss')}
              onClick={actions.dismiss}
            />
          </div>
        )}
        {state.notRead !== null && (
          <div class="note failed">
            <p>{notReadWords(words, state.notRead)}</p>
            <button type="button" class="button" onClick={actions.retry}>
              {words.message('optionsRetry')}
            </button>
          </div>
        )}
      </div>
      {choices !== null && (
        <main class="columns">
          <div class="sections">
            {settingsOf(choices).paused && (
              <PausedNote onResume={() => actions.change({ choices: { paused: undefined } })} />
            )}
            <ReadingSection settings={settingsOf(choices)} onChange={actions.change} />
          </div>
          <div class="beside">
            {samples.length > 0 && (
              <SampleSection samples={samples} choices={choices} settings={settingsOf(choices)} />
            )}
          </div>
          <div class="sections">
            <SiteSection
              sites={choices.sites}
              isPaused={settingsOf(choices).paused}
              now={now}
              onChange={actions.change}
            />
            <TopicSection
              stories={samples.map(({ story }) => story)}
              added={added}
              choices={choices}
              onChange={actions.change}
            />
            <KeySection commands={commands} onChange={actions.changeKeys} />
            <PrivacySection
              permissions={permissions}
              hasAccess={hasAccess}
              onAskAccess={actions.askAccess}
            />
            <StoredSection
              stored={storedSummary(storedItems)}
              added={added.heads}
              onExport={actions.exportBackup}
              onImport={actions.importBackup}
              onErase={actions.erase}
            />
            <AboutSection version={version} onCopyReport={actions.copyReport} />
          </div>
        </main>
      )}
    </>
  );
}
