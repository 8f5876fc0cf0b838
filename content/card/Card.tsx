import { useId, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { cardView } from '../../src/core/story/cardView';
import { claimAttribution } from '../../src/core/story/claimAttribution';
import type { Story } from '../../src/core/story/makeStory';
import { Letters } from '../../src/ui/Letters';
import { useWords } from '../../src/ui/UiContext';
import type { CardActions } from './CardActions';
import { CardBody } from './CardBody';
import { CardEvidence } from './CardEvidence';
import { CardFooter } from './CardFooter';
import { CardHeader } from './CardHeader';
import { CardScroll } from './CardScroll';
import { attributionWords, cardText } from './cardText';
import { opened, turn } from './turns';
import { useCopy } from './useCopy';

export interface CardProps {
  readonly story: Story;
  /** The topic that it was opened on. */
  readonly topic: string;
  /** Why the page's words were marked, as a sentence; `null` when it was not opened on any. */
  readonly evidence: string | null;
  /** Whether that can be called wrong. */
  readonly canGoWrong: boolean;
  readonly isQuieted: boolean;
  readonly isPinned: boolean;
  readonly theme: 'system' | 'light' | 'dark';
  /** Whether it is a sheet at the lower edge of the window, for touch. */
  readonly isSheet?: boolean;
  readonly on: CardActions;
}

/**
 * The context card of a topic: a labelled, non-modal dialog. Related topics turn it over in place;
 * that, and what is unfolded, is the only state it has.
 *
 * @returns nothing for a topic that the story does not have
 */
export const Card = (props: CardProps) => <TurningCard key={props.topic} {...props} />;

function TurningCard(props: CardProps) {
  const { story, topic, evidence, canGoWrong, isQuieted, isPinned, theme, isSheet, on } = props;
  const words = useWords();
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const [turns, dispatch] = useReducer(turn, topic, opened);
  /** Why the last switch was not stored. */
  const [problem, setProblem] = useState<string | null>(null);
  const { copying, start: copy } = useCopy(on.copy);

  // The button that turned the card over is gone, and with it the focus.
  const shown = useRef(topic);
  useLayoutEffect(() => {
    if (shown.current !== turns.topic) title.current?.focus();
    shown.current = turns.topic;
  }, [turns.topic]);

  const view = cardView(story, turns.topic);
  if (view === null) return null;
  const backTo = turns.before.at(-1);
  return (
    <div
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
      class={isSheet ? 'theme card card-sheet' : 'theme card'}
      data-theme={theme}
      lang={words.language}
      dir={words.direction}
    >
      <CardHeader
        title={view.title}
        titleId={titleId}
        titleRef={title}
        backTo={backTo === undefined ? null : (story.topics.get(backTo)?.title ?? null)}
        isPinned={isPinned}
        onBack={() => dispatch({ do: 'back' })}
        onPin={on.pin}
        onClose={on.close}
      />
      <CardScroll key={view.id}>
        <Letters>
          <CardBody
            view={view}
            sources={story.sources.size}
            year={story.pack.asOf.slice(0, 4)}
            onCopyClaim={(claim) => copy(claimAttribution(claim, attributionWords(words)))}
            onTurn={(to) => {
              dispatch({ do: 'turn', to });
              on.turnTo?.(to);
            }}
          />
        </Letters>
        {evidence !== null && view.id === topic && (
          <CardEvidence
            evidence={evidence}
            canGoWrong={canGoWrong}
            isQuieted={isQuieted}
            onWrong={on.wrongMatch}
            onUndo={on.undoWrongMatch}
          />
        )}
      </CardScroll>
      <div role="alert">
        {problem !== null && <p class="card-problem small">{words.message('notSaved', problem)}</p>}
      </div>
      <CardFooter
        copying={copying}
        onTimeline={() => on.openTimeline(view.id)}
        onCopy={() => copy(cardText(view, words))}
        onSwitchOff={async (call) => setProblem(await on.switchOff(call))}
        onOptions={on.openOptions}
      />
    </div>
  );
}
