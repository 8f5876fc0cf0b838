import { cardView } from '../../src/core/story/cardView';
import { CardBody } from '../../src/ui/CardBody';
import { TopicLine } from '../../src/ui/TopicLine';
import { useWords } from '../../src/ui/UiContext';
import { usePopup } from '../PopupContext';

/** What a topic's card says. */
export function TopicContent({ id }: { readonly id: string }) {
  const { message } = useWords();
  const { story, year, dispatch } = usePopup();
  const view = cardView(story, id);
  if (view === null) return null;
  const { line, asOf, events } = view;
  return (
    <div class="topic-content card-body">
      <p class="small">
        <TopicLine line={line} asOf={asOf} />
      </p>
      <CardBody view={view} year={year} timeNote={null} />
      {events.length > 0 && (
        <button
          type="button"
          class="link small"
          onClick={() => dispatch({ do: 'topic', story: story.pack.id, topic: id })}
        >
          {message('popupToTimeline')}
        </button>
      )}
    </div>
  );
}
