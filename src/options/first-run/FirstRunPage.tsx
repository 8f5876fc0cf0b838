import type { Command } from '../../browser/commands';
import type { PinPlace } from '../../browser/pinPlace';
import type { StorySentence } from '../../core/sample/sampleSentence';
import type { Story } from '../../core/story/makeStory';
import { useWords } from '../../ui/UiContext';
import { LiveSentence } from '../sample/LiveSentence';
import { FirstSteps } from './FirstSteps';
import { StoryLead } from './StoryLead';

/** `given`: it was withheld when the page was opened, and no longer is. */
export type Access = 'unknown' | 'withheld' | 'given';

interface Props {
  /** All that are installed. */
  readonly stories: readonly Story[];
  /** `null` where no claim of any story names anything. */
  readonly sample: StorySentence | null;
  readonly access: Access;
  readonly commands: readonly Command[];
  readonly pinPlace: PinPlace | null;
  readonly onAsk: () => void;
  readonly onSetKeys: () => void;
}

/** After installation: the permission where it is missing, a sentence to try it on, first steps. */
export function FirstRunPage(props: Props) {
  const { stories, sample, access, commands, pinPlace, onAsk, onSetKeys } = props;
  const { message } = useWords();
  const story = stories.find(({ pack }) => pack.id === sample?.pack);
  const live = sample === null || story === undefined ? null : { story, sentence: sample };
  return (
    <main class="first-run">
      <header>
        <p class="brand">
          <img src="icons/icon.svg" alt="" width="28" height="28" />
          {message('extensionName')}
        </p>
        <div role="status">
          {access !== 'unknown' && (
            <p class="note">
              {message(access === 'given' ? 'firstRunAccessGiven' : 'firstRunAccess')}
            </p>
          )}
        </div>
        {access === 'withheld' && (
          <p class="buttons">
            <button type="button" class="button button-main" onClick={onAsk}>
              {message('firstRunAsk')}
            </button>
          </p>
        )}
        <h1>{message('firstRunTitle')}</h1>
        <StoryLead stories={stories} />
      </header>
      {live !== null && (
        <LiveSentence {...live} hasStoryPage>
          <p class="small">{message('firstRunPrivate')}</p>
        </LiveSentence>
      )}
      <footer>
        <FirstSteps live={live} commands={commands} pinPlace={pinPlace} onSetKeys={onSetKeys} />
        <p class="to-options">
          <a href="options.html">{message('firstRunOptions')}</a>
        </p>
      </footer>
    </main>
  );
}
