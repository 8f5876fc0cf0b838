import type { Standing as View } from '../core/story/standing';
import { useWords } from './UiContext';

/** Of two one says "both". */
const PAIR = 2;

/** How the sources stand where nothing differs, as one quiet line. */
export function StandingNote({ standing }: { readonly standing: View }) {
  const { message, number } = useWords();
  const agreement = (count: number, total: number): string => {
    if (count < total) return message('standingAgreeOf', number(count), number(total));
    return total === PAIR
      ? message('standingAgreeBoth')
      : message('standingAgreeAll', number(total));
  };
  const text = () => {
    switch (standing.kind) {
      case 'only':
        return message('standingOnly', standing.source.letter);
      case 'agree':
        return agreement(standing.count, standing.total);
      case 'unclear':
        return message('standingUnclear');
      case 'none':
        return message('standingNone');
    }
  };
  return <p class="standing">{text()}</p>;
}
