import { Fragment } from 'preact';
import type { Speaker } from '../core/pack/packSchema';
import type { StatementView } from '../core/story/claimView';
import { PackText } from './PackText';
import { Phrase } from './Phrase';
import { SourceChip } from './SourceChip';
import { saidBy } from './saidBy';
import { useWords } from './UiContext';

/** `US officials  A ¶1, 5  B ¶1, 5`: a line for all who say a thing, each with where they do. */
export function WhoSays({ statements }: { readonly statements: readonly StatementView[] }) {
  const { message } = useWords();
  return (
    <ul class="who-says">
      {saidBy(statements).map(({ places, speaker, via, certainty }) => (
        <li key={`${speaker.id} ${via?.id} ${certainty}`}>
          <SpeakerName speaker={speaker} />
          {via !== null && (
            <>
              {', '}
              <Phrase of="sourceVia">
                <SpeakerName speaker={via} />
              </Phrase>
            </>
          )}
          {certainty === 'inferred' && `, ${message('sourceInferred')}`}
          {places.map(({ source, paragraphs }) => (
            <Fragment key={source.id}>
              {' '}
              <SourceChip source={source} paragraphs={paragraphs} />
            </Fragment>
          ))}
        </li>
      ))}
    </ul>
  );
}

/**
 * Whose words an official's are must be said each time; that a newspaper is one, or that somebody
 * is not named, need not. Which article's own voice it is stands in the chip.
 */
function SpeakerName({ speaker: { name, role, kind } }: { readonly speaker: Speaker }) {
  const { message } = useWords();
  if (kind === 'own-voice') return <>{message('sourceItselfAlone')}</>;
  return <PackText>{role === undefined || kind !== 'named' ? name : `${name}, ${role}`}</PackText>;
}
