import type { Source } from '../core/pack/packSchema';
import { directionOf } from '../core/text/direction';
import { PackText } from './PackText';
import { Phrase } from './Phrase';
import { publishedWords, publisherOf } from './sourceWords';
import { useWords } from './UiContext';

/** `“Headline”, publisher, date.`: what a source is; its headline leads to it where it has an address. */
export function SourceCitation({ source }: { readonly source: Source }) {
  const words = useWords();
  const { title, language } = source;
  const address = source.url ?? source.archive;
  const date = publishedWords(words, source);
  const headline =
    address === null ? (
      <span lang={language} dir={directionOf(language)}>
        {title}
      </span>
    ) : (
      <a
        href={address}
        lang={language}
        dir={directionOf(language)}
        target="_blank"
        rel="noopener noreferrer"
      >
        {title}
      </a>
    );
  const publisher = <PackText>{publisherOf(words, source)}</PackText>;
  return date === null ? (
    <Phrase of="sourceCitationUndated">
      {headline}
      {publisher}
    </Phrase>
  ) : (
    <Phrase of="sourceCitation">
      {headline}
      {publisher}
      {date}
    </Phrase>
  );
}
