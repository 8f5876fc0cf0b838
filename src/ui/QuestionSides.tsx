import type { QuestionView, SideView } from '../core/story/questionView';
import { PackText } from './PackText';
import { SourceChip } from './SourceChip';
import { useWords } from './UiContext';
import { useUniqueId } from './useUniqueId';

interface Props {
  readonly question: QuestionView;
  /** The level of its heading; 3 if left out. */
  readonly level?: 3 | 4;
  /**
   * Where each side's chip stands: above what it says and naming the article, or below and short
   * where a head of columns names the articles already.
   */
  readonly chips?: 'above' | 'below';
  /** Whether its note is shown, where it has one. */
  readonly hasNote?: boolean;
}

/**
 * A question with each source's side in a column of its own: where, what, who says so. A list with
 * names, so that "Article B" is heard before what it says. As many sides as the pack has sources.
 */
export function QuestionSides(props: Props) {
  const { question, level = 3, chips = 'above', hasNote = true } = props;
  const id = useUniqueId();
  const answers = question.sides.filter(({ says }) => says !== null);
  const silent = question.sides.filter(({ says }) => says === null);
  const Heading = level === 3 ? 'h3' : 'h4';
  return (
    <>
      <Heading class="question-text" id={id}>
        <PackText>{question.question}</PackText>
      </Heading>
      <ul class="sides" aria-labelledby={id}>
        {(silent.length > 1 ? answers : question.sides).map((side) => (
          <Side key={side.source.id} side={side} chips={chips} />
        ))}
        {silent.length > 1 && <SilentSides sides={silent} />}
      </ul>
      {hasNote && question.note !== null && (
        <p class="small question-note">
          <PackText>{question.note}</PackText>
        </p>
      )}
    </>
  );
}

/** Several sources that do not say share a line: of twelve, ten would hide what the others say. */
function SilentSides({ sides }: { readonly sides: readonly SideView[] }) {
  const { message } = useWords();
  return (
    <li class="side silent">
      <span>{message('sourceNotSaidBy')}</span>
      {sides.map(({ source }) => (
        <SourceChip key={source.id} source={source} />
      ))}
    </li>
  );
}

interface SideProps {
  readonly side: SideView;
  readonly chips: 'above' | 'below';
}

function Side({ side, chips }: SideProps) {
  const { message } = useWords();
  const { source, says, paragraphs, speakers } = side;
  const isAbove = chips === 'above';
  const chip = <SourceChip source={source} paragraphs={paragraphs} isNamed={isAbove} />;
  const isItself = speakers.length === 1 && speakers[0]?.kind === 'own-voice';
  const names = speakers.map(({ kind, name }) =>
    kind === 'own-voice' ? message('sourceItself') : name,
  );
  return (
    <li class="side" aria-label={message('sourceArticle', source.letter)}>
      {isAbove && chip}
      <p>{says === null ? message('sourceNotSaid') : <PackText>{says}</PackText>}</p>
      {names.length > 0 && (
        <small>
          {isItself ? (
            message('sourceItselfAlone')
          ) : (
            <PackText>{names.reduce((a, b) => message('heardAnd', a, b))}</PackText>
          )}
        </small>
      )}
      {!isAbove && chip}
    </li>
  );
}
