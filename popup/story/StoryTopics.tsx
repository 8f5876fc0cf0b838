import { useState } from 'preact/hooks';
import type { Topic } from '../../src/core/pack/packSchema';
import { named } from '../../src/core/story/titled';
import { Icon } from '../../src/ui/Icon';
import { useWords } from '../../src/ui/UiContext';
import { useUniqueId } from '../../src/ui/useUniqueId';
import { usePopup } from '../PopupContext';
import { TopicRow } from '../parts/TopicRow';
import { TopicContent } from '../search/TopicContent';

/** Who and what the story is about, for pages that name none of it: each opens to what its card says. */
export function StoryTopics() {
  const { message } = useWords();
  const { story } = usePopup();
  const topics = story.pack.topics.filter(({ role }) => role !== 'card');
  return (
    <section>
      <h2>{message('popupInStory')}</h2>
      <ul class="topic-rows">
        {topics.map((topic) => (
          <StoryTopic key={topic.id} topic={topic} />
        ))}
      </ul>
    </section>
  );
}

function StoryTopic({ topic }: { readonly topic: Topic }) {
  const [isOpen, setOpen] = useState(false);
  const id = useUniqueId();
  return (
    <li>
      <TopicRow
        {...named(topic)}
        mentions={null}
        isExpanded={isOpen}
        controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="chevron" />
      </TopicRow>
      {isOpen && (
        <div id={id} class="topic-more">
          <TopicContent id={topic.id} />
        </div>
      )}
    </li>
  );
}
