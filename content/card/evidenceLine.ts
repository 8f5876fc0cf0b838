import type { Because, Evidence } from '../../src/core/detect/Mention';
import type { MessageKey, Words } from '../../src/ui/words';

/** What each kind of name is called. */
const KINDS = {
  full: 'cardKindFull',
  title: 'cardKindTitle',
  short: 'cardKindShort',
  'given-name': 'cardKindGivenName',
} as const;

/**
 * Why a name of the page was marked, as a line: what kind of name it is, what else on the page it
 * rests on and where that stands, and whether it is sure.
 *
 * @param text the mention as the page has it
 * @param block the mention's block, to tell "above" from "below"
 */
export function evidenceLine(
  words: Words,
  { kind, because, confidence }: Evidence,
  text: string,
  block: number,
): string {
  const { message } = words;
  const line = (): string => {
    if (kind === 'event') return message('cardMarkedEvent', text, because?.text ?? text);
    if (because === undefined) return message('cardMarkedInFull', text);
    if (because.kind === 'subject') {
      return message('cardMarkedSubject', text, message(KINDS[kind]), because.text);
    }
    const key = because.kind === 'mention' ? 'cardMarkedByName' : 'cardMarkedBeside';
    return message(key, text, message(KINDS[kind]), because.text, message(placeOf(because, block)));
  };
  return confidence === 'likely' ? `${line()} ${message('cardLikely')}` : line();
}

/** Where the evidence stands as seen from the mention; block -1 is the page's title. */
function placeOf(because: Because, block: number): MessageKey {
  if (because.block < 0) return 'cardWhereTitle';
  if (because.block === block) return 'cardWhereHere';
  return because.block < block ? 'cardWhereAbove' : 'cardWhereBelow';
}
