import type { Unknown } from '../../src/core/pack/packSchema';
import { PackText } from '../../src/ui/PackText';
import { useWords } from '../../src/ui/UiContext';

interface Props {
  readonly unknowns: readonly Unknown[];
  /** How many sources the story has. */
  readonly sources: number;
}

/** Of two one says "either". */
const PAIR = 2;

/** What no source says, with how much that is. */
export function NotSaid({ unknowns, sources }: Props) {
  const { message, number } = useWords();
  if (unknowns.length === 0) return null;
  return (
    <section>
      <div class="section-head">
        <h2>{message(sources === PAIR ? 'popupNotSaidEither' : 'popupNotSaid')}</h2>
        <span>{number(unknowns.length)}</span>
      </div>
      <ul class="not-said">
        {unknowns.map(({ id, text }) => (
          <li key={id}>
            <PackText>{text}</PackText>
          </li>
        ))}
      </ul>
    </section>
  );
}
