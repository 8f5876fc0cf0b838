import type { Findings, FrameFindings } from '../../src/core/popup/findings';
import { PackText } from '../../src/ui/PackText';
import { useUi, useWords } from '../../src/ui/UiContext';
import { FoundTopicItem } from './FoundTopicItem';
import { InTime } from './InTime';
import type { PageActions } from './PageActions';

/** Puts together what frames report. */
export type FindingsOf = (frames: readonly FrameFindings[]) => Findings;

interface Props {
  readonly findings: Findings;
  readonly on: PageActions;
}

/** What was found on the page, what was not, and where the page stands in time. */
export function FoundPanel({ findings, on }: Props) {
  const { message } = useWords();
  const { packLanguage } = useUi();
  const { topics, notFound, published, quieted, isReading } = findings;
  return (
    <>
      {topics.length > 0 && (
        <section>
          <h2>{message('popupFound')}</h2>
          <ul class="found">
            {topics.map((topic) => (
              <FoundTopicItem key={topic.id} topic={topic} onJump={on.jump} onRows={on.rows} />
            ))}
          </ul>
        </section>
      )}
      {isReading && (
        <p class="small" role="status">
          {message('popupReading')}
        </p>
      )}
      {quieted.length > 0 && (
        <section>
          <h2>{message('popupQuieted')}</h2>
          <ul class="quieted">
            {quieted.map((name) => (
              <li key={`${name.frameId} ${name.topic} ${name.name}`}>
                <span>“{name.text}”</span>
                <button type="button" class="link" onClick={() => on.undoWrongMatch(name)}>
                  {message('popupUndo')}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {notFound !== null && notFound.length > 0 && (
        <section>
          <h2>{message('popupNotFound')}</h2>
          <ul class="not-found" lang={packLanguage}>
            {notFound.map(({ id, title }) => (
              <li key={id}>
                <PackText>{title}</PackText>
              </li>
            ))}
          </ul>
        </section>
      )}
      <InTime published={published} />
    </>
  );
}
