import type { Send } from '../../src/browser/sendMessage';
import type { OpenCard } from '../../src/core/hover/hover';
import type { SwitchOffCall } from '../../src/core/page/messages';
import { UiContext } from '../../src/ui/UiContext';
import { Card } from '../card/Card';
import { evidenceLine } from '../card/evidenceLine';
import { layoutNow } from '../card/layoutNow';
import type { ActivePage } from './ActivePage';
import { measureMark } from './marks/measureMark';
import type { ReaderContext } from './ReaderContext';
import type { PageMention } from './scan/PageMention';
import { readPublishedDate } from './scan/readPublishedDate';
import type { LeavingCard } from './showOffNotice';

/** The card that is open, and whom its buttons ask. */
interface Shown {
  readonly mention: PageMention;
  readonly card: OpenCard;
  readonly page: ActivePage;
  readonly send: Send;
  switchOff(call: SwitchOffCall, card: LeavingCard | null): Promise<string | null>;
}

/** The card of a mention, its buttons connected. */
export function cardContent(
  { story, words, packLanguage }: ReaderContext,
  { mention, card, page, send, switchOff }: Shown,
) {
  const { kept, start, end, topic, name, evidence } = mention;
  const text = kept.block.text.slice(start, end);
  const close = (): void => page.hover.send({ type: 'close' });
  return (
    <UiContext.Provider value={{ words: words(), packLanguage, names: story().names }}>
      <Card
        key={mention.id}
        story={story()}
        topic={topic}
        evidence={evidenceLine(words(), evidence, text, mention.block)}
        canGoWrong={true}
        isDismissed={page.reading.isDismissed(mention)}
        isPinned={card.isPinned}
        theme={page.theme}
        pageDay={pageDay(mention)}
        actions={{
          close,
          pin: (isPinned) => page.hover.send({ type: 'pin', isPinned }),
          openTimeline: (at) => send({ call: 'openTimeline', topic: at }),
          copy: (words) => copyText(words),
          wrongMatch: () => page.reading.quiet({ topic, name, text }),
          undoWrongMatch: () => page.reading.restore(topic, name),
          // Once it is stored, everything here ends, and the card with it.
          switchOff: (call) => switchOff(call, leavingCard(mention, card, page)),
          openOptions: () => send({ call: 'openOptions' }),
        }}
      />
    </UiContext.Provider>
  );
}

/** The page's day of publication, by the mention whose card was asked for last. */
let known: { readonly mention: PageMention; readonly day: string | null } | null = null;

/** Read once a card, since looking for it costs more the larger the page is. */
function pageDay(mention: PageMention): string | null {
  if (known?.mention !== mention) {
    known = { mention, day: readPublishedDate(document)?.day ?? null };
  }
  return known.day;
}

/** What is to be known of a card when it is gone; `null` where its mark has gone before it. */
function leavingCard(
  mention: PageMention,
  { by }: OpenCard,
  { theme }: ActivePage,
): LeavingCard | null {
  const mark = measureMark(mention);
  return mark && { mark, layout: layoutNow(by), takesFocus: by === 'keyboard', theme };
}

/** Whether `text` is in the clipboard now: a page may be forbidden to write to it. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
