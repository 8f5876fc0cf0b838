import type { WhenView } from '../core/story/whenView';
import { Disclosure } from './Disclosure';
import { PackText } from './PackText';
import { Phrase } from './Phrase';
import { SourceChip } from './SourceChip';
import { useWords } from './UiContext';

/** When a thing happened: a known day, written in the visitor's language, or the pack's words. */
export function WhenText({ when }: { readonly when: WhenView }) {
  const { date, message } = useWords();
  if (when.day !== null) {
    return (
      <>
        <time dateTime={when.day}>{date(when.day)}</time>
        {when.time && (
          <>
            , {when.time.clock} <PackText>{when.time.zone}</PackText>
          </>
        )}
      </>
    );
  }
  return when.words === null ? (
    <span>{message('timeUndated')}</span>
  ) : (
    <PackText>{when.words}</PackText>
  );
}

/** What the date rests on, where it is inferred. */
export function WhenBasis({ when }: { readonly when: WhenView }) {
  const { message } = useWords();
  const inferred = when.basis.filter(({ inference }) => inference !== null);
  if (inferred.length === 0) return null;
  return (
    <Disclosure class="small" label={message('timeHowDated')}>
      <ul class="how-each">
        {inferred.map(({ source, inference }) => (
          <li key={source.id}>
            <SourceChip source={source} />{' '}
            <Phrase of="sourceInferredWhy">
              <PackText>{inference}</PackText>
            </Phrase>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
