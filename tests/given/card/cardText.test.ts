import { expect, it } from 'vitest';
import { cardText } from '../../../content/card/cardText';
import { cardView } from '../../../src/core/story/cardView';
import { story, words } from '../../ui/support/story';

const written = (topic: string): string => {
  const view = cardView(story, topic);
  if (view === null) throw new Error(`No topic ${topic}`);
  return cardText(view, words);
};

it('holds every claim of the card, each with who says so and where', () => {
  for (const topic of story.pack.topics) {
    const parts = written(topic.id).split('\n\n');
    const claims = topic.claims.map((id) => story.claims.get(id));
    for (const [index, claim] of claims.entries()) {
      const [text, ...statements] = parts[index + 1]?.split('\n') ?? [];
      expect(text).toBe(claim?.text);
      expect(statements).toHaveLength(claim?.statements.length ?? 0);
      for (const line of statements)
        expect(line).toMatch(/^— .+\(Article [AB] — .+, paragraphs? .+\)$/);
    }
  }
});

it('holds both sides where the sources differ', () => {
  expect(written('why-cancelled')).toContain(
    [
      'The articles differ: Why was it called off?',
      '— Article A — publisher not identified, paragraph 10: It came after criticism and new sanctions: an order of events, no cause.',
    ].join('\n'),
  );
});
