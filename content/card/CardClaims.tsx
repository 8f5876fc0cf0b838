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

/** Who says what: the key claims, and behind a button all the rest. */
export function CardClaims({ view: { keyClaims, moreClaims, comparison }, onCopy }: Props) {
  const { message, plural } = useWords();
  const further = [...comparison.unclear, ...comparison.agree];
  return (
    <>
      <Claims claims={keyClaims} onCopy={onCopy} />
      {moreClaims.length > 0 && (
        <Disclosure
          class="card-more"
          label={plural('cardMoreClaims', moreClaims.length)}
          openLabel={message('cardLess')}
        >
          <Claims claims={moreClaims} onCopy={onCopy} />
          {further.map((question) => (
            <DifferenceBox key={question.id} questions={[question]} />
          ))}
        </Disclosure>
      )}
    </>
  );
}

interface ClaimsProps {
  readonly claims: readonly ClaimView[];
  readonly onCopy: (claim: ClaimView) => void;
}

function Claims({ claims, onCopy }: ClaimsProps) {
  const { message } = useWords();
  if (claims.length === 0) return null;
  return (
    <ul class="card-claims">
      {claims.map((claim) => (
        <li key={claim.id}>
          <ClaimItem
            claim={claim}
            actions={
              <IconButton
                class="copy-claim"
                icon="copy"
                label={message('cardCopyClaim')}
                onClick={() => onCopy(claim)}
              />
            }
          />
        </li>
      ))}
    </ul>
  );
}
