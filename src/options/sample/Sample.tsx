import { useRef } from 'preact/hooks';
import type { SamplePage } from '../../core/sample/samplePage';
import type { Piece, SampleView } from '../../core/sample/sampleView';
import type { Settings } from '../../core/settings/Settings';
import type { Story } from '../../core/story/makeStory';
import { directionOf } from '../../core/text/direction';
import { useUi } from '../../ui/UiContext';
import { SampleCard } from './SampleCard';
import { SampleText } from './SampleText';
import { useMarks } from './useMarks';
import { useSampleHover } from './useSampleHover';

interface Props {
  readonly story: Story;
  readonly page: SamplePage;
  readonly view: SampleView;
  readonly trigger: Settings['trigger'];
}

/** A piece of a page, marked as the settings say, whose names open cards. */
export function Sample({ story, page, view, trigger }: Props) {
  const { packLanguage } = useUi();
  const root = useRef<HTMLDivElement>(null);
  const { card, handlers, press, close } = useSampleHover(trigger);
  useMarks(root);
  const mention = [view.title, ...view.passages]
    .flat()
    .flatMap((piece) => piece.mention ?? [])
    .find(({ id }) => id === card?.mention);
  const text = (pieces: readonly Piece[]) => (
    <SampleText pieces={pieces} open={mention?.id ?? null} onPress={press} />
  );
  return (
    <div class="sample" ref={root} {...handlers}>
      <p class="sample-title" lang={packLanguage} dir={directionOf(packLanguage)}>
        {text(view.title)}
      </p>
      {page.passages.map(({ claim }, index) => (
        <p key={claim.id} lang={packLanguage} dir={directionOf(packLanguage)}>
          {text(view.passages[index] ?? [])}
        </p>
      ))}
      {card !== null && mention !== undefined && (
        <SampleCard
          key={mention.id}
          story={story}
          topic={mention.topic}
          takesFocus={card.by === 'keyboard'}
          hasStoryPage
          onClose={close}
        />
      )}
    </div>
  );
}
