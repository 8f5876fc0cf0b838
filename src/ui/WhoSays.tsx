import type { Speaker } from '../core/pack/schema';
import type { ClaimStatus } from '../core/story/claimStatus';
import type { StatementView } from '../core/story/claimView';
import { PackText } from './PackText';
import { Phrase } from './Phrase';
import { SourceChip } from './SourceChip';
import { StatusChip } from './StatusChip';
import { saidBy } from './saidBy';
import { useWords } from './UiContext';

interface Props {
  readonly statements: readonly StatementView[];
  readonly status: ClaimStatus;
}

/** `Heather Nauert, State Department spokesperson  A ¶13`: a line for all who say a thing. */
export function WhoSays({ statements, status }: Props) {
  const { message } = useWords();
  const said = saidBy(statements);
  return (
    <ul class="who-says">
      {said.map(({ source, paragraphs, speaker, via, certainty }, index) => (
        <li key={`${source.id} ${paragraphs.join()} ${speaker.id}`}>
          <PackText>{named(speaker)}</PackText>
          {via !== null && (
            <>
              {', '}
              <Phrase of="sourceVia">
                <PackText>{named(via)}</PackText>
              </Phrase>
            </>
          )}
          {certainty === 'inferred' && `, ${message('sourceInferred')}`}{' '}
          <SourceChip
            source={source}
            paragraphs={paragraphs}
            isOnly={status.kind === 'only' && index === 0}
          />{' '}
          {index === said.length - 1 && <StatusChip status={status} />}
        </li>
      ))}
    </ul>
  );
}

/** That a newspaper is one need not be said each time; whose words an official's are, must. */
const named = ({ name, role, kind }: Speaker): string =>
  role === undefined || kind === 'relay' ? name : `${name}, ${role}`;
