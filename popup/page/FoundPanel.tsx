import type { ComponentChildren } from 'preact';
import { splitId } from '../../src/core/pack/fullId';
import type { Topic } from '../../src/core/pack/packSchema';
import type { DismissedInFrame, Findings, StoryFindings } from '../../src/core/popup/findings';
import type { Story } from '../../src/core/story/makeStory';
import { PackText } from '../../src/ui/PackText';
import { useWords } from '../../src/ui/UiContext';
import { usePopup } from '../PopupContext';
import type { PageActions } from '../parts/PageActions';
import { StoryScope } from '../StoryScope';
import { Crowd } from './Crowd';
import { FoundTopicItem } from './FoundTopicItem';
import { NotFound } from './NotFound';
import { PageTimeNote } from './PageTimeNote';

interface Props {
  readonly findings: Findings;
  readonly actions: PageActions;
}

/** What was found on the page, story by story, when it appeared, and who is not on it. */
export function FoundPanel({ findings, actions }: Props) {
  const { message } = useWords();
  const { story, stories, dispatch } = usePopup();
  const { published, dismissed, isReading } = findings;
  const named = findings.stories.filter(({ topics }) => topics.length > 0);
  /** The page's date is held against the story that is shown, or one that the page names. */
  const timed = (named.find((one) => one.story === story) ?? named[0])?.story ?? story;
  const each = (some: readonly StoryFindings[], show: (one: StoryFindings) => ComponentChildren) =>
    some.map((one) => (
      <StoryScope key={one.story.pack.id} story={one.story} stories={stories} dispatch={dispatch}>
        {show(one)}
      </StoryScope>
    ));
  return (
    <>
      {named.length > 0 && (
        <section>
          <div class="found-head">
            <h2>{message('popupOnPage')}</h2>
            <p>{message('popupRowGoes')}</p>
          </div>
          {each(named, ({ topics, story, crowd }) => (
            <>
              {stories.length > 1 && (
                <h3 class="found-story">
                  <PackText>{story.pack.title}</PackText>
                </h3>
              )}
              <ul class="topic-rows">
                {topics.map((topic) => (
                  <FoundTopicItem key={topic.id} topic={topic} actions={actions} />
                ))}
              </ul>
              {crowd !== null && (
                <Crowd count={crowd} onTurnOff={() => actions.turnOff(story.pack.id)} />
              )}
            </>
          ))}
        </section>
      )}
      {isReading && (
        <p class="small" role="status">
          {message('popupReading')}
        </p>
      )}
      <Dismissed names={dismissed} onUndo={actions.undoWrongMatch} />
      <StoryScope story={timed} stories={stories} dispatch={dispatch}>
        <PageTimeNote published={published} />
      </StoryScope>
      {each(findings.stories, ({ notFound }) =>
        notFound !== null && notFound.length > 0 ? <NotFound topics={notFound} /> : null,
      )}
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
  const { stories } = usePopup();
  if (names.length === 0) return null;
  const arePersons = names.every(({ topic }) => typeOf(topic, stories) === 'person');
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

/** What a topic is, by its full id. */
function typeOf(topic: string, stories: readonly Story[]): Topic['type'] | undefined {
  const { pack, id } = splitId(topic);
  return stories.find((one) => one.pack.id === pack)?.topics.get(id)?.type;
}
