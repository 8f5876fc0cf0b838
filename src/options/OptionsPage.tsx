import type { Command } from '../browser/commands';
import type { Lexicon } from '../core/detect/Lexicon';
import type { SamplePage } from '../core/sample/samplePage';
import { settingsOf } from '../core/settings/Settings';
import type { Story } from '../core/story/makeStory';
import { IconButton } from '../ui/IconButton';
import { useWords } from '../ui/UiContext';
import { notSavedWords } from './notSavedWords';
import type { OptionsActions } from './OptionsActions';
import { choicesOf, type OptionsState } from './optionsState';
import { SampleSection } from './SampleSection';
import { KeySection } from './sections/KeySection';
import { PrivacySection } from './sections/PrivacySection';
import { ReadingSection } from './sections/ReadingSection';
import { SiteSection } from './sections/SiteSection';
import { StoredSection } from './sections/StoredSection';
import { TopicSection } from './sections/TopicSection';

export interface OptionsProps {
  readonly story: Story;
  readonly lexicon: Lexicon;
  readonly sample: SamplePage;
  readonly state: OptionsState;
  /** Whether the browser lets us into all pages; `null` while it has not said. */
  readonly hasAccess: boolean | null;
  readonly commands: readonly Command[];
  /** In ms since the epoch. */
  readonly now: number;
  readonly on: OptionsActions;
}

/** The sections by their ids, in order. */
const CONTENTS = [
  ['topics', 'optionsTopics'],
  ['reading', 'optionsReading'],
  ['sites', 'optionsSites'],
  ['keys', 'optionsKeys'],
  ['privacy', 'optionsPrivacy'],
  ['stored', 'optionsStored'],
] as const;

/** The whole options page: everything that can be chosen, and beside it what it does. */
export function OptionsPage(props: OptionsProps) {
  const { story, lexicon, sample, state, hasAccess, commands, now, on } = props;
  const words = useWords();
  const choices = choicesOf(state);
  return (
    <>
      <header class="page-header">
        <img src="icons/icon.svg" alt="" width="28" height="28" />
        <h1>
          {words.message('extensionName')} <span>{words.message('optionsTitle')}</span>
        </h1>
        <nav>
          <ul>
            {CONTENTS.map(([id, title]) => (
              <li key={id}>
                <a href={`#${id}`}>{words.message(title)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <div role="alert">
        {state.notSaved !== null && (
          <div class="note failed">
            <p>{notSavedWords(words, state.notSaved)}</p>
            <IconButton icon="close" label={words.message('optionsDismiss')} onClick={on.dismiss} />
          </div>
        )}
        {state.notRead !== null && (
          <div class="note failed">
            <p>{words.message('optionsNotRead', state.notRead)}</p>
            <button type="button" class="button" onClick={on.retry}>
              {words.message('optionsRetry')}
            </button>
          </div>
        )}
      </div>
      {choices !== null && (
        <main class="columns">
          <div class="beside">
            <SampleSection
              story={story}
              lexicon={lexicon}
              page={sample}
              choices={choices}
              settings={settingsOf(choices)}
            />
          </div>
          <div class="sections">
            <TopicSection topics={story.pack.topics} choices={choices} onChange={on.change} />
            <ReadingSection settings={settingsOf(choices)} onChange={on.change} />
            <SiteSection sites={choices.sites} now={now} onChange={on.change} />
            <KeySection commands={commands} onChange={on.changeKeys} />
            <PrivacySection hasAccess={hasAccess} onAskAccess={on.askAccess} />
            <StoredSection
              choices={choices}
              onExport={on.exportBackup}
              onImport={on.importBackup}
              onErase={on.erase}
            />
          </div>
        </main>
      )}
    </>
  );
}
