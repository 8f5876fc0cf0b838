import { useState } from 'preact/hooks';
import type { Titled } from '../../src/core/story/titled';
import { Icon } from '../../src/ui/Icon';
import { PackText } from '../../src/ui/PackText';
import { useWords } from '../../src/ui/UiContext';
import { useUniqueId } from '../../src/ui/useUniqueId';
import { usePopup } from '../PopupContext';

/** Who and what of the story is not on the page: in one line, which opens to who that is. */
export function NotFound({ topics }: { readonly topics: readonly Titled[] }) {
  const { message } = useWords();
  const { story, stories } = usePopup();
  const [isOpen, setOpen] = useState(false);
  const id = useUniqueId();
  return (
    <section class="not-found">
      <h2>{message('popupNotOnPage')}</h2>
      {stories.length > 1 && (
        <h3 class="found-story">
          <PackText>{story.pack.title}</PackText>
        </h3>
      )}
      <button
        type="button"
        class="topic-row"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <span class="topic-line">
          <PackText>{topics.map(({ title }) => title).join(', ')}</PackText>
        </span>
        <Icon name="chevron" />
      </button>
      {isOpen && (
        <ul id={id} class="topic-rows">
          {topics.map(({ id, title }) => (
            <li key={id} class="topic-row">
              <PackText>{title}</PackText>
              <span class="topic-line">
                <PackText>{story.topics.get(id)?.shortLine ?? story.topics.get(id)?.line}</PackText>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
