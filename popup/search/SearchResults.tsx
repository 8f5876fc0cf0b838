import { useMemo } from 'preact/hooks';
import { type Hit, searchIndex, searchStory } from '../../src/core/search/searchStory';
import { PackText } from '../../src/ui/PackText';
import { useWords } from '../../src/ui/UiContext';
import type { MessageKey } from '../../src/ui/words';
import { usePopup } from '../PopupContext';
import { StoryScope } from '../StoryScope';
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

const noHits = (query: string): MessageKey =>
  /\S\s+\S/.test(query) ? 'popupNoHits' : 'popupNoHitsOne';

/** What all stories have on a query, story by story: that which is shown first. */
export function SearchResults({ query }: Props) {
  const { message, plural } = useWords();
  const { story, stories, dispatch } = usePopup();
  // Only where somebody searches: it was most of the popup's first render.
  const indexes = useMemo(
    () =>
      [story, ...stories.filter((other) => other !== story)].map((one) => ({
        story: one,
        index: searchIndex(one),
      })),
    [story, stories],
  );
  const found = indexes
    .map(({ story, index }) => ({ story, hits: searchStory(index, query) }))
    .filter(({ hits }) => hits.length > 0);
  const count = found.reduce((sum, { hits }) => sum + hits.length, 0);
  return (
    <>
      <p role="status" class="small">
        {count === 0 ? message(noHits(query)) : plural('popupHits', count)}
      </p>
      {found.map(({ story, hits }) => (
        <StoryScope key={story.pack.id} story={story} stories={stories} dispatch={dispatch}>
          {stories.length > 1 && (
            <h2 class="hits-story">
              <PackText>{story.pack.title}</PackText>
            </h2>
          )}
          <Hits hits={hits} isInGroup={stories.length > 1} />
        </StoryScope>
      ))}
    </>
  );
}

interface HitsProps {
  readonly hits: readonly Hit[];
  /** Whether a heading stands above them already. */
  readonly isInGroup: boolean;
}

/** What one story has, kind by kind. */
function Hits({ hits, isInGroup }: HitsProps) {
  const { message } = useWords();
  const Heading = isInGroup ? 'h3' : 'h2';
  return (
    <>
      {KINDS.map(([kind, label]) => {
        const own = hits.filter((hit) => hit.kind === kind);
        if (own.length === 0) return null;
        return (
          <section key={kind}>
            <Heading>{message(label)}</Heading>
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
