import { useState } from 'preact/hooks';
import type { StoryHead } from '../../core/page/StoryHead';
import { PackText } from '../../ui/PackText';
import { Phrase } from '../../ui/Phrase';
import { useWords } from '../../ui/UiContext';
import { useAsking } from '../useAsking';
import type { StoryActions } from './StoryActions';

interface Props {
  readonly head: StoryHead;
  /** `null` where nothing can be done with it: only where it is from is said. */
  readonly actions: Pick<StoryActions, 'save' | 'remove'> | null;
}

/** Where a story of others is from, its file, and the way to be rid of it, after asking once. */
export const AddedTools = ({ head, actions }: Props) =>
  actions === null ? (
    <div class="added-tools">
      <Origin {...head} />
    </div>
  ) : (
    <Tools head={head} actions={actions} />
  );

function Origin({ revision, authors }: Pick<StoryHead, 'revision' | 'authors'>) {
  const { number, list } = useWords();
  return (
    <p class="small">
      <Phrase of="storyAddedFrom">
        {number(revision)}
        <PackText>{list(authors)}</PackText>
      </Phrase>
    </p>
  );
}

interface ToolsProps extends Props {
  readonly actions: NonNullable<Props['actions']>;
}

function Tools({ head, actions }: ToolsProps) {
  const { message } = useWords();
  const { id, title } = head;
  const [isAsking, setAsking] = useState(false);
  const { keep, start } = useAsking(isAsking);
  const [told, setTold] = useState('');
  const save = async (): Promise<void> =>
    setTold((await actions.save(id)) ? '' : message('storyNotSaved'));
  const remove = async (): Promise<void> => {
    if (await actions.remove(id)) return;
    setTold(message('storyNotRemoved'));
    setAsking(false);
  };
  return (
    <div class="added-tools">
      {isAsking ? (
        <fieldset>
          <legend>{message('storyRemoveSure', title)}</legend>
          <div class="buttons">
            <button type="button" class="button button-main" onClick={() => void remove()}>
              {message('storyRemoveYes')}
            </button>
            <button ref={keep} type="button" class="button" onClick={() => setAsking(false)}>
              {message('storyRemoveNo')}
            </button>
          </div>
        </fieldset>
      ) : (
        <>
          <Origin {...head} />
          <div class="buttons">
            <button type="button" class="button" onClick={() => void save()}>
              {message('storySave')}
            </button>
            <button ref={start} type="button" class="button" onClick={() => setAsking(true)}>
              {message('storyRemove')}
            </button>
          </div>
        </>
      )}
      <p role="status" class="told">
        {told}
      </p>
    </div>
  );
}
