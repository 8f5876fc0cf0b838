import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { StoryFault } from '../../browser/storyDatabase';
import type { StoryOffer } from '../../core/imported/StoryOffer';
import { makeStory } from '../../core/story/makeStory';
import { shorten } from '../../core/text/shorten';
import { Icon } from '../../ui/Icon';
import { PackText } from '../../ui/PackText';
import { UiContext, useWords } from '../../ui/UiContext';
import { useUniqueId } from '../../ui/useUniqueId';
import { LiveSentence } from '../sample/LiveSentence';
import { storyFaultWords } from './importWords';
import { ProblemList } from './ProblemList';
import { SHOWN_NAME } from './Refusal';
import { addWords, relationNotes } from './relationWords';
import { StoryChanges } from './StoryChanges';
import { StoryFacts } from './StoryFacts';

interface Props {
  readonly file: string;
  readonly offer: StoryOffer;
  readonly isAdding: boolean;
  readonly notAdded: StoryFault | null;
  readonly onAdd: () => void;
  readonly onCancel: () => void;
}

/** What is in a file, before anything of it is kept. It takes the focus, so that it is read from here. */
export function StorySummary({ file, offer, isAdding, notAdded, onAdd, onCancel }: Props) {
  const words = useWords();
  const { message, plural } = words;
  const { pack, sentence, changes, warnings, warningCount } = offer;
  const id = useUniqueId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, []);
  const story = useMemo(() => makeStory(pack), [pack]);
  const name = shorten(file, SHOWN_NAME);
  const add = addWords(words, offer);
  return (
    <UiContext.Provider value={{ words, packLanguage: pack.language, names: story.names }}>
      <section class="story-summary" aria-labelledby={id}>
        <p class="small" id={id}>
          {message('storySummary', name)}
        </p>
        <h3 ref={title} tabIndex={-1}>
          <PackText>{pack.title}</PackText>
        </h3>
        <p>
          <PackText>{pack.summary}</PackText>
        </p>
        {relationNotes(words, offer).map((note) => (
          <p key={note} class="note">
            {note}
          </p>
        ))}
        <StoryFacts file={name} offer={offer} />
        {changes !== null && <StoryChanges changes={changes} />}
        {warningCount > 0 && (
          <details class="warnings">
            <summary>
              <span>{plural('storyWarnings', warningCount)}</span>
              <Icon name="chevron" />
            </summary>
            <ProblemList problems={warnings} count={warningCount} />
          </details>
        )}
        <h4>{message('storyTry')}</h4>
        {sentence === null ? (
          <p>{message('storyNoSentence')}</p>
        ) : (
          <LiveSentence story={story} sentence={sentence} hasStoryPage={false} />
        )}
        {notAdded !== null && (
          <p class="note" role="alert">
            {storyFaultWords(words, notAdded)}
          </p>
        )}
        <div class="buttons">
          {add !== null && (
            <button
              type="button"
              class="button button-main"
              aria-disabled={isAdding}
              onClick={isAdding ? undefined : onAdd}
            >
              {isAdding ? message('storyAdding') : add}
            </button>
          )}
          <button type="button" class="button" onClick={onCancel}>
            {message('addStoryCancel')}
          </button>
        </div>
      </section>
    </UiContext.Provider>
  );
}
