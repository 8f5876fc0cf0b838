import { useRef } from 'preact/hooks';
import type { SamplePage } from '../../core/sample/samplePage';
import type { Piece, SampleView } from '../../core/sample/sampleView';
import type { Settings } from '../../core/settings/Settings';
import { claimView } from '../../core/story/claimView';
import type { Story } from '../../core/story/makeStory';
import { Letters } from '../../ui/Letters';
import { useUi } from '../../ui/UiContext';
import { WhoSays } from '../../ui/WhoSays';
import { SampleCard } from './SampleCard';
import { SampleText } from './SampleText';
import { useMarks } from './useMarks';
import { useSampleHover } from './useSampleHover';

interface Props {
  readonly story: Story;
  readonly page: SamplePage;
  readonly view: SampleView;
  readonly trigger: Settings['trigger'];
  /** Whether the page's title is shown above its passages. */
  readonly hasTitle: boolean;
}

/** A piece of a page, marked as the settings say, whose names open cards. */
export function Sample({ story, page, view, trigger, hasTitle }: Props) {
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
      {hasTitle && (
        <p class="sample-title" lang={packLanguage}>
          {text(view.title)}
        </p>
      )}
      <Letters>
        {page.passages.map(({ claim }, index) => {
          const { statements } = claimView(story, claim);
          return (
            <div key={claim.id} class="passage">
              <p lang={packLanguage}>{text(view.passages[index] ?? [])}</p>
              <WhoSays statements={statements} />
            </div>
          );
        })}
      </Letters>
      {card !== null && mention !== undefined && (
        <SampleCard
          key={mention.id}
          story={story}
          topic={mention.topic}
          takesFocus={card.by === 'keyboard'}
          onClose={close}
        />
      )}
    </div>
  );
}
