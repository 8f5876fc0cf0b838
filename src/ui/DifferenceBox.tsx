import { useState } from 'preact/hooks';
import type { QuestionView } from '../core/story/questionView';
import { Icon } from './Icon';
import { QuestionSides } from './QuestionSides';
import { useWords } from './UiContext';
import type { MessageKey } from './words';

/** How the sources stand to a question, as the label of its box. */
export const STANDS = {
  differ: 'sourceStandsDiffer',
  'told-differently': 'sourceStandsToldDifferently',
  unclear: 'sourceStandsUnclear',
  agree: 'sourceStandsAgree',
  answered: 'sourceStandsAnswered',
} as const satisfies Record<QuestionView['stands'], MessageKey>;

interface Props {
  /** One is shown at a time, the first first; with none there is no box. */
  readonly questions: readonly QuestionView[];
  readonly level?: 3 | 4;
}

/**
 * `The articles differ · 1 of 2 ›`, a question, and its sides next to each other. The button turns
 * to the next question, from the last to the first; the focus stays on it, and the label goes with
 * the question.
 */
export function DifferenceBox({ questions, level = 3 }: Props) {
  const { message, number } = useWords();
  const [index, setIndex] = useState(0);
  const question = questions[index % Math.max(questions.length, 1)];
  if (question === undefined) return null;
  const count = questions.length;
  return (
    <div class={`difference difference-${question.stands}`}>
      <div class="difference-head">
        <p class="difference-label">{message(STANDS[question.stands])}</p>
        {count > 1 && (
          <button
            type="button"
            class="difference-next"
            onClick={() => setIndex((index + 1) % count)}
          >
            {message('sourceQuestionOf', number((index % count) + 1), number(count))}
            <span class="unseen">{message('sourceNextQuestion')}</span>
            <Icon name="chevron" />
          </button>
        )}
      </div>
      <div aria-live={count > 1 ? 'polite' : undefined}>
        <QuestionSides
          key={question.id}
          question={question}
          level={level}
          // The label has said it, and the box is to be whole on a phone.
          hasNote={question.stands !== 'told-differently'}
        />
      </div>
    </div>
  );
}
