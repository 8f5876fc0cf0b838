import type { CardView } from '../../src/core/story/cardView';
import type { ClaimView } from '../../src/core/story/claimView';
import { OneSidedNote } from '../../src/ui/OneSidedNote';
import { useUi } from '../../src/ui/UiContext';
import { Unknowns } from '../../src/ui/Unknowns';
import { CardClaims } from './CardClaims';
import { CardTime } from './CardTime';

interface Props {
  readonly view: CardView;
  /** The year of the story. */
  readonly year: string;
  readonly onCopyClaim: (claim: ClaimView) => void;
  readonly onTurn: (topic: string) => void;
}

/** What is known of a topic, from the whole to the particulars and on to its neighbours. */
export function CardBody({ view, year, onCopyClaim, onTurn }: Props) {
  const { words, packLanguage } = useUi();
  const { line, asOf, summary, oneSided, comparison, events, unknowns, distinct, related } = view;
  return (
    <>
      <p class="card-line">
        <span lang={packLanguage}>{line}</span>
        {asOf !== null && <span> · {words.message('cardAsOf', words.date(asOf))}</span>}
      </p>
      <p class="card-summary" lang={packLanguage}>
        {summary}
      </p>
      {oneSided !== null && <OneSidedNote oneSided={oneSided} total={comparison.counts.claims} />}
      <CardTime events={events} year={year} />
      <CardClaims view={view} onCopy={onCopyClaim} />
      <Unknowns unknowns={unknowns} />
      {distinct !== null && (
        <p class="card-distinct" lang={packLanguage}>
          {distinct}
        </p>
      )}
      <section class="card-related">
        <h3>{words.message('cardRelated')}</h3>
        <ul lang={packLanguage}>
          {related.map(({ id, title }) => (
            <li key={id}>
              <button type="button" class="pill" onClick={() => onTurn(id)}>
                {title}
              </button>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
