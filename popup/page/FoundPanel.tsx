import type { DismissedInFrame, Findings } from '../../src/core/popup/findings';
import { useWords } from '../../src/ui/UiContext';
import { usePopup } from '../PopupContext';
import type { PageActions } from '../parts/PageActions';
import { FoundTopicItem } from './FoundTopicItem';
import { NotFound } from './NotFound';
import { PageTimeNote } from './PageTimeNote';

interface Props {
  readonly findings: Findings;
  readonly actions: PageActions;
}

/** What was found on the page, when it appeared, and who is not on it. */
export function FoundPanel({ findings, actions }: Props) {
  const { message } = useWords();
  const { topics, notFound, published, dismissed, isReading } = findings;
  return (
    <>
      {topics.length > 0 && (
        <section>
          <div class="found-head">
            <h2>{message('popupOnPage')}</h2>
            <p>{message('popupRowGoes')}</p>
          </div>
          <ul class="topic-rows">
            {topics.map((topic) => (
              <FoundTopicItem key={topic.id} topic={topic} actions={actions} />
            ))}
          </ul>
        </section>
      )}
      {isReading && (
        <p class="small" role="status">
          {message('popupReading')}
        </p>
      )}
      <Dismissed names={dismissed} onUndo={actions.undoWrongMatch} />
      <PageTimeNote published={published} />
      {notFound !== null && notFound.length > 0 && <NotFound topics={notFound} />}
    </>
  );
}

interface DismissedProps {
  readonly names: readonly DismissedInFrame[];
  readonly onUndo: (name: DismissedInFrame) => void;
}

/** Names that the visitor has called a wrong match here, to be taken back. */
function Dismissed({ names, onUndo }: DismissedProps) {
  const { message } = useWords();
  const { story } = usePopup();
  if (names.length === 0) return null;
  const arePersons = names.every(({ topic }) => story.topics.get(topic)?.type === 'person');
  return (
    <section>
      <h2>{message(arePersons ? 'popupDismissedPerson' : 'popupDismissed')}</h2>
      <ul class="dismissed">
        {names.map((name) => (
          <li key={`${name.frameId} ${name.topic} ${name.name}`}>
            <span>“{name.text}”</span>
            <button type="button" class="link" onClick={() => onUndo(name)}>
              {message('popupUndo')}
              <span class="unseen"> {name.text}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
