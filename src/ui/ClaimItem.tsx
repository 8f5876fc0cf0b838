import type { ComponentChildren } from 'preact';
import type { ClaimView, StatementView } from '../core/story/claimView';
import { Disclosure } from './Disclosure';
import { PackText } from './PackText';
import { Phrase } from './Phrase';
import { SourceChip } from './SourceChip';
import { useWords } from './UiContext';
import { WhoSays } from './WhoSays';

interface Props {
  readonly claim: ClaimView;
  /** What can be done with it, at the end of its line. */
  readonly actions?: ComponentChildren;
}

/** A claim with all who say it, where, and how each puts it. */
export function ClaimItem({ claim, actions }: Props) {
  const words = useWords();
  const { text, asOf, note, statements } = claim;
  const hasMore = statements.some(saysMore);
  return (
    <article class="claim">
      <p class="claim-text">
        <PackText>{text}</PackText>
        {asOf !== null && <small> ({words.date(asOf)})</small>}
      </p>
      <div class="claim-line">
        <WhoSays statements={statements} />
        {actions}
      </div>
      {note !== null && !hasMore && (
        <p class="small">
          <PackText>{note}</PackText>
        </p>
      )}
      {hasMore && <HowEach claim={claim} />}
    </article>
  );
}

const saysMore = ({ words, inference }: StatementView): boolean =>
  words !== null || inference !== null;

/** How each source puts it, and how what is inferred follows, where there is more to say. */
function HowEach({ claim: { note, statements } }: { readonly claim: ClaimView }) {
  const { message } = useWords();
  const more = statements.filter(saysMore);
  const isOwnWords = more.some((one) => one.words !== null);
  return (
    <Disclosure class="small" label={message(isOwnWords ? 'sourceHowEach' : 'sourceHowInferred')}>
      <ul class="how-each">
        {note !== null && (
          <li>
            <PackText>{note}</PackText>
          </li>
        )}
        {more.map(({ source, paragraphs, words: own, inference }) => (
          <li key={`${source.id} ${paragraphs.join()}`}>
            <SourceChip source={source} paragraphs={paragraphs} />{' '}
            {own !== null && <PackText>{own}</PackText>}
            {inference !== null && (
              <Phrase of="sourceInferredWhy">
                <PackText>{inference}</PackText>
              </Phrase>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
