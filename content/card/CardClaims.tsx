import type { CardView } from '../../src/core/story/cardView';
import type { ClaimView } from '../../src/core/story/claimView';
import { ClaimItem } from '../../src/ui/ClaimItem';
import { Disclosure } from '../../src/ui/Disclosure';
import { IconButton } from '../../src/ui/IconButton';
import { QuestionBox } from '../../src/ui/QuestionBox';
import { useWords } from '../../src/ui/UiContext';

interface Props {
  readonly view: CardView;
  readonly onCopy: (claim: ClaimView) => void;
}

/** Who says what: the key claims, where the sources differ, and behind a button all the rest. */
export function CardClaims({ view: { keyClaims, moreClaims, comparison }, onCopy }: Props) {
  const { message, plural } = useWords();
  const further = [...comparison.unclear, ...comparison.parts];
  return (
    <>
      <Claims claims={keyClaims} onCopy={onCopy} />
      {comparison.differ.map((question) => (
        <QuestionBox key={question.id} question={question} />
      ))}
      {moreClaims.length > 0 && (
        <Disclosure
          class="card-more"
          label={plural('cardMoreClaims', moreClaims.length)}
          openLabel={message('cardLess')}
        >
          <Claims claims={moreClaims} onCopy={onCopy} />
          {further.map((question) => (
            <QuestionBox key={question.id} question={question} />
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
