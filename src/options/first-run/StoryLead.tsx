import type { Pack } from '../../core/pack/packSchema';
import type { Story } from '../../core/story/makeStory';
import { PackText } from '../../ui/PackText';
import { Phrase } from '../../ui/Phrase';
import { UiContext, useWords } from '../../ui/UiContext';

/** Which stories these are, and what comes of it on pages; of one alone, how its articles stand too. */
export function StoryLead({ stories }: { readonly stories: readonly Story[] }) {
  const words = useWords();
  const [story, ...others] = stories;
  if (story === undefined) return <p class="lead">{words.message('firstRunNoStory')}</p>;
  if (others.length === 0) return <OneStory story={story} />;
  return (
    <div class="lead">
      <p>{words.plural('firstRunStories', stories.length)}</p>
      <ul>
        {stories.map(({ pack, names }) => (
          <li key={pack.id}>
            <UiContext.Provider value={{ words, packLanguage: pack.language, names }}>
              <Title pack={pack} />
            </UiContext.Provider>
          </li>
        ))}
      </ul>
      <p>{words.message('firstRunNamesOfAll')}</p>
    </div>
  );
}

function OneStory({ story: { pack, sources } }: { readonly story: Story }) {
  const { plural, message } = useWords();
  const differ = pack.questions.filter(({ stands }) => stands === 'differ').length;
  return (
    <p class="lead">
      <Phrase of="firstRunStory">
        <Title pack={pack} />
      </Phrase>{' '}
      {plural('firstRunArticles', sources.size)}{' '}
      {differ > 0 && `${plural('firstRunDiffer', differ)} `}
      {message('firstRunNames')}
    </p>
  );
}

/** Its title and month. */
function Title({ pack }: { readonly pack: Pack }) {
  const { date } = useWords();
  return (
    <b>
      <Phrase of="firstRunStoryName">
        <PackText>{pack.title}</PackText>
        {date(pack.asOf)}
      </Phrase>
    </b>
  );
}
