import type { Lexicon } from '../../core/names/Lexicon';
import type { SamplePage } from '../../core/sample/samplePage';
import { sampleView } from '../../core/sample/sampleView';
import { NO_CHOICES, settingsOf } from '../../core/settings/Settings';
import type { Story } from '../../core/story/makeStory';
import { HandoutText } from '../handout/HandoutText';
import { Sample } from '../sample/Sample';
import { SampleCard } from '../sample/SampleCard';

interface Props {
  readonly story: Story;
  readonly lexicon: Lexicon;
  /** All claims, as a page would have them. */
  readonly page: SamplePage;
}

const { marks, trigger } = settingsOf(NO_CHOICES);

/**
 * A story as its readers get it: its claims as a page of a newspaper would have them, with marks whose
 * cards open; every topic's card beside the others; and what is told of all of it, its sources, what
 * they answer and the timeline.
 */
export const PreviewPage = ({ story, lexicon, page }: Props) => (
  <main class="preview">
    <Sample
      story={story}
      page={page}
      view={sampleView(page, lexicon, { isOn: () => true, marks })}
      trigger={trigger}
    />
    <div class="preview-cards">
      {story.pack.topics.map(({ id }) => (
        <SampleCard
          key={id}
          story={story}
          topic={id}
          takesFocus={false}
          hasStoryPage={false}
          onClose={null}
        />
      ))}
    </div>
    <div class="handout">
      <HandoutText story={story} />
    </div>
  </main>
);
