import { useEffect, useRef, useState } from 'preact/hooks';
import type { Source } from '../../src/core/pack/packSchema';
import { whenView } from '../../src/core/story/whenView';
import { directionOf } from '../../src/core/text/direction';
import { chipClass } from '../../src/ui/chipClass';
import { PackText } from '../../src/ui/PackText';
import { SourceChip } from '../../src/ui/SourceChip';
import { useWords } from '../../src/ui/UiContext';
import { WhenText } from '../../src/ui/WhenText';
import { usePopup } from '../PopupContext';

/**
 * Each source at the head of its column: headline, publisher, date. Once that is scrolled out of
 * sight, one line stays that says whose column is whose.
 */
export function SourceHead() {
  const { message } = useWords();
  const { story } = usePopup();
  const sources = [...story.sources.values()];
  const [isGone, setGone] = useState(false);
  const head = useRef<HTMLElement>(null);
  useEffect(() => {
    if (head.current === null) return;
    const observer = new IntersectionObserver(([last]) => setGone(last?.isIntersecting === false));
    observer.observe(head.current);
    return () => observer.disconnect();
  }, []);
  return (
    <>
      {/* Only eyes need it again: what it stands for is heard at each side. */}
      <div class="source-line" aria-hidden="true" hidden={!isGone}>
        <div class="source-columns">
          {sources.map(({ id, letter, shortLabel }) => (
            <p key={id}>
              <span class={chipClass(letter)}>{letter}</span>
              <PackText>{shortLabel}</PackText>
            </p>
          ))}
        </div>
      </div>
      <section ref={head} class="source-head" aria-label={message('popupArticlesTitle')}>
        <ul class="source-columns">
          {sources.map((source) => (
            <Column key={source.id} source={source} />
          ))}
        </ul>
      </section>
    </>
  );
}

function Column({ source }: { readonly source: Source }) {
  const { story } = usePopup();
  return (
    <li>
      <h2>
        <SourceChip source={source} />{' '}
        <span lang={source.language} dir={directionOf(source.language)}>
          {source.title}
        </span>
      </h2>
      <small>
        <PackText>{source.shortLabel}</PackText>
      </small>
      <small>
        <WhenText when={whenView(story, source.published)} />
      </small>
    </li>
  );
}
