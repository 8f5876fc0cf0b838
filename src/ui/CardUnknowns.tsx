import type { Unknown } from '../core/pack/packSchema';
import { Disclosure } from './Disclosure';
import { PackText } from './PackText';
import { useWords } from './UiContext';

/** What no source says, behind a button that counts it. */
export function CardUnknowns({ unknowns }: { readonly unknowns: readonly Unknown[] }) {
  const words = useWords();
  if (unknowns.length === 0) return null;
  return (
    <Disclosure
      class="fold"
      label={words.message('cardNotKnown', words.number(unknowns.length))}
      isAtEnd
    >
      <ul class="card-unknowns">
        {unknowns.map(({ id, text }) => (
          <li key={id}>
            <PackText>{text}</PackText>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
