import type { StoryOffer } from '../../core/imported/StoryOffer';
import { named } from '../../core/story/titled';
import { PackText } from '../../ui/PackText';
import { useWords } from '../../ui/UiContext';
import { sizeWords } from './sizeWords';

interface Props {
  readonly file: string;
  readonly offer: StoryOffer;
}

/** So many sources, and topics, are named: enough to see what it is about. */
const SHOWN = 12;

/** Who made a story, of what, and how to know the file again. */
export function StoryFacts({ file, offer: { head, pack, names } }: Props) {
  const { message, plural, list, language, number } = useWords();
  const counts = [
    plural('storySources', pack.sources.length),
    plural('storyTopics', pack.topics.length),
    plural('storyClaims', pack.claims.length),
    plural('storyEvents', pack.events.length),
    plural('storyNames', names),
  ];
  const someOf = (titles: readonly string[]) => (
    <PackText>
      {titles.slice(0, SHOWN).join(' · ')}
      {titles.length > SHOWN && ` · ${plural('addStoryProblemsMore', titles.length - SHOWN)}`}
    </PackText>
  );
  const languages = new Intl.DisplayNames(language, { type: 'language' });
  return (
    <dl class="facts">
      <dt>{message('storyAuthors')}</dt>
      <dd>
        <PackText>{list(pack.authors)}</PackText>
      </dd>
      <dt>{message('storyLicence')}</dt>
      <dd>
        <PackText>{pack.licence}</PackText>
      </dd>
      <dt>{message('storyLanguage')}</dt>
      <dd>{languages.of(pack.language)}</dd>
      <dt>{message('storyContents')}</dt>
      <dd>{counts.join(' · ')}</dd>
      <dt>{message('storySources')}</dt>
      <dd>{someOf(pack.sources.map(({ label }) => label))}</dd>
      <dt>{message('storyTopics')}</dt>
      <dd>{someOf(pack.topics.map((topic) => named(topic).title))}</dd>
      {pack.homepage !== null && (
        <>
          <dt>{message('storyHomepage')}</dt>
          <dd>
            <a href={pack.homepage} target="_blank" rel="noopener noreferrer">
              {pack.homepage}
            </a>
          </dd>
        </>
      )}
      <dt>{message('storyFile')}</dt>
      <dd>
        {file} · {sizeWords(language, head.size)}
      </dd>
      <dt>{message('storyId')}</dt>
      <dd>
        {head.id} · {message('storyRevision')} {number(head.revision)}
      </dd>
      <dt>{message('storyHash')}</dt>
      <dd class="hash">{head.hash}</dd>
    </dl>
  );
}
