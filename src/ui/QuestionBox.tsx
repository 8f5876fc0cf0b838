import type { QuestionView, SideView } from '../core/story/questionView';
import { PackText } from './PackText';
import { Phrase } from './Phrase';
import { SourceChip } from './SourceChip';
import { useUi, useWords } from './UiContext';
import type { MessageKey } from './words';

/** The opening of the sentence, and the sentence. */
const STANDS = {
  agree: ['sourceLeadAgree', 'sourceStandsAgree'],
  differ: ['sourceLeadDiffer', 'sourceStandsDiffer'],
  unclear: ['sourceLeadUnclear', 'sourceStandsUnclear'],
  parts: ['sourceLeadParts', 'sourceStandsParts'],
} as const satisfies Record<QuestionView['stands'], readonly [MessageKey, MessageKey]>;

/** "The sources differ on why it was called off", with each source's side next to the other's. */
export function QuestionBox({ question }: { readonly question: QuestionView }) {
  const { message } = useWords();
  const { packLanguage } = useUi();
  const [lead, sentence] = STANDS[question.stands];
  return (
    <section class={`question question-${question.stands}`}>
      <h3>
        <Phrase of={sentence}>
          <strong>{message(lead)}</strong>
          <PackText>{question.about}</PackText>
        </Phrase>
      </h3>
      <div class="sides">
        {question.sides.map((side) => (
          <Side key={side.source.id} side={side} />
        ))}
      </div>
      {question.note !== null && (
        <p class="small" lang={packLanguage}>
          {question.note}
        </p>
      )}
    </section>
  );
}

function Side({ side: { source, says, paragraphs, speakers } }: { readonly side: SideView }) {
  const { message, list } = useWords();
  const { packLanguage } = useUi();
  return (
    <div class="side">
      <SourceChip source={source} paragraphs={paragraphs} />
      {says === null ? <p>{message('sourceNotSaid')}</p> : <p lang={packLanguage}>{says}</p>}
      {speakers.length > 0 && (
        <p class="small" lang={packLanguage}>
          {list(speakers.map(({ name }) => name))}
        </p>
      )}
    </div>
  );
}
