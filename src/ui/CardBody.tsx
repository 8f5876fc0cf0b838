import type { CardView } from '../core/story/cardView';
import type { ClaimView } from '../core/story/claimView';
import { splitSummary } from '../core/story/splitSummary';
import { CardClaims } from './CardClaims';
import { CardTime } from './CardTime';
import { CardUnknowns } from './CardUnknowns';
import { DifferenceBox } from './DifferenceBox';
import { HeardNote } from './HeardNote';
import { PackText } from './PackText';
import { StandingNote } from './StandingNote';
import { useWords } from './UiContext';

interface Props {
  readonly view: CardView;
  /** The year that goes without saying on dates; `null`: none does. */
  readonly year: string | null;
  /** That the page is of another time than the story, in a sentence. */
  readonly timeNote: string | null;
  /** Copies a claim; without it, none can be. */
  readonly onCopyClaim?: ((claim: ClaimView) => void) | undefined;
  /** Goes to a related topic; without it, none is named. */
  readonly onTurn?: ((topic: string) => void) | undefined;
}

/**
 * What is known of a topic: where the sources part first, then who is heard, when, and the rest. The
 * same in a card, in the samples and in the popup, in an element of the class `card-body`.
 */
export function CardBody({ view, year, timeNote, onCopyClaim, onTurn }: Props) {
  const words = useWords();
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
      {onTurn !== undefined && (
        <div class="card-related">
          <h3>{words.message('cardRelated')}</h3>
          <ul>
            {related.map(({ id, title }) => (
              <li key={id}>
                <button type="button" class="pill" onClick={() => onTurn(id)}>
                  <PackText>{title}</PackText>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
