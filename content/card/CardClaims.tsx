import type { CardView } from '../../src/core/story/cardView';
import type { ClaimView } from '../../src/core/story/claimView';
import { ClaimItem } from '../../src/ui/ClaimItem';
import { DifferenceBox } from '../../src/ui/DifferenceBox';
import { Disclosure } from '../../src/ui/Disclosure';
import { IconButton } from '../../src/ui/IconButton';
import { useWords } from '../../src/ui/UiContext';

interface Props {
  readonly view: CardView;
  readonly onCopy: (claim: ClaimView) => void;
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
  readonly onCopy: (claim: ClaimView) => void;
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
              <IconButton
                class="copy-claim"
                icon="copy"
                label={message('cardCopyClaim', number(first + index))}
                onClick={() => onCopy(claim)}
              />
            }
          />
        </li>
      ))}
    </ul>
  );
}
