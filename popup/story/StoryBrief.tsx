import { compareStory, differencesOf } from '../../src/core/story/compare';
import { whoIsHeard } from '../../src/core/story/whoIsHeard';
import { DifferenceBox } from '../../src/ui/DifferenceBox';
import { HeardNote } from '../../src/ui/HeardNote';
import { PackText } from '../../src/ui/PackText';
import { useWords } from '../../src/ui/UiContext';
import { usePopup } from '../PopupContext';

interface Props {
  /** How many topics of it are on the page; nothing is said of none. */
  readonly found: number;
}

/** Which story this is, what its sources do not tell alike, and who is heard. */
export function StoryBrief({ found }: Props) {
  const { date, plural } = useWords();
  const { story, stories } = usePopup();
  const { title, asOf, claims, sources } = story.pack;
  const heard = whoIsHeard(story, claims);
  const facts = [
    date(asOf),
    plural('popupArticles', sources.length),
    ...(found > 0 ? [plural('popupTopicsHere', found)] : []),
  ];
  return (
    <section class="brief">
      {/* Above it is the choice of stories, which says the same. */}
      <h2 class={stories.length > 1 ? 'unseen' : undefined}>
        <PackText>{title}</PackText>
      </h2>
      <p class="brief-facts">{facts.join(' · ')}</p>
      <DifferenceBox questions={differencesOf(compareStory(story))} />
      {heard !== null && <HeardNote heard={heard} />}
    </section>
  );
}
