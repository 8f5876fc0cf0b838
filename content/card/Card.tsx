import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { claimAttribution } from '../../src/core/story/claimAttribution';
import type { TopicCard } from '../../src/core/story/topicCard';
import { CardBody } from '../../src/ui/CardBody';
import { Letters } from '../../src/ui/Letters';
import { notSavedWords } from '../../src/ui/storageWords';
import { storyWords } from '../../src/ui/storyWords';
import { TopicLine } from '../../src/ui/TopicLine';
import { UiContext, useWords } from '../../src/ui/UiContext';
import { useUniqueId } from '../../src/ui/useUniqueId';
import type { Words } from '../../src/ui/words';
import type { CardActions } from './CardActions';
import { CardEvidence } from './CardEvidence';
import { CardFooter } from './CardFooter';
import { CardHeader } from './CardHeader';
import { CardScroll } from './CardScroll';
import { CardStory } from './CardStory';
import { attributionWords, cardText } from './cardText';
import { SheetHandle } from './SheetHandle';
import { firstTurn, turn } from './turns';
import { useCopy } from './useCopy';

/** What the name that a card is open on stands for in one story. */
export interface NameInStory {
  /** The topic. */
  readonly opened: TopicCard;
  /** Why the page's words were marked, as a sentence; `null` when it was not opened on any. */
  readonly evidence: string | null;
  readonly isDismissed: boolean;
  readonly wrongMatch: () => void;
  readonly undoWrongMatch: () => void;
}

export interface CardProps extends NameInStory {
  /** What the name stands for in further stories. */
  readonly others?: readonly NameInStory[];
  /** Whether its being marked can be called wrong. */
  readonly canGoWrong: boolean;
  readonly isPinned: boolean;
  readonly theme: 'system' | 'light' | 'dark';
  /** The day on which the page was published (`2018-02-21`), as far as it says so. */
  readonly pageDay?: string | null;
  readonly actions: CardActions;
}

/**
 * The context card of a topic: a labelled, non-modal dialog. Related topics turn it over in place;
 * that, and what is unfolded, is the only state it has.
 */
export const Card = (props: CardProps) => <TurningCard key={props.opened.view.id} {...props} />;

function TurningCard(props: CardProps) {
  const { opened, canGoWrong, isPinned, theme, actions } = props;
  const { others = [], pageDay = null } = props;
  const named: readonly NameInStory[] = [props, ...others];
  const topic = opened.view.id;
  const ownWords = useWords();
  const titleId = useUniqueId();
  const title = useRef<HTMLHeadingElement>(null);
  const [turns, dispatch] = useReducer(turn, topic, firstTurn);
  /** Why the last switch was not stored. */
  const [problem, setProblem] = useState<string | null>(null);
  const { copying, start: copy } = useCopy(actions.copy);

  /** The topics that it was turned to, since their data comes from outside the page. */
  const known = useRef(new Map<string, TopicCard>());
  for (const { opened: card } of named) known.current.set(card.view.id, card);
  const wanted = useRef<string | null>(null);
  async function turnTo(to: string): Promise<void> {
    wanted.current = to;
    const card = known.current.get(to) ?? (await actions.readTopic(to));
    if (card === null || wanted.current !== to) return;
    known.current.set(to, card);
    dispatch({ do: 'turn', to });
  }
  function switchTo(to: string): void {
    wanted.current = null;
    // The focus stays on the switch.
    shown.current = to;
    dispatch({ do: 'switch', to });
  }

  // The button that turned the card over is gone, and with it the focus.
  const shown = useRef(topic);
  useLayoutEffect(() => {
    if (shown.current !== turns.topic) title.current?.focus();
    shown.current = turns.topic;
  }, [turns.topic]);

  const shownCard = known.current.get(turns.topic) ?? opened;
  const { view, sources, asOf, language, names } = shownCard;
  const words = storyWords(ownWords, language);
  const here = named.find((one) => one.opened.view.id === view.id);
  const backTo = turns.before.at(-1);
  const time = timeOf(asOf, pageDay, words);
  const content = (
    <div
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
      class="theme card"
      data-theme={theme}
      lang={words.language}
      dir={words.direction}
    >
      <SheetHandle />
      <CardHeader
        story={
          <CardStory cards={named.map((one) => one.opened)} shown={shownCard} onChoose={switchTo} />
        }
        title={view.title}
        titleId={titleId}
        titleRef={title}
        backTo={(backTo !== undefined && known.current.get(backTo)?.shortTitle) || null}
        onBack={() => {
          wanted.current = null;
          dispatch({ do: 'back' });
        }}
        onClose={actions.close}
      >
        <TopicLine line={view.line} asOf={view.asOf} />
      </CardHeader>
      <CardScroll key={view.id}>
        <Letters>
          <CardBody
            view={view}
            year={time.year}
            timeNote={time.note}
            onCopyClaim={(claim) => copy(claimAttribution(claim, attributionWords(words)))}
            onTurn={(to) => void turnTo(to)}
          />
        </Letters>
        <CardEvidence
          view={view}
          evidence={here?.evidence ?? null}
          canGoWrong={canGoWrong}
          isDismissed={here?.isDismissed ?? false}
          onWrong={here?.wrongMatch}
          onUndo={here?.undoWrongMatch}
        />
      </CardScroll>
      <div role="alert">
        {problem !== null && <p class="card-problem small">{notSavedWords(words, problem)}</p>}
      </div>
      <CardFooter
        sources={sources}
        copying={copying}
        isPinned={isPinned}
        onPin={actions.pin}
        onTimeline={() => actions.openTimeline(view.id)}
        onCopy={() => copy(cardText(view, words))}
        onSwitchOff={async (call) => setProblem(await actions.switchOff(call))}
        onOptions={actions.openOptions}
      />
    </div>
  );
  return (
    <UiContext.Provider value={{ words, packLanguage: language, names }}>
      {content}
    </UiContext.Provider>
  );
}

const YEAR = 4;

/** On a page of another year than the story, dates carry theirs, and the card says what it tells of. */
function timeOf(asOf: string, pageDay: string | null, words: Words) {
  const [year, pageYear] = [asOf.slice(0, YEAR), pageDay?.slice(0, YEAR) ?? null];
  return pageYear === null || pageYear === year
    ? { year, note: null }
    : { year: null, note: words.message('cardOtherTime', words.date(pageYear), words.date(asOf)) };
}
