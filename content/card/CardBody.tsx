import type { CardView } from '../../src/core/story/cardView';
import type { ClaimView } from '../../src/core/story/claimView';
import { splitSummary } from '../../src/core/story/splitSummary';
import { directionOf } from '../../src/core/text/direction';
import { DifferenceBox } from '../../src/ui/DifferenceBox';
import { HeardNote } from '../../src/ui/HeardNote';
import { PackText } from '../../src/ui/PackText';
import { StandingNote } from '../../src/ui/StandingNote';
import { useUi } from '../../src/ui/UiContext';
import { CardClaims } from './CardClaims';
import { CardTime } from './CardTime';
import { CardUnknowns } from './CardUnknowns';

interface Props {
  readonly view: CardView;
  /** The year that goes without saying on dates; `null`: none does. */
  readonly year: string | null;
  /** That the page is of another time than the story, in a sentence. */
  readonly timeNote: string | null;
  readonly onCopyClaim: (claim: ClaimView) => void;
  readonly onTurn: (topic: string) => void;
}

/** What is known of a topic: where the sources part first, then who is heard, when, and the rest. */
export function CardBody({ view, year, timeNote, onCopyClaim, onTurn }: Props) {
  const { words, packLanguage } = useUi();
  const { summary, differences, standing, heard, events, unknowns, related } = view;
  const [lead, rest] = differences.length > 0 ? splitSummary(summary) : [summary, ''];
  return (
    <>
      <p class="card-summary">
        <PackText>{lead}</PackText>
      </p>
      <DifferenceBox questions={differences} />
      {rest !== '' && (
        <p class="card-summary">
          <PackText>{rest}</PackText>
        </p>
      )}
      {standing !== null && <StandingNote standing={standing} />}
      {timeNote !== null && <p class="standing">{timeNote}</p>}
      {heard !== null && <HeardNote heard={heard} />}
      <CardTime events={events} year={year} />
      <CardClaims view={view} onCopy={onCopyClaim} />
      <CardUnknowns unknowns={unknowns} />
      <div class="card-related">
        <h3>{words.message('cardRelated')}</h3>
        <ul lang={packLanguage} dir={directionOf(packLanguage)}>
          {related.map(({ id, title }) => (
            <li key={id}>
              <button type="button" class="pill" onClick={() => onTurn(id)}>
                {title}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
