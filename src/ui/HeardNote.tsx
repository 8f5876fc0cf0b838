import type { ComponentChild } from 'preact';
import type { Heard } from '../core/story/whoIsHeard';
import { heardText } from './heardText';
import { PackText } from './PackText';
import { fillParts, standIn } from './Phrase';
import { useWords } from './UiContext';

/** Who is heard and who is not, in one sentence, with the parties' share as a bar. */
export function HeardNote({ heard }: { readonly heard: Heard }) {
  const words = useWords();
  const parts: ComponentChild[] = [];
  const text = heardText(words, heard, (name) => {
    parts.push(<PackText>{name}</PackText>);
    return standIn(parts.length - 1);
  });
  const rest = heard.own.claims + heard.relays.reduce((sum, { claims }) => sum + claims, 0);
  return (
    <p class="heard">
      <span
        class="heard-bar"
        aria-hidden="true"
        style={`--share: ${(100 * (1 - rest / heard.total)).toFixed(1)}%`}
      />
      <span>{fillParts(text, parts)}</span>
    </p>
  );
}
