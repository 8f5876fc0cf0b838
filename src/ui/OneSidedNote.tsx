import type { OneSided } from '../core/story/cardView';
import { PackText } from './PackText';
import { Phrase } from './Phrase';
import { useWords } from './UiContext';

interface Props {
  readonly oneSided: OneSided;
  /** How many claims there are in all. */
  readonly total: number;
}

/** That only one party is heard, and in how much of what is told. */
export function OneSidedNote({ oneSided: { party, claims }, total }: Props) {
  const { number } = useWords();
  const side = <PackText>{party.side}</PackText>;
  return (
    <p class="note">
      {claims === total ? (
        <Phrase of="cardOneSided">{side}</Phrase>
      ) : (
        <Phrase of="cardOneSidedPartly">
          {side}
          {number(claims)}
          {number(total)}
        </Phrase>
      )}
    </p>
  );
}
