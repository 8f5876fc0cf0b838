import type { HandoutWords } from '../../core/handout/HandoutWords';
import { STANDS } from '../../ui/DifferenceBox';
import { paragraphWords } from '../../ui/paragraphMarks';
import { placeInSource, publishedWords, publisherOf } from '../../ui/sourceWords';
import type { Words } from '../../ui/words';

/** The interface's words in what is copied. */
export function makeHandoutWords(words: Words): HandoutWords {
  const { date, message } = words;
  return {
    paragraphs: (numbers) => paragraphWords(words, numbers),
    via: (name) => message('sourceVia', name),
    inferred: message('sourceInferred'),
    date,
    when({ day, time, words: written }) {
      if (day === null) return written ?? message('timeUndated');
      return time ? `${date(day)}, ${time.clock} ${time.zone}` : date(day);
    },
    place: (source, paragraphs) => placeInSource(words, source, paragraphs),
    citation(source) {
      const published = publishedWords(words, source);
      const known = [source.title, publisherOf(words, source)] as const;
      return published === null
        ? message('sourceCitationUndated', ...known)
        : message('sourceCitation', ...known, published);
    },
    stands: {
      differ: message(STANDS.differ),
      'told-differently': message(STANDS['told-differently']),
      unclear: message(STANDS.unclear),
      agree: message(STANDS.agree),
      answered: message(STANDS.answered),
    },
    silent: message('sourceNotSaid'),
    headings: { sources: message('popupArticlesTitle'), timeline: message('popupViewTimeline') },
    columns: {
      date: message('handoutDate'),
      event: message('handoutEvent'),
      statement: message('handoutStatement'),
      speaker: message('handoutSpeaker'),
      source: message('handoutSource'),
      paragraphs: message('handoutParagraphs'),
      headline: message('handoutHeadline'),
    },
  };
}
