import { useState } from 'preact/hooks';
import type { Hit } from '../../src/core/search/searchStory';
import { useUniqueId } from '../../src/ui/useUniqueId';
import { usePopup } from '../PopupContext';
import { HitContent } from './HitContent';
import { Marked } from './Marked';

/** Something found: an event is gone to in the timeline, everything else opens in place. */
export function HitItem({ hit }: { readonly hit: Hit }) {
  const { story, dispatch } = usePopup();
  const goTo = () => dispatch({ do: 'goTo', story: story.pack.id, event: hit.id });
  const [isOpen, setOpen] = useState(false);
  const id = useUniqueId();
  const isEvent = hit.kind === 'event';
  return (
    <li class="hit">
      <button
        type="button"
        aria-expanded={isEvent ? undefined : isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => (isEvent ? goTo() : setOpen(!isOpen))}
      >
        <Marked match={hit.title} />
        {!isOpen &&
          hit.texts.slice(0, 1).map((match) => (
            <small key={match.text}>
              <Marked match={match} />
            </small>
          ))}
      </button>
      {isOpen && (
        <div id={id} class="hit-content">
          <HitContent kind={hit.kind} id={hit.id} />
        </div>
      )}
    </li>
  );
}
