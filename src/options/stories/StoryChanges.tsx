import type { Ref } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import {
  CHANGE_KINDS,
  type ChangeKind,
  type EntryChange,
  type PackChanges,
} from '../../core/imported/packChanges';
import { PackText } from '../../ui/PackText';
import { useWords } from '../../ui/UiContext';
import type { MessageKey } from '../../ui/words';

const TITLES = {
  claims: 'storyClaims',
  events: 'storyEvents',
  topics: 'storyTopics',
  questions: 'storyQuestions',
  sources: 'storySources',
} as const satisfies Record<ChangeKind, MessageKey>;

/**
 * So many changes of a kind are drawn at first, and with each press of “more”: a list of 10,000 names
 * may change whole, and to draw all of it held the page up for a second.
 */
const AT_ONCE = 100;

/** What another revision says otherwise, entry by entry. */
export function StoryChanges({ changes }: { readonly changes: PackChanges }) {
  const { message, date } = useWords();
  const { entries, corrections, isHeadChanged } = changes;
  const isNothing = entries.length === 0 && corrections.length === 0 && !isHeadChanged;
  return (
    <div class="changes">
      <h4>{message('storyChanges')}</h4>
      {isNothing && <p>{message('storyChangesNone')}</p>}
      {corrections.length > 0 && (
        <>
          <h5>{message('storyCorrections')}</h5>
          <ul class="notes">
            {corrections.map((one) => (
              <li key={`${one.date} ${one.text}`}>
                {date(one.date)}: <PackText>{one.text}</PackText>
              </li>
            ))}
          </ul>
        </>
      )}
      {CHANGE_KINDS.map((kind) => {
        const here = entries.filter((one) => one.kind === kind);
        return (
          here.length > 0 && (
            <section key={kind}>
              <h5>{message(TITLES[kind])}</h5>
              <ChangeList changes={here} />
            </section>
          )
        );
      })}
      {isHeadChanged && <p>{message('storyChangeHead')}</p>}
    </div>
  );
}

function ChangeList({ changes }: { readonly changes: readonly EntryChange[] }) {
  const { plural } = useWords();
  const [shown, setShown] = useState(AT_ONCE);
  /** The first of those that were asked for: the last press takes its button away. */
  const asked = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (shown > AT_ONCE) asked.current?.focus();
  }, [shown]);
  const more = changes.length - shown;
  return (
    <>
      <ul>
        {changes.slice(0, shown).map((change, index) => (
          <ChangeItem
            key={change.id}
            change={change}
            {...(index > 0 && index === shown - AT_ONCE && { place: asked })}
          />
        ))}
      </ul>
      {more > 0 && (
        <button type="button" class="button" onClick={() => setShown(shown + AT_ONCE)}>
          {plural('storyChangesMore', more)}
        </button>
      )}
    </>
  );
}

interface ChangeItemProps {
  readonly change: EntryChange;
  /** For an item that can be gone to. */
  readonly place?: Ref<HTMLLIElement>;
}

function ChangeItem({ change: { before, after }, place }: ChangeItemProps) {
  const { message } = useWords();
  const item = place && { ref: place, tabIndex: -1 };
  if (before === null || after === null) {
    const isNew = before === null;
    return (
      <li {...item} class={isNew ? 'change change-new' : 'change change-gone'}>
        <b>{message(isNew ? 'storyChangeNew' : 'storyChangeGone')}</b>{' '}
        <PackText>{after ?? before}</PackText>
      </li>
    );
  }
  return (
    <li {...item} class="change">
      <b>{message('storyChangeChanged')}</b>{' '}
      {before === after ? (
        <>
          <PackText>{after}</PackText> <span class="small">({message('storyChangeDetails')})</span>
        </>
      ) : (
        <>
          <del>
            <PackText>{before}</PackText>
          </del>{' '}
          <ins>
            <PackText>{after}</PackText>
          </ins>
        </>
      )}
    </li>
  );
}
