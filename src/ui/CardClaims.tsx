import type { CardView } from '../core/story/cardView';
import type { ClaimView } from '../core/story/claimView';
import { ClaimItem } from './ClaimItem';
import { DifferenceBox } from './DifferenceBox';
import { Disclosure } from './Disclosure';
import { IconButton } from './IconButton';
import { useWords } from './UiContext';

interface Props {
  readonly view: CardView;
  readonly onCopy: ((claim: ClaimView) => void) | undefined;
}

/** Who says what: the key claims, and behind a button the others and what the sources agree on. */
export function CardClaims({ view: { keyClaims, moreClaims, comparison }, onCopy }: Props) {
  const { message, plural } = useWords();
  return (
    <>
      <Claims claims={keyClaims} first={1} onCopy={onCopy} />
      {moreClaims.length > 0 && (
        <Disclosure
          class="fold"
          label={plural('cardAllClaims', keyClaims.length + moreClaims.length)}
          openLabel={message('cardLess')}
          isAtEnd
        >
          <Claims claims={moreClaims} first={1 + keyClaims.length} onCopy={onCopy} />
          {[...comparison.unclear, ...comparison.agree].map((question) => (
            <DifferenceBox key={question.id} questions={[question]} />
          ))}
        </Disclosure>
      )}
    </>
  );
}

interface ClaimsProps {
  readonly claims: readonly ClaimView[];
  /** The number of the first one on the card. */
  readonly first: number;
  readonly onCopy: ((claim: ClaimView) => void) | undefined;
}

function Claims({ claims, first, onCopy }: ClaimsProps) {
  const { message, number } = useWords();
  if (claims.length === 0) return null;
  return (
    <ul class="card-claims">
      {claims.map((claim, index) => (
        <li key={claim.id}>
          <ClaimItem
            claim={claim}
            actions={
              onCopy !== undefined && (
                <IconButton
                  class="copy-claim"
                  icon="copy"
                  label={message('cardCopyClaim', number(first + index))}
                  onClick={() => onCopy(claim)}
                />
              )
            }
          />
        </li>
      ))}
    </ul>
  );
}
