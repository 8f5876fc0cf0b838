import type { Command } from '../../browser/commands';
import type { PinPlace } from '../../browser/pinPlace';
import type { SampleSentence } from '../../core/sample/sampleSentence';
import { entry, type Story } from '../../core/story/makeStory';
import { canHover } from '../../ui/canHover';
import { Phrase } from '../../ui/Phrase';
import { ShortcutKey } from '../../ui/ShortcutKey';
import { SourceChip } from '../../ui/SourceChip';
import { placeInSource } from '../../ui/sourceWords';
import { useWords } from '../../ui/UiContext';

interface Props {
  /** The sentence to try it on, and its story; `null` where there is none. */
  readonly live: { readonly story: Story; readonly sentence: SampleSentence } | null;
  readonly commands: readonly Command[];
  /** `null` where the button is in view already, or can be nowhere else. */
  readonly pinPlace: PinPlace | null;
  /** Opens the browser's own page for keys. */
  readonly onSetKeys: () => void;
}

/** How a card opens, what a chip says, where the button is: a line each. */
export function FirstSteps({ live, commands, pinPlace, onSetKeys }: Props) {
  const { message } = useWords();
  const key = (name: string) => {
    const shortcut = commands.find((command) => command.name === name)?.shortcut ?? '';
    return <ShortcutKey shortcut={shortcut} onSet={onSetKeys} />;
  };
  return (
    <dl class="first-steps">
      <dt>{message('firstRunOpen')}</dt>
      <dd>
        {message(canHover() ? 'firstRunOpenRest' : 'firstRunOpenTap')}{' '}
        {live !== null && <span class="second">{message('firstRunTry')}</span>}
      </dd>
      {commands.length > 0 && (
        <>
          <dt>{message('firstRunKeys')}</dt>
          <dd>
            <Phrase of="firstRunKeyList">
              {key('next-mention')}
              {key('previous-mention')}
              <kbd>Esc</kbd>
            </Phrase>
          </dd>
        </>
      )}
      {live !== null && <ChipStep story={live.story} claim={live.sentence.claim} />}
      {pinPlace !== null && (
        <>
          <dt>{message('firstRunPin')}</dt>
          <dd>{message(pinPlace === 'firefox' ? 'firstRunPinFirefox' : 'firstRunPinChromium')}</dd>
        </>
      )}
    </dl>
  );
}

/** A chip of the sentence, and what it stands for. */
function ChipStep({ story, claim }: { readonly story: Story; readonly claim: string }) {
  const words = useWords();
  const { message } = words;
  const [statement] = entry(story.claims, claim).statements;
  const [paragraph] = statement?.paragraphs ?? [];
  if (statement === undefined || paragraph === undefined) return null;
  const source = entry(story.sources, statement.source);
  return (
    <>
      <dt>
        <SourceChip source={source} paragraphs={[paragraph]} />
      </dt>
      <dd>
        {message('sourceSentence', placeInSource(words, source, [paragraph]))}{' '}
        <span class="second">{message('firstRunChipMore')}</span>
      </dd>
    </>
  );
}
