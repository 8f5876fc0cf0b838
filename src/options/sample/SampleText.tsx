import type { Piece } from '../../core/sample/sampleView';

interface Props {
  readonly pieces: readonly Piece[];
  /** The mention whose card is open. */
  readonly open: number | null;
  readonly onPress: (mention: number, event: MouseEvent) => void;
}

/** What a button does by itself: a click by key, which is told by its count of 0. */
function pressByKey(event: KeyboardEvent): void {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  if (event.currentTarget instanceof HTMLElement) event.currentTarget.click();
}

/**
 * A text of the sample; its names are buttons, so that keys reach them, but laid out as the words
 * they are: a `<button>` is a box, which no line breaks in and any may break after.
 */
export const SampleText = ({ pieces, open, onPress }: Props) => (
  <>
    {pieces.map(({ text, mention }) =>
      mention === null ? (
        text
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: see above
        <span
          key={mention.id}
          role="button"
          tabIndex={0}
          class={mention.isMarked ? 'mention mention-marked' : 'mention'}
          data-mention={mention.id}
          aria-haspopup="dialog"
          aria-expanded={open === mention.id}
          onKeyDown={pressByKey}
          onClick={(event) => onPress(mention.id, event)}
        >
          {text}
        </span>
      ),
    )}
  </>
);
