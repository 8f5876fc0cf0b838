import { useEffect, useRef, useState } from 'preact/hooks';
import type { StoryHead } from '../../core/imported/ImportedStory';
import { PackText } from '../../ui/PackText';
import { Phrase } from '../../ui/Phrase';
import { useWords } from '../../ui/UiContext';
import type { StoryActions } from './StoryActions';

interface Props {
  readonly head: StoryHead;
  readonly actions: Pick<StoryActions, 'save' | 'remove'>;
}

/** Where a story of others is from, its file, and the way to be rid of it, after asking once. */
export function AddedTools({ head, actions }: Props) {
  const { message, number, list } = useWords();
  const { id, title, revision, authors } = head;
  const [step, setStep] = useState<'idle' | 'asking'>('idle');
  const [told, setTold] = useState('');
  const keep = useRef<HTMLButtonElement>(null);
  const start = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    // The button that had the focus is gone; the harmless one gets it.
    if (step === 'asking') keep.current?.focus();
    else if (wasAsking.current) start.current?.focus();
    wasAsking.current = step === 'asking';
  }, [step]);
  const save = async (): Promise<void> =>
    setTold((await actions.save(id)) ? '' : message('storyNotSaved'));
  const remove = async (): Promise<void> => {
    if (await actions.remove(id)) return;
    setTold(message('storyNotRemoved'));
    setStep('idle');
  };
  return (
    <div class="added-tools">
      {step === 'asking' ? (
        <fieldset>
          <legend>{message('storyRemoveSure', title)}</legend>
          <div class="buttons">
            <button type="button" class="button button-main" onClick={() => void remove()}>
              {message('storyRemoveYes')}
            </button>
            <button ref={keep} type="button" class="button" onClick={() => setStep('idle')}>
              {message('storyRemoveNo')}
            </button>
          </div>
        </fieldset>
      ) : (
        <>
          <p class="small">
            <Phrase of="storyAddedFrom">
              {number(revision)}
              <PackText>{list(authors)}</PackText>
            </Phrase>
          </p>
          <div class="buttons">
            <button type="button" class="button" onClick={() => void save()}>
              {message('storySave')}
            </button>
            <button ref={start} type="button" class="button" onClick={() => setStep('asking')}>
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
