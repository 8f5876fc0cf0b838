import type { PopupView } from '../src/core/popup/address';
import type { PageState } from '../src/core/popup/pageState';
import { useWords } from '../src/ui/UiContext';
import type { MessageKey } from '../src/ui/words';
import { usePopup } from './PopupContext';

const ORIGINS = {
  'json-ld': 'popupDateJsonLd',
  meta: 'popupDateMeta',
  time: 'popupDateTime',
} as const satisfies Record<string, MessageKey>;

interface Props {
  readonly view: PopupView;
  readonly page: PageState;
  readonly onOptions: () => void;
}

/** What explains the view above it, and the way to the options. */
export function Footer({ view, page, onOptions }: Props) {
  const { message } = useWords();
  return (
    <footer class="footer">
      {view === 'page' && <DateOrigin page={page} />}
      {view === 'timeline' && <Legend />}
      {view === 'sources' && <Counts />}
      <button type="button" onClick={onOptions}>
        {message('popupOptions')}
      </button>
    </footer>
  );
}

function DateOrigin({ page }: Pick<Props, 'page'>) {
  const { message } = useWords();
  const top = page.kind === 'found' ? page.frames.find(({ isTop }) => isTop) : undefined;
  const published = top?.published ?? null;
  return <span>{published !== null && message(ORIGINS[published.origin])}</span>;
}

const SHAPES = [
  ['day', 'timeKnown'],
  ['span', 'timeSpan'],
  ['open', 'timeOpen'],
] as const satisfies readonly (readonly [string, MessageKey])[];

function Legend() {
  const { message } = useWords();
  return (
    <ul class="legend">
      {SHAPES.map(([shape, label]) => (
        <li key={shape}>
          <span class={`spot spot-${shape}`} /> {message(label)}
        </li>
      ))}
    </ul>
  );
}

function Counts() {
  const { message, plural } = useWords();
  const { sources, claims } = usePopup().story.pack;
  return (
    <span>
      {message(
        'popupCounts',
        plural('popupArticles', sources.length),
        plural('popupClaims', claims.length),
      )}
    </span>
  );
}
