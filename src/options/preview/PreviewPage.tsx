import { useState } from 'preact/hooks';
import type { Lexicon } from '../../core/names/Lexicon';
import type { SamplePage } from '../../core/sample/samplePage';
import { sampleView } from '../../core/sample/sampleView';
import { NO_CHOICES, settingsOf } from '../../core/settings/Settings';
import type { Story } from '../../core/story/makeStory';
import { PackText } from '../../ui/PackText';
import { Sample } from '../sample/Sample';
import { SampleCard } from '../sample/SampleCard';

interface Props {
  readonly story: Story;
  readonly lexicon: Lexicon;
  readonly page: SamplePage;
}

const { marks, trigger } = settingsOf(NO_CHOICES);

/** The claims as a page of a newspaper would have them, and a button for each card. */
export function PreviewPage({ story, lexicon, page }: Props) {
  const [topic, setTopic] = useState<string | null>(null);
  const { title, summary, topics } = story.pack;
  return (
    <div class="preview">
      <header>
        <h1>
          <PackText>{title}</PackText>
        </h1>
        <p>
          <PackText>{summary}</PackText>
        </p>
      </header>
      <Sample
        story={story}
        page={page}
        view={sampleView(page, lexicon, { isOn: () => true, marks })}
        trigger={trigger}
      />
      <nav>
        {topics.map(({ id, title }) => (
          <button
            key={id}
            type="button"
            class="pill"
            aria-pressed={topic === id}
            onClick={() => setTopic(id)}
          >
            <PackText>{title}</PackText>
          </button>
        ))}
      </nav>
      {topic !== null && (
        <SampleCard
          key={topic}
          story={story}
          topic={topic}
          takesFocus={false}
          hasStoryPage={false}
          onClose={() => setTopic(null)}
        />
      )}
    </div>
  );
}
