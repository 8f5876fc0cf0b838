import type { Command } from '../../browser/commands';
import type { PinPlace } from '../../browser/pinPlace';
import type { SampleSentence } from '../../core/sample/sampleSentence';
import type { Story } from '../../core/story/makeStory';
import { useWords } from '../../ui/UiContext';
import { FirstSteps } from './FirstSteps';
import { LiveSentence } from './LiveSentence';
import { StoryLead } from './StoryLead';

/** `given`: it was withheld when the page was opened, and no longer is. */
export type Access = 'unknown' | 'withheld' | 'given';

interface Props {
  readonly story: Story;
  /** `null` where no claim of the story names anything. */
  readonly sentence: SampleSentence | null;
  readonly access: Access;
  readonly commands: readonly Command[];
  readonly pinPlace: PinPlace | null;
  readonly onAsk: () => void;
  readonly onSetKeys: () => void;
}

/** After installation: the permission where it is missing, a sentence to try it on, first steps. */
export function FirstRunPage(props: Props) {
  const { story, sentence, access, commands, pinPlace, onAsk, onSetKeys } = props;
  const { message } = useWords();
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
        <StoryLead story={story} />
      </header>
      {sentence !== null && <LiveSentence story={story} sentence={sentence} />}
      <footer>
        <FirstSteps
          story={story}
          sentence={sentence}
          commands={commands}
          pinPlace={pinPlace}
          onSetKeys={onSetKeys}
        />
        <p class="to-options">
          <a href="options.html">{message('firstRunOptions')}</a>
        </p>
      </footer>
    </main>
  );
}
