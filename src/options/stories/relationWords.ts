import type { StoryOffer } from '../../core/imported/StoryOffer';
import type { Words } from '../../ui/words';

/** What is to be known before a story is added: each a paragraph; none where there is nothing. */
export function relationNotes(words: Words, offer: StoryOffer): readonly string[] {
  const { message, number, list } = words;
  const { place, otherAuthors, alike, head } = offer;
  const to = number(head.revision);
  const notes: string[] = [];
  if (place.kind === 'bundled') notes.push(message('addStoryBundled', head.id));
  if (place.kind === 'same') notes.push(message('storySame', to));
  if (place.kind === 'newer') notes.push(message('storyNewer', number(place.from), to));
  if (place.kind === 'older') notes.push(message('storyOlder', number(place.from), to));
  if (place.kind === 'rewritten') notes.push(message('storyRewritten', to));
  if (otherAuthors.length > 0) notes.push(message('storyOtherAuthors', list(otherAuthors)));
  if (alike !== null) notes.push(message('storyAlike'));
  return notes;
}

/** What the button says that keeps it; `null` where it cannot be kept, or is there already. */
export function addWords(words: Words, offer: StoryOffer): string | null {
  const { message, number } = words;
  const { place, otherAuthors, head } = offer;
  if (place.kind === 'bundled' || place.kind === 'same') return null;
  if (place.kind === 'new') return message('storyAdd');
  if (place.kind === 'rewritten' || otherAuthors.length > 0) return message('storyReplace');
  const key = place.kind === 'newer' ? 'storyUpdate' : 'storyGoBack';
  return message(key, number(head.revision));
}
