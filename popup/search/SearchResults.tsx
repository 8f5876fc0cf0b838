import { useMemo } from 'preact/hooks';
import { type Hit, searchIndex, searchStory } from '../../src/core/search/searchStory';
import { useWords } from '../../src/ui/UiContext';
import type { MessageKey } from '../../src/ui/words';
import { usePopup } from '../PopupContext';
import { HitItem } from './HitItem';

interface Props {
  readonly query: string;
}

/** In the order in which `searchStory` gives them. */
const KINDS = [
  ['topic', 'popupHitsTopic'],
  ['event', 'popupHitsEvent'],
  ['question', 'popupHitsQuestion'],
  ['claim', 'popupHitsClaim'],
  ['speaker', 'popupHitsSpeaker'],
] as const satisfies readonly (readonly [Hit['kind'], MessageKey])[];

/** What the story has on a query, kind by kind. */
export function SearchResults({ query }: Props) {
  const { message, plural } = useWords();
  const { story } = usePopup();
  // Only where somebody searches: it was most of the popup's first render.
  const index = useMemo(() => searchIndex(story), [story]);
  const hits = searchStory(index, query);
  return (
    <>
      <p role="status" class="small">
        {hits.length === 0 ? message('popupNoHits') : plural('popupHits', hits.length)}
      </p>
      {KINDS.map(([kind, label]) => {
        const own = hits.filter((hit) => hit.kind === kind);
        if (own.length === 0) return null;
        return (
          <section key={kind}>
            <h2>{message(label)}</h2>
            <ul class="hits">
              {own.map((hit) => (
                <HitItem key={hit.id} hit={hit} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
