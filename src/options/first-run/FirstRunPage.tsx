import type { Lexicon } from '../../core/detect/Lexicon';
import type { Story } from '../../core/story/makeStory';
import { useWords } from '../../ui/UiContext';
import { Sample } from '../sample/Sample';
import type { SamplePage } from '../sample/samplePage';
import { sampleView } from '../sample/sampleView';

/** `given`: it was withheld when the page was opened, and no longer is. */
export type Access = 'unknown' | 'withheld' | 'given';

interface Props {
  readonly story: Story;
  readonly lexicon: Lexicon;
  readonly sample: SamplePage;
  readonly access: Access;
  readonly onAsk: () => void;
}

const ALL_ON = { off: new Set<string>(), marks: 'all' } as const;

/** After installation: a sentence to try it on, the permission where it is missing, nothing else. */
export function FirstRunPage({ story, lexicon, sample, access, onAsk }: Props) {
  const { message } = useWords();
  return (
    <main class="first-run">
      <img src="icons/icon.svg" alt="" width="40" height="40" />
      <h1>{message('firstRunTitle')}</h1>
      <p class="lead">{message('firstRunLead')}</p>
      <Sample
        story={story}
        page={sample}
        view={sampleView(sample, lexicon, ALL_ON)}
        trigger="rest"
        hasTitle={false}
      />
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
    </main>
  );
}
