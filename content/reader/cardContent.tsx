import { failureOf } from '../../src/core/failureOf';
import type { OpenCard } from '../../src/core/hover/hover';
import type { Message } from '../../src/core/messages';
import { UiContext } from '../../src/ui/UiContext';
import { Card } from '../card/Card';
import { evidenceLine } from '../card/evidenceLine';
import type { ActivePage } from './ActivePage';
import type { ReaderContext } from './createReader';
import type { PageMention } from './PageMention';

/** The card that is open, and whom its buttons ask. */
interface Shown {
  readonly mention: PageMention;
  readonly card: OpenCard;
  readonly page: ActivePage;
  send(message: Message): Promise<unknown>;
}

/** The card of a mention, its buttons connected. */
export function cardContent(
  { story, words, packLanguage }: ReaderContext,
  { mention, card, page, send }: Shown,
) {
  const { kept, start, end, topic, name, evidence } = mention;
  const text = kept.block.text.slice(start, end);
  const close = (): void => page.hover.send({ type: 'close' });
  return (
    <UiContext.Provider value={{ words: words(), packLanguage }}>
      <Card
        key={mention.id}
        story={story()}
        topic={topic}
        evidence={evidenceLine(words(), evidence, text, mention.block)}
        canGoWrong={true}
        isQuieted={page.reading.isQuieted(mention)}
        isPinned={card.isPinned}
        theme={page.theme}
        on={{
          close,
          pin: (isPinned) => page.hover.send({ type: 'pin', isPinned }),
          openTimeline: (at) => send({ call: 'openTimeline', topic: at }),
          copy: (words) => copyText(words),
          wrongMatch: () => page.reading.quiet({ topic, name, text }),
          undoWrongMatch: () => page.reading.unquiet(topic, name),
          // Once it is stored, everything here ends, and the card with it.
          switchOffSite: async () => failureOf(await send({ call: 'switchOffSite' })),
          openOptions: () => send({ call: 'openOptions' }),
        }}
      />
    </UiContext.Provider>
  );
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
