import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SampleSentence } from '../../core/sample/sampleSentence';
import type { SampleMention } from '../../core/sample/sampleView';
import { claimView } from '../../core/story/claimView';
import { entry, type Story } from '../../core/story/makeStory';
import { directionOf } from '../../core/text/direction';
import { Letters } from '../../ui/Letters';
import { useUi } from '../../ui/UiContext';
import { WhoSays } from '../../ui/WhoSays';
import { SampleCard } from './SampleCard';
import { SampleText } from './SampleText';
import { useMarks } from './useMarks';
import { useSampleHover } from './useSampleHover';

interface Props {
  readonly story: Story;
  readonly sentence: SampleSentence;
  /** Whether the page with the whole story is there to be led to. */
  readonly hasStoryPage: boolean;
  /** What stands below the card. */
  readonly children?: ComponentChildren;
}

/**
 * A sentence whose names open cards as in pages, but in a place of their own, where the card of one
 * name stands from the start and none covers the sentence. It stays until it is closed, or another
 * name is chosen.
 */
export function LiveSentence({ story, sentence, hasStoryPage, children }: Props) {
  const { claim, pieces } = sentence;
  const { words, packLanguage } = useUi();
  const root = useRef<HTMLDivElement>(null);
  const { card, handlers, press, close } = useSampleHover('rest');
  const mentions = pieces.flatMap(({ mention }) => mention ?? []);
  const [shown, setShown] = useState(() => firstShown(story, mentions));
  const opened = card?.mention;
  useEffect(() => {
    if (opened !== undefined) setShown(opened);
  }, [opened]);
  useMarks(root);
  const mention = mentions.find(({ id }) => id === shown);
  const { statements } = claimView(story, entry(story.claims, claim));
  const end = () => {
    close();
    setShown(null);
  };
  return (
    <>
      <div class="sample live" ref={root} {...handlers}>
        <p lang={packLanguage} dir={directionOf(packLanguage)}>
          <SampleText pieces={pieces} open={shown} onPress={press} />
        </p>
        <Letters>
          <WhoSays statements={statements} />
        </Letters>
      </div>
      <div class="own-place">
        {mention === undefined ? (
          <p class="no-card">{words.message('firstRunNoCard')}</p>
        ) : (
          <SampleCard
            key={mention.id}
            story={story}
            topic={mention.topic}
            takesFocus={card?.by === 'keyboard'}
            hasStoryPage={hasStoryPage}
            onClose={end}
          />
        )}
        {children}
      </div>
    </>
  );
}

/** The mention whose card is there from the start: a person's, whom more readers know than events. */
function firstShown(story: Story, mentions: readonly SampleMention[]): number | null {
  const person = mentions.find(({ topic }) => story.topics.get(topic)?.type === 'person');
  return (person ?? mentions[0])?.id ?? null;
}
