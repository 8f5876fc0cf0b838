import type { CardView } from '../../src/core/story/cardView';
import type { ClaimView } from '../../src/core/story/claimView';
import { DifferenceBox } from '../../src/ui/DifferenceBox';
import { Standing } from '../../src/ui/Standing';
import { TopicLine } from '../../src/ui/TopicLine';
import { useUi } from '../../src/ui/UiContext';
import { Unknowns } from '../../src/ui/Unknowns';
import { WhoIsHeard } from '../../src/ui/WhoIsHeard';
import { CardClaims } from './CardClaims';
import { CardTime } from './CardTime';

interface Props {
  readonly view: CardView;
  /** How many sources the story has. */
  readonly sources: number;
  /** The year of the story. */
  readonly year: string;
  readonly onCopyClaim: (claim: ClaimView) => void;
  readonly onTurn: (topic: string) => void;
}

/** What is known of a topic, from the whole to the particulars and on to its neighbours. */
export function CardBody({ view, sources, year, onCopyClaim, onTurn }: Props) {
  const { words, packLanguage } = useUi();
  const { line, asOf, summary, standing, heard, events, unknowns, distinct, related } = view;
  return (
    <>
      <p class="card-line">
        <TopicLine line={line} asOf={asOf} />
      </p>
      <p class="card-summary" lang={packLanguage}>
        {summary}
      </p>
      <DifferenceBox questions={view.differences} />
      {standing !== null && <Standing standing={standing} sources={sources} />}
      {heard !== null && <WhoIsHeard heard={heard} />}
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
