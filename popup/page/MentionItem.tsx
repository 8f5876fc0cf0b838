import type { FoundMention } from '../../src/core/popup/findings';
import { snippet } from '../../src/core/popup/snippet';

interface Props {
  readonly mention: FoundMention;
  readonly onJump: () => void;
}

/** A mention in its place, in the page's own words and language. */
export function MentionItem({ mention, onJump }: Props) {
  const { before, text, after } = snippet(mention);
  const lang = mention.lang === '' ? undefined : mention.lang;
  return (
    <li>
      <button type="button" lang={lang} dir="auto" onClick={onJump}>
        {before}
        <strong>{text}</strong>
        {after}
      </button>
    </li>
  );
}
