import { useWords } from '../../src/ui/UiContext';

interface Props {
  /** How many mentions of the story there are. */
  readonly count: number;
  readonly onTurnOff: () => void;
}

/** Said of a story that marks a great deal of the page: a press turns it off. */
export function Crowd({ count, onTurnOff }: Props) {
  const { message, number } = useWords();
  return (
    <p class="crowd small">
      {message('popupCrowd', number(count))}{' '}
      <button type="button" class="link" onClick={onTurnOff}>
        {message('popupCrowdOff')}
      </button>
    </p>
  );
}
