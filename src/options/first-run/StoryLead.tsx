import type { Story } from '../../core/story/makeStory';
import { PackText } from '../../ui/PackText';
import { Phrase } from '../../ui/Phrase';
import { useWords } from '../../ui/UiContext';

/** Which story this is: its title and month, how many articles tell it, and whether they differ. */
export function StoryLead({ story: { pack, sources } }: { readonly story: Story }) {
  const { date, plural, message } = useWords();
  const differ = pack.questions.filter(({ stands }) => stands === 'differ').length;
  return (
    <p class="lead">
      <Phrase of="firstRunStory">
        <b>
          <Phrase of="firstRunStoryName">
            <PackText>{pack.title}</PackText>
            {date(pack.asOf)}
          </Phrase>
        </b>
      </Phrase>{' '}
      {plural('firstRunArticles', sources.size)}{' '}
      {differ > 0 && `${plural('firstRunDiffer', differ)} `}
      {message('firstRunNames')}
    </p>
  );
}
