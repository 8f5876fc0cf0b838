import { copyText } from '../../src/browser/copyText';
import type { OpenCard } from '../../src/core/hover/hover';
import { UiContext } from '../../src/ui/UiContext';
import type { Words } from '../../src/ui/words';
import type { CardMention, CardsContext, LeavingCard, NamedTopic } from '../dom/CardScript';
import { layoutNow } from '../dom/layoutNow';
import { Card, type NameInStory } from './Card';
import { evidenceLine } from './evidenceLine';

/** Makes the cards of mentions, their buttons connected. */
export function cardContent(context: CardsContext, words: Words) {
  /** The page's day of publication, by the mention whose card was asked for last. */
  let known: { readonly mention: number; readonly day: string | null } | null = null;

  /** Read once a card, since looking for it costs more the larger the page is. */
  function pageDay(mention: number): string | null {
    if (known?.mention !== mention) known = { mention, day: context.pageDay() };
    return known.day;
  }

  /** What a name stands for in a story; nothing where its card could not be had. */
  function nameIn(named: NamedTopic): NameInStory[] {
    const opened = context.topic(named.topic);
    if (opened === undefined) return [];
    return [
      {
        opened,
        evidence: evidenceLine(words, named.evidence, named.text, named.block),
        isDismissed: named.isDismissed,
        wrongMatch: () => context.dismiss(named),
        undoWrongMatch: () => context.restore(named),
      },
    ];
  }

  return (mention: CardMention, card: OpenCard): preact.ComponentChild => {
    const { id } = mention;
    const [first, ...others] = [mention, ...mention.others].flatMap(nameIn);
    if (first === undefined) return null;
    return (
      <UiContext.Provider value={{ words, packLanguage: first.opened.language }}>
        <Card
          key={id}
          {...first}
          others={others}
          canGoWrong={true}
          isPinned={card.isPinned}
          theme={context.theme()}
          pageDay={pageDay(id)}
          actions={{
            close: () => context.close('close'),
            pin: (isPinned) => context.pin(isPinned),
            readTopic: (other) => context.readTopic(other),
            openTimeline: (at) => context.openTimeline(at),
            copy: copyText,
            // Once it is stored, everything here ends, and the card with it.
            switchOff: (call) => context.switchOff(call, leavingCard(mention, card, context)),
            openOptions: () => context.openOptions(),
          }}
        />
      </UiContext.Provider>
    );
  };
}

/** What is to be known of a card when it is gone; `null` where its mark has gone before it. */
function leavingCard(
  mention: CardMention,
  { by }: OpenCard,
  context: CardsContext,
): LeavingCard | null {
  const mark = mention.place();
  return (
    mark && { mark, layout: layoutNow(by), takesFocus: by === 'keyboard', theme: context.theme() }
  );
}
