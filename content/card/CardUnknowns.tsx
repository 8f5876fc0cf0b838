import type { Unknown } from '../../src/core/pack/packSchema';
import { directionOf } from '../../src/core/text/direction';
import { Disclosure } from '../../src/ui/Disclosure';
import { useUi } from '../../src/ui/UiContext';

/** What no source says, behind a button that counts it. */
export function CardUnknowns({ unknowns }: { readonly unknowns: readonly Unknown[] }) {
  const { words, packLanguage } = useUi();
  if (unknowns.length === 0) return null;
  return (
    <Disclosure
      class="fold"
      label={words.message('cardNotKnown', words.number(unknowns.length))}
      isAtEnd
    >
      <ul class="card-unknowns" lang={packLanguage} dir={directionOf(packLanguage)}>
        {unknowns.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
