import type { ComponentChildren } from 'preact';
import type { ClaimView } from '../core/story/claimView';
import { Disclosure } from './Disclosure';
import { PackText } from './PackText';
import { Phrase } from './Phrase';
import { SourceChip } from './SourceChip';
import { useUi, useWords } from './UiContext';
import { WhoSays } from './WhoSays';

interface Props {
  readonly claim: ClaimView;
  /** What can be done with it, at the end of its line. */
  readonly actions?: ComponentChildren;
}

/** A claim with all who say it, where, and how each puts it. */
export function ClaimItem({ claim, actions }: Props) {
  const { words, packLanguage } = useUi();
  const { text, asOf, note, statements } = claim;
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
      {note !== null && (
        <p class="small" lang={packLanguage}>
          {note}
        </p>
      )}
      <HowEach statements={statements} />
    </article>
  );
}

/** How each source puts it, and how what is inferred follows, where there is more to say. */
function HowEach({ statements }: Pick<ClaimView, 'statements'>) {
  const { message } = useWords();
  const more = statements.filter((one) => one.words !== null || one.inference !== null);
  if (more.length === 0) return null;
  const isOwnWords = more.some((one) => one.words !== null);
  return (
    <Disclosure class="small" label={message(isOwnWords ? 'sourceHowEach' : 'sourceHowInferred')}>
      <ul class="how-each">
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
