import type { Lexicon } from '../core/names/Lexicon';
import type { Topic } from '../core/pack/packSchema';
import type { SamplePage } from '../core/sample/samplePage';
import { sampleView } from '../core/sample/sampleView';
import { type Choices, isTopicOn, type Settings } from '../core/settings/Settings';
import type { Story } from '../core/story/makeStory';
import { canHover } from '../ui/canHover';
import { useWords } from '../ui/UiContext';
import type { MessageKey } from '../ui/words';
import { Section } from './Section';
import { Sample } from './sample/Sample';

interface Props {
  readonly story: Story;
  readonly lexicon: Lexicon;
  readonly page: SamplePage;
  readonly choices: Choices;
  readonly settings: Settings;
}

const HOW = {
  rest: ['optionsSampleRest', 'optionsSampleRestQuiet'],
  modifier: ['optionsSampleModifier', 'optionsSampleModifierQuiet'],
  click: ['optionsSampleClick', 'optionsSampleClickQuiet'],
} as const satisfies Record<Settings['trigger'], readonly [MessageKey, MessageKey]>;

/** Where nothing can rest, every choice is a tap. */
const HOW_BY_TAP = ['optionsSampleTap', 'optionsSampleTapQuiet'] as const;

/** A piece of a page that follows every setting at once. */
export function SampleSection({ story, lexicon, page, choices, settings }: Props) {
  const { message } = useWords();
  const off = new Set(offTopics(story.pack.topics, choices));
  const view = sampleView(page, lexicon, { off, marks: settings.marks });
  const [loud, quiet] = canHover() ? HOW[settings.trigger] : HOW_BY_TAP;
  return (
    <Section
      title={message('optionsSample')}
      aside={settings.badge && view.topics > 0 && <Badge topics={view.topics} />}
    >
      <Sample story={story} page={page} view={view} trigger={settings.trigger} />
      <p class="small" role="status">
        {view.topics === 0
          ? message('optionsSampleNothing')
          : message(settings.marks === 'none' ? quiet : loud)}
      </p>
    </Section>
  );
}

const offTopics = (topics: readonly Topic[], choices: Choices): string[] =>
  topics.filter((topic) => !isTopicOn(choices, topic)).map(({ id }) => id);

/** The toolbar button as it would be on this page. */
function Badge({ topics }: { readonly topics: number }) {
  const { plural, number } = useWords();
  return (
    <span class="toolbar-button" role="img" aria-label={plural('optionsSampleBadge', topics)}>
      <img src="icons/icon.svg" alt="" width="20" height="20" />
      <span class="badge" aria-hidden="true">
        {number(topics)}
      </span>
    </span>
  );
}
