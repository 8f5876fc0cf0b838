import type { QuestionView } from '../../src/core/story/questionView';
import { QuestionSides } from '../../src/ui/QuestionSides';
import { useWords } from '../../src/ui/UiContext';

interface Props {
  readonly title: string;
  readonly questions: readonly QuestionView[];
  /** Whether they stand in the box that is for differences alone. */
  readonly isBox?: boolean;
}

/** Questions of one kind with how many there are; each side stands below the head of its source. */
export function Questions({ title, questions, isBox = false }: Props) {
  const { number, plural } = useWords();
  if (questions.length === 0) return null;
  const count = questions.length;
  return (
    <section class={isBox ? 'questions difference difference-differ' : 'questions'}>
      <div class="section-head">
        <h2>{title}</h2>
        <span>{isBox ? plural('popupQuestions', count) : number(count)}</span>
      </div>
      {questions.map((question) => (
        <div key={question.id} class="question">
          <QuestionSides question={question} chips="below" />
        </div>
      ))}
    </section>
  );
}
