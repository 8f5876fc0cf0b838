import { compareStory } from '../../src/core/story/compare';
import type { QuestionView } from '../../src/core/story/questionView';
import { whoIsHeard } from '../../src/core/story/whoIsHeard';
import { ClaimItem } from '../../src/ui/ClaimItem';
import { DifferenceBox } from '../../src/ui/DifferenceBox';
import { Disclosure } from '../../src/ui/Disclosure';
import { Letters } from '../../src/ui/Letters';
import { SourceChip } from '../../src/ui/SourceChip';
import { useWords } from '../../src/ui/UiContext';
import { Unknowns } from '../../src/ui/Unknowns';
import { WhoIsHeard } from '../../src/ui/WhoIsHeard';
import type { MessageKey } from '../../src/ui/words';
import { usePopup } from '../PopupContext';
import { Agreed } from './Agreed';
import { SourceColumns } from './SourceColumns';

/** The articles side by side: who each relies on, where they agree, differ, and stand alone. */
export function SourcesPanel() {
  const { message, plural } = useWords();
  const { story } = usePopup();
  const { agree, differ, toldDifferently, unclear, onlyHere, neitherSays } = compareStory(story);
  const heard = whoIsHeard(story, story.pack.claims);
  return (
    <Letters>
      <SourceColumns story={story} />
      {heard !== null && <WhoIsHeard heard={heard} />}
      <section>
        <h2>{message('popupSourcesAgree')}</h2>
        <Agreed questions={agree} />
      </section>
      <Questions title="popupSourcesDiffer" questions={differ} />
      <Questions title="popupSourcesOpen" questions={[...toldDifferently, ...unclear]} />
      <section>
        <h2>{message('popupSourcesOnly')}</h2>
        {onlyHere.map(({ source, claims }) => (
          <div class="only-here" key={source.id}>
            <SourceChip source={source} />
            <Disclosure label={plural('popupOnlyClaims', claims.length)}>
              <ul class="claims">
                {claims.map((claim) => (
                  <li key={claim.id}>
                    <ClaimItem claim={claim} />
                  </li>
                ))}
              </ul>
            </Disclosure>
          </div>
        ))}
      </section>
      <Unknowns unknowns={neitherSays} />
    </Letters>
  );
}

interface QuestionsProps {
  readonly title: MessageKey;
  readonly questions: readonly QuestionView[];
}

function Questions({ title, questions }: QuestionsProps) {
  const { message } = useWords();
  if (questions.length === 0) return null;
  return (
    <section class="questions">
      <h2>{message(title)}</h2>
      {questions.map((question) => (
        <DifferenceBox key={question.id} questions={[question]} />
      ))}
    </section>
  );
}
