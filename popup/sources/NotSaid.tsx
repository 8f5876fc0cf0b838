import type { Unknown } from '../../src/core/pack/packSchema';
import { PackText } from '../../src/ui/PackText';
import { useWords } from '../../src/ui/UiContext';

interface Props {
  readonly unknowns: readonly Unknown[];
  /** How many sources the story has. */
  readonly sources: number;
}

/** Of one it says "the article", of two "either". */
const TITLES = ['popupNotSaid', 'popupNotSaidOne', 'popupNotSaidEither'] as const;

/** What no source says, with how much that is. */
export function NotSaid({ unknowns, sources }: Props) {
  const { message, number } = useWords();
  if (unknowns.length === 0) return null;
  return (
    <section>
      <div class="section-head">
        <h2>{message(TITLES[sources] ?? 'popupNotSaid')}</h2>
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
