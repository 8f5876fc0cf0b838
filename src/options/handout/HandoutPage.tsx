import { useState } from 'preact/hooks';
import { handoutCsv } from '../../core/handout/handoutCsv';
import { handoutMarkdown } from '../../core/handout/handoutMarkdown';
import type { Story } from '../../core/story/makeStory';
import { useWords } from '../../ui/UiContext';
import { HandoutText } from './HandoutText';
import { makeHandoutWords } from './makeHandoutWords';

interface Props {
  readonly story: Story;
  readonly onPrint: () => void;
  /** Copies a text; false if the browser does not allow it. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** A story to hand on: to print, or to copy with all its citations. */
export function HandoutPage({ story, onPrint, onCopy }: Props) {
  const words = useWords();
  const { message } = words;
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const copy = async (text: string) => setCopied(await onCopy(text));
  return (
    <main class="handout">
      <div class="handout-bar">
        <button type="button" class="button button-main" onClick={onPrint}>
          {message('handoutPrint')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => copy(handoutMarkdown(story, makeHandoutWords(words)))}
        >
          {message('handoutMarkdown')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => copy(handoutCsv(story, makeHandoutWords(words)))}
        >
          {message('handoutCsv')}
        </button>
        <span role="status" class="second">
          {isCopied !== null && message(isCopied ? 'cardCopied' : 'cardCopyFailed')}
        </span>
      </div>
      <HandoutText story={story} />
    </main>
  );
}
