import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { Findings, FoundTopic } from '../../src/core/popup/findings';
import type { PageState } from '../../src/core/popup/pageState';
import { Icon } from '../../src/ui/Icon';
import { Letters } from '../../src/ui/Letters';
import { useWords } from '../../src/ui/UiContext';
import { usePopup } from '../PopupContext';
import { jumpToFirst } from '../parts/jumpToFirst';
import type { PageActions } from '../parts/PageActions';
import { PageNotice } from '../parts/PageNotice';
import { TopicRow } from '../parts/TopicRow';
import { StoryBrief } from './StoryBrief';
import { StoryTopics } from './StoryTopics';

interface Props {
  readonly state: PageState;
  readonly host: string | null;
  readonly now: number;
  /** What was found on the page; `null` where nothing was. */
  readonly findings: Findings | null;
  readonly actions: PageActions;
  /** What a topic opens to; `null` until its code is there. */
  readonly content: ComponentType<{ readonly id: string }> | null;
}

/** "Story": which it is, where its sources part, who is heard, and who of it is on this page. */
export function StoryPanel({ state, host, now, findings, actions, content }: Props) {
  const { message } = useWords();
  const { story } = usePopup();
  const topics = findings?.stories.find((found) => found.story === story)?.topics ?? [];
  // What is off is said above all views.
  const isTold = topics.length > 0 || (state.kind !== 'off' && state.kind !== 'found');
  return (
    <Letters>
      <StoryBrief found={topics.length} />
      {isTold && (
        <section>
          <h2>{message('popupOnPage')}</h2>
          {topics.length === 0 ? (
            <PageNotice state={state} host={host} now={now} actions={actions} isBrief />
          ) : (
            <ul class="topic-rows">
              {topics.map((topic) => (
                <OnPage key={topic.id} topic={topic} actions={actions} />
              ))}
            </ul>
          )}
        </section>
      )}
      {topics.length === 0 && <StoryTopics content={content} />}
      <p class="small to-handout">
        <a href={`handout.html?story=${story.pack.id}`} target="_blank" rel="noreferrer">
          {message('popupHandout')}
        </a>
      </p>
    </Letters>
  );
}

interface OnPageProps {
  readonly topic: FoundTopic;
  readonly actions: Pick<PageActions, 'jump' | 'rows'>;
}

/** A topic that the page mentions: leads to the first mention. */
function OnPage({ topic, actions }: OnPageProps) {
  const { message } = useWords();
  const [isGone, setGone] = useState(false);
  return (
    <li>
      <TopicRow
        id={topic.id}
        title={topic.title}
        mentions={topic.count}
        onClick={async () => setGone(!(await jumpToFirst(topic, actions)))}
      >
        <Icon name="chevron" />
      </TopicRow>
      <p role="status" class="small">
        {isGone && message('popupGone')}
      </p>
    </li>
  );
}
