import { compareStory } from '../../src/core/story/compare';
import { whoIsHeard } from '../../src/core/story/whoIsHeard';
import { STANDS } from '../../src/ui/DifferenceBox';
import { HeardNote } from '../../src/ui/HeardNote';
import { Letters } from '../../src/ui/Letters';
import { useWords } from '../../src/ui/UiContext';
import { usePopup } from '../PopupContext';
import { NotSaid } from './NotSaid';
import { OnlyHere } from './OnlyHere';
import { Questions } from './Questions';
import { ReliesOn } from './ReliesOn';
import { SourceHead } from './SourceHead';

/** The articles side by side: where they differ first, what they tell alike, and what none says. */
export function SourcesPanel() {
  const { message } = useWords();
  const { story } = usePopup();
  const comparison = compareStory(story);
  const { agree, differ, toldDifferently, unclear, answered, onlyHere, neitherSays } = comparison;
  const heard = whoIsHeard(story, story.pack.claims);
  return (
    <Letters>
      <SourceHead />
      <div class="sources-body">
        <Questions title={message(STANDS.differ)} questions={differ} isBox />
        {heard !== null && <HeardNote heard={heard} />}
        <Questions title={message(STANDS['told-differently'])} questions={toldDifferently} />
        <Questions title={message(STANDS.unclear)} questions={unclear} />
        <Questions title={message(STANDS.agree)} questions={agree} />
        <Questions title={message(STANDS.answered)} questions={answered} />
        <OnlyHere all={onlyHere} />
        <NotSaid unknowns={neitherSays} sources={story.sources.size} />
        <ReliesOn />
      </div>
    </Letters>
  );
}
