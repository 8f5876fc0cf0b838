import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { Topic } from '../../src/core/pack/packSchema';
import { named } from '../../src/core/story/titled';
import { Icon } from '../../src/ui/Icon';
import { useWords } from '../../src/ui/UiContext';
import { useUniqueId } from '../../src/ui/useUniqueId';
import { usePopup } from '../PopupContext';
import { TopicRow } from '../parts/TopicRow';

interface Props {
  /** What a topic opens to; `null` until its code is there. */
  readonly content: ComponentType<{ readonly id: string }> | null;
}

/** Who and what the story is about, for pages that name none of it: each opens to what its card says. */
export function StoryTopics({ content }: Props) {
  const { message } = useWords();
  const { story } = usePopup();
  const topics = story.pack.topics.filter(({ role }) => role !== 'card');
  return (
    <section>
      <h2>{message('popupInStory')}</h2>
      <ul class="topic-rows">
        {topics.map((topic) => (
          <StoryTopic key={topic.id} topic={topic} content={content} />
        ))}
      </ul>
    </section>
  );
}

function StoryTopic({ topic, content: Content }: Props & { readonly topic: Topic }) {
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
          {Content !== null && <Content id={topic.id} />}
        </div>
      )}
    </li>
  );
}
