import { cardView } from '../../src/core/story/cardView';
import { directionOf } from '../../src/core/text/direction';
import { HeardNote } from '../../src/ui/HeardNote';
import { useUi, useWords } from '../../src/ui/UiContext';
import { Unknowns } from '../../src/ui/Unknowns';
import { usePopup } from '../PopupContext';
import { ClaimList } from './ClaimList';

/** What a topic's card says. */
export function TopicContent({ id }: { readonly id: string }) {
  const { message } = useWords();
  const { packLanguage } = useUi();
  const { story, dispatch } = usePopup();
  const view = cardView(story, id);
  if (view === null) return null;
  const { line, summary, heard, keyClaims, moreClaims, unknowns, events } = view;
  return (
    <>
      <p class="small" lang={packLanguage} dir={directionOf(packLanguage)}>
        {line}
      </p>
      <p lang={packLanguage} dir={directionOf(packLanguage)}>
        {summary}
      </p>
      {heard !== null && <HeardNote heard={heard} />}
      {events.length > 0 && (
        <button
          type="button"
          class="link small"
          onClick={() => dispatch({ do: 'topic', topic: id })}
        >
          {message('popupToTimeline')}
        </button>
      )}
      <ClaimList ids={[...keyClaims, ...moreClaims].map((claim) => claim.id)} />
      <Unknowns unknowns={unknowns} />
    </>
  );
}
