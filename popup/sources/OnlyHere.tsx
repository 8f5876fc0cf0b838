import { useState } from 'preact/hooks';
import type { Comparison } from '../../src/core/story/compare';
import { ClaimItem } from '../../src/ui/ClaimItem';
import { Icon } from '../../src/ui/Icon';
import { useWords } from '../../src/ui/UiContext';
import { useUniqueId } from '../../src/ui/useUniqueId';

type Own = Comparison['onlyHere'][number];

/** What one source alone tells: a row for each source, which opens to its claims. */
export function OnlyHere({ all }: { readonly all: readonly Own[] }) {
  const { message } = useWords();
  const own = all.filter(({ claims }) => claims.length > 0);
  // Of one source alone, that is the whole story.
  if (own.length === 0 || all.length === 1) return null;
  return (
    <section>
      <div class="section-head">
        <h2>{message('popupSourcesOnly')}</h2>
      </div>
      <ul class="topic-rows">
        {own.map((one) => (
          <OwnItem key={one.source.id} own={one} />
        ))}
      </ul>
    </section>
  );
}

function OwnItem({ own: { source, claims } }: { readonly own: Own }) {
  const { message, number, plural } = useWords();
  const [isOpen, setOpen] = useState(false);
  const id = useUniqueId();
  return (
    <li>
      <button
        type="button"
        class="topic-row"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <span class="topic-name">{message('popupOnlyArticle', source.letter)}</span>
        <span class="topic-count" aria-hidden="true">
          {number(claims.length)}
        </span>
        <span class="unseen">{plural('popupClaims', claims.length)}</span>
        <Icon name="chevron" />
      </button>
      {isOpen && (
        <ul id={id} class="claims">
          {claims.map((claim) => (
            <li key={claim.id}>
              <ClaimItem claim={claim} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
