import type { Standing as View } from '../core/story/standing';
import { useWords } from './UiContext';

interface Props {
  readonly standing: View;
  /** How many sources the story has. */
  readonly sources: number;
}

/** How the sources stand where nothing differs, as one quiet line. */
export function StandingNote({ standing, sources }: Props) {
  const { message } = useWords();
  const text = () => {
    switch (standing.kind) {
      case 'only':
        return message('standingOnly', standing.source.letter);
      case 'agree':
        return message(sources === 2 ? 'standingAgreeBoth' : 'standingAgree');
      case 'unclear':
        return message('standingUnclear');
      case 'none':
        return message('standingNone');
    }
  };
  return <p class="standing">{text()}</p>;
}
