import { useCallback, useEffect, useReducer, useRef, useState } from 'preact/hooks';
import { shorten } from '../../core/text/shorten';
import { useWords } from '../../ui/UiContext';
import { addStoryState, START } from './addStoryState';
import { IMPORT_STEPS } from './importMessages';
import { STEP_WORDS } from './importWords';
import { Refusal, SHOWN_NAME } from './Refusal';
import type { StoryActions } from './StoryActions';
import type { RemovedStory } from './StoryShelf';
import { StorySummary } from './StorySummary';
import { storyAnchor } from './storyAnchor';
import { useFileDrop } from './useFileDrop';

interface Props {
  /** The story that was removed last; `null` where none was. */
  readonly removed: RemovedStory | null;
  readonly actions: Pick<StoryActions, 'importer' | 'added' | 'copy'>;
}

/** The way from a file to a story: chosen or dropped, read, looked at, and only then kept. */
export function AddStory({ removed, actions: { importer, added, copy } }: Props) {
  const words = useWords();
  const { message } = words;
  const [state, dispatch] = useReducer(addStoryState, START);
  const [isDragging, setDragging] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const choose = useRef<HTMLButtonElement>(null);

  const read = useCallback(
    async (file: File) => {
      importer.end();
      dispatch({ do: 'choose', file: file.name });
      const found = await importer.read(file, (step) => dispatch({ do: 'step', step }));
      if (found.ok) dispatch({ do: 'show', offer: found.value });
      else dispatch({ do: 'refuse', fault: found.error });
    },
    [importer],
  );
  useFileDrop(read, setDragging);

  const chosen = (): void => {
    const file = input.current?.files?.[0];
    if (file !== undefined) void read(file);
    // So that choosing the same file again, corrected, is a change.
    if (input.current !== null) input.current.value = '';
  };
  const cancel = (): void => {
    importer.end();
    dispatch({ do: 'cancel' });
    choose.current?.focus();
  };
  const add = async (): Promise<void> => {
    dispatch({ do: 'add' });
    const kept = await importer.add();
    if (!kept.ok) return dispatch({ do: 'not-added', fault: kept.error });
    importer.end();
    await added();
    dispatch({ do: 'added' });
  };

  // What was added is there by now, and is where to go on.
  const addedId = state.at === 'added' ? state.offer.head.id : null;
  useEffect(() => {
    if (addedId !== null) document.getElementById(storyAnchor(addedId))?.focus();
  }, [addedId]);

  // What was removed had the focus, and is gone.
  useEffect(() => {
    if (removed === null) return;
    dispatch({ do: 'cancel' });
    choose.current?.focus();
  }, [removed]);

  const file = state.at === 'reading' ? shorten(state.file, SHOWN_NAME) : '';
  return (
    <div class={isDragging ? 'add-story add-story-over' : 'add-story'}>
      <h3>{message('addStory')}</h3>
      <p class="second">{message('addStoryHelp')}</p>
      <p class="drop">
        <button ref={choose} type="button" class="button" onClick={() => input.current?.click()}>
          {message('addStoryChoose')}
        </button>
        <span class="second">{message('addStoryDrop')}</span>
        <input ref={input} type="file" accept=".json,application/json" hidden onChange={chosen} />
      </p>
      <div class="told" role="status">
        {state.at === 'start' && removed !== null && message('storyRemoved', removed.title)}
        {state.at === 'reading' && message(STEP_WORDS[state.step], file)}
        {state.at === 'summary' && state.isAdding && message('storyAdding')}
        {state.at === 'added' &&
          (state.offer.place.kind === 'new'
            ? message('storyAddedNow', state.offer.head.title)
            : message(
                'storyUpdated',
                state.offer.head.title,
                words.number(state.offer.head.revision),
              ))}
      </div>
      {state.at === 'reading' && (
        <p class="reading">
          <progress
            aria-label={message(STEP_WORDS[state.step], file)}
            max={IMPORT_STEPS.length}
            value={IMPORT_STEPS.indexOf(state.step) + 0.5}
          />
          <button type="button" class="button" onClick={cancel}>
            {message('addStoryCancel')}
          </button>
        </p>
      )}
      {state.at === 'refused' && <Refusal file={state.file} fault={state.fault} onCopy={copy} />}
      {state.at === 'summary' && (
        <StorySummary {...state} onAdd={() => void add()} onCancel={cancel} />
      )}
    </div>
  );
}
