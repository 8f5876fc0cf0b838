import { useMemo, useState } from 'preact/hooks';
import type { Pack } from '../core/pack/packSchema';
import { sampleView } from '../core/sample/sampleView';
import { type Choices, isStoryOn, isTopicOn, type Settings } from '../core/settings/Settings';
import { canHover } from '../ui/canHover';
import { StorySelect } from '../ui/StorySelect';
import { storyWords } from '../ui/storyWords';
import { UiContext, useWords } from '../ui/UiContext';
import type { MessageKey } from '../ui/words';
import { Section } from './Section';
import { Sample } from './sample/Sample';
import type { StorySample } from './storySample';

interface Props {
  readonly samples: readonly StorySample[];
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

/** A piece of a page that follows every setting at once: about one story, of several to choose from. */
export function SampleSection({ samples, choices, settings }: Props) {
  const words = useWords();
  const { message } = words;
  const [chosen, setChosen] = useState<string | null>(null);
  const sample =
    samples.find(({ story }) => story.pack.id === chosen) ??
    samples.find(({ story }) => isStoryOn(choices, story.pack.id)) ??
    samples[0];
  const page = useMemo(() => sample?.makePage(), [sample]);
  if (sample === undefined || page === undefined) return null;
  const { story, lexicon } = sample;
  const on = new Set(topicsOn(story.pack, choices));
  const isOn = (topic: string) => on.has(topic);
  const view = sampleView(page, lexicon, { isOn, marks: settings.marks });
  const [loud, quiet] = canHover() ? HOW[settings.trigger] : HOW_BY_TAP;
  return (
    <Section
      title={message('optionsSample')}
      aside={settings.badge && view.topics > 0 && <Badge topics={view.topics} />}
    >
      {samples.length > 1 && (
        <StorySelect
          label={message('optionsSampleOf')}
          shown={story}
          groups={[{ title: null, stories: samples.map((one) => one.story) }]}
          onChoose={setChosen}
        />
      )}
      <UiContext.Provider
        value={{
          words: storyWords(words, story.pack.language),
          packLanguage: story.pack.language,
          names: story.names,
        }}
      >
        <Sample
          key={story.pack.id}
          story={story}
          page={page}
          view={view}
          trigger={settings.trigger}
        />
      </UiContext.Provider>
      <p class="small" role="status">
        {view.topics === 0
          ? message('optionsSampleNothing')
          : message(settings.marks === 'none' ? quiet : loud)}
      </p>
    </Section>
  );
}

const topicsOn = ({ id, topics }: Pack, choices: Choices): string[] =>
  topics.filter((topic) => isTopicOn(choices, id, topic)).map((topic) => topic.id);

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
