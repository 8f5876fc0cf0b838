import type { Piece } from '../../core/sample/sampleView';

interface Props {
  readonly pieces: readonly Piece[];
  /** The mention whose card is open. */
  readonly open: number | null;
  readonly onPress: (mention: number, event: MouseEvent) => void;
}

/** A text of the sample; its names are buttons, so that keys reach them. */
export const SampleText = ({ pieces, open, onPress }: Props) => (
  <>
    {pieces.map(({ text, mention }) =>
      mention === null ? (
        text
      ) : (
        <button
          key={mention.id}
          type="button"
          class={mention.isMarked ? 'mention mention-marked' : 'mention'}
          data-mention={mention.id}
          aria-haspopup="dialog"
          aria-expanded={open === mention.id}
          onClick={(event) => onPress(mention.id, event)}
        >
          {text}
        </button>
      ),
    )}
  </>
);
