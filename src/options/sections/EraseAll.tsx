import { useState } from 'preact/hooks';
import { useWords } from '../../ui/UiContext';
import { useAsking } from '../useAsking';

interface Props {
  /** False if it could not be done. */
  readonly onErase: () => Promise<boolean>;
}

/** Erases everything, after asking once. */
export function EraseAll({ onErase }: Props) {
  const { message } = useWords();
  const [step, setStep] = useState<'idle' | 'asking' | 'erased'>('idle');
  const { keep, start } = useAsking(step === 'asking');
  return (
    <div class="erase">
      {step === 'asking' ? (
        <fieldset>
          <legend>{message('optionsEraseSure')}</legend>
          <div class="buttons">
            <button
              type="button"
              class="button button-main"
              onClick={async () => setStep((await onErase()) ? 'erased' : 'idle')}
            >
              {message('optionsEraseYes')}
            </button>
            <button ref={keep} type="button" class="button" onClick={() => setStep('idle')}>
              {message('optionsEraseNo')}
            </button>
          </div>
        </fieldset>
      ) : (
        <p class="buttons">
          <button ref={start} type="button" class="button" onClick={() => setStep('asking')}>
            {message('optionsErase')}
          </button>
        </p>
      )}
      <p role="status" class="told">
        {step === 'erased' ? message('optionsErased') : ''}
      </p>
    </div>
  );
}
