import type { Lexicon } from '../../core/detect/Lexicon';
import type { Story } from '../../core/story/makeStory';
import { canHover } from '../../ui/canHover';
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

/** After installation: a sentence to try it on, the permission where it is missing, nothing else. */
export function FirstRunPage({ story, lexicon, sample, access, onAsk }: Props) {
  const { message } = useWords();
  // As it comes, but for one thing: where there is one sentence only, all of it is shown.
  const off = new Set(story.pack.topics.flatMap(({ id, on }) => (on ? [] : [id])));
  return (
    <main class="first-run">
      <img src="icons/icon.svg" alt="" width="40" height="40" />
      <h1>{message('firstRunTitle')}</h1>
      <p class="lead">{message(canHover() ? 'firstRunLead' : 'firstRunLeadTap')}</p>
      <Sample
        story={story}
        page={sample}
        view={sampleView(sample, lexicon, { off, marks: 'all' })}
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
