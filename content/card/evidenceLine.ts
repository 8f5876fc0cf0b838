import type { Evidence } from '../../src/core/detect/Mention';
import type { Words } from '../../src/ui/words';

/**
 * Why a name of the page was marked, as a sentence.
 *
 * @param text the mention as the page has it
 */
export function evidenceLine(words: Words, { kind, because }: Evidence, text: string): string {
  if (kind === 'event') return words.message('cardMarkedEvent', text);
  if (because === undefined) return words.message('cardMarkedInFull', text);
  return because.kind === 'mention'
    ? words.message('cardMarkedByName', text, because.text)
    : words.message('cardMarkedBeside', text, because.text);
}
