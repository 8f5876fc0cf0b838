import type { Unknown } from '../core/pack/packSchema';
import { directionOf } from '../core/text/direction';
import { useUi, useWords } from './UiContext';

/** What no source says. */
export function Unknowns({ unknowns }: { readonly unknowns: readonly Unknown[] }) {
  const { message } = useWords();
  const { packLanguage } = useUi();
  if (unknowns.length === 0) return null;
  return (
    <section class="unknowns">
      <h3>{message('sourceNothingSaid')}</h3>
      <ul lang={packLanguage} dir={directionOf(packLanguage)}>
        {unknowns.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
