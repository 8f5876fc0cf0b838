import type { Source } from '../../src/core/pack/schema';
import { entry, type Story } from '../../src/core/story/makeStory';
import { whenView } from '../../src/core/story/whenView';
import { PackText } from '../../src/ui/PackText';
import { SourceChip } from '../../src/ui/SourceChip';
import { useUi, useWords } from '../../src/ui/UiContext';
import { When, WhenBasis } from '../../src/ui/When';

/** Each source at the head of its column: what it is, when it appeared, whom it relies on. */
export const SourceColumns = ({ story }: { readonly story: Story }) => (
  <div class="columns">
    {[...story.sources.values()].map((source) => (
      <Column key={source.id} story={story} source={source} />
    ))}
  </div>
);

function Column({ story, source }: { readonly story: Story; readonly source: Source }) {
  const { message } = useWords();
  const { packLanguage } = useUi();
  const { language, title, shortLabel, published, reliesOn } = source;
  const when = whenView(story, published);
  return (
    <section>
      <SourceChip source={source} />
      <h2 lang={packLanguage}>{shortLabel}</h2>
      <p class="headline" lang={language}>
        {title}
      </p>
      <p class="small">
        <When when={when} />
      </p>
      <WhenBasis when={when} />
      <h3>{message('popupReliesOn')}</h3>
      <ul class="relies">
        {reliesOn.map(({ speaker, paragraphs }) => (
          <li key={speaker}>
            <PackText>{entry(story.speakers, speaker).name}</PackText>{' '}
            <SourceChip source={source} paragraphs={paragraphs} />
          </li>
        ))}
      </ul>
    </section>
  );
}
