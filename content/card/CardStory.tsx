import type { TopicCard } from '../../src/core/story/topicCard';
import { directionOf } from '../../src/core/text/direction';
import { useWords } from '../../src/ui/UiContext';

interface Props {
  /** What the name that the card is open on stands for: in one story, or in several. */
  readonly cards: readonly TopicCard[];
  /** The one that is shown, or that was turned over to what is. */
  readonly shown: TopicCard;
  readonly onChoose: (topic: string) => void;
}

/** Which story the card is from, where there are others; a switch where several know the name. */
export function CardStory({ cards, shown, onChoose }: Props) {
  const { message } = useWords();
  const [first, ...others] = cards;
  if (!first?.story) return null;
  const textOf = ({ story, language }: TopicCard) => ({
    lang: language,
    dir: directionOf(language),
    children: story?.title,
  });
  if (others.length === 0) return <p class="small" {...textOf(first)} />;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row everywhere
    <div class="card-stories" role="group" aria-label={message('cardStories')}>
      {cards.map((card) => (
        <button
          key={card.view.id}
          type="button"
          class="pill"
          aria-pressed={card.story?.id === shown.story?.id}
          onClick={() => onChoose(card.view.id)}
          {...textOf(card)}
        />
      ))}
    </div>
  );
}
