import type { ParsedNames } from './parseNames';
import { type WrittenForm, writtenForms } from './writtenForms';

/** How the triggers of a story are written, as far as they can be the first sign of it. */
export function triggerForms({ names, topics }: ParsedNames): WrittenForm[] {
  const triggers = new Set(topics.flatMap(({ id, role }) => (role === 'trigger' ? [id] : [])));
  return (
    names.topics
      .filter(({ topic }) => triggers.has(topic))
      .flatMap(({ names: entries }) => entries)
      // What only counts beside another name of its topic cannot be the first sign of it.
      .filter(({ needs }) => needs?.every((need) => 'named' in need) !== true)
      .flatMap(({ written }) => written.flatMap(writtenForms))
  );
}
