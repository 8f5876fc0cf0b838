import { entry } from '../../src/core/story/makeStory';
import { whenView } from '../../src/core/story/whenView';
import { Disclosure } from '../../src/ui/Disclosure';
import { PackText } from '../../src/ui/PackText';
import { SourceChip } from '../../src/ui/SourceChip';
import { useWords } from '../../src/ui/UiContext';
import { WhenBasis } from '../../src/ui/WhenText';
import { usePopup } from '../PopupContext';

/** Whom each source relies on and what its date rests on: for who wants to check. */
export function ReliesOn() {
  const { message } = useWords();
  const { story } = usePopup();
  return (
    <Disclosure label={message('popupReliesOn')}>
      <ul class="source-columns">
        {[...story.sources.values()].map((source) => (
          <li key={source.id}>
            <ul class="relies">
              {source.reliesOn.map(({ speaker, paragraphs }) => (
                <li key={speaker}>
                  <PackText>{entry(story.speakers, speaker).name}</PackText>{' '}
                  <SourceChip source={source} paragraphs={paragraphs} />
                </li>
              ))}
            </ul>
            <WhenBasis when={whenView(story, source.published)} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
