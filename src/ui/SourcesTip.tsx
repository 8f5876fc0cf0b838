import type { Source } from '../core/pack/packSchema';
import { Icon } from './Icon';
import { SourceCitation } from './SourceCitation';
import { Tip } from './Tip';
import { useWords } from './UiContext';

/** `A, B: 2 articles ⓘ`: which articles the letters stand for. */
export function SourcesTip({ sources }: { readonly sources: readonly Source[] }) {
  const { message, plural } = useWords();
  const letters = sources.map(({ letter }) => letter).join(', ');
  const text = plural('cardSources', sources.length, letters);
  return (
    <Tip
      class="card-sources"
      label={text}
      tip={
        <span class="card-source-list">
          {sources.map((source) => (
            <span key={source.id}>
              {message('sourceSentence', message('sourceArticle', source.letter))}{' '}
              <SourceCitation source={source} />
            </span>
          ))}
        </span>
      }
    >
      <span>{text}</span>
      <Icon name="info" />
    </Tip>
  );
}
