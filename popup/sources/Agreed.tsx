import type { QuestionView } from '../../src/core/story/questionView';
import { PackText } from '../../src/ui/PackText';
import { SourceChip } from '../../src/ui/SourceChip';

/** What the sources agree on: the matter, and how each puts it. */
export const Agreed = ({ questions }: { readonly questions: readonly QuestionView[] }) => (
  <ul class="agreed">
    {questions.map(({ id, question, sides }) => (
      <li key={id}>
        <p class="small">
          <PackText>{question}</PackText>
        </p>
        {sides.map(({ source, says, paragraphs }) => (
          <p key={source.id}>
            {says !== null && <PackText>{says}</PackText>}{' '}
            <SourceChip source={source} paragraphs={paragraphs} />
          </p>
        ))}
      </li>
    ))}
  </ul>
);
