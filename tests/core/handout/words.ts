import type { HandoutWords } from '../../../src/core/handout/HandoutWords';

/** Words that show where they come from. */
export const words: HandoutWords = {
  paragraphs: (numbers) => `paragraph ${numbers.join(' and ')}`,
  via: (name) => `via ${name}`,
  inferred: 'inferred',
  date: (partial) => `<${partial}>`,
  when: ({ day, words }) => day ?? words ?? 'undated',
  place: ({ letter }, numbers) =>
    numbers.length === 0 ? `Article ${letter}` : `Article ${letter}, paragraph ${numbers.join()}`,
  citation: ({ title }) => `“${title}”`,
  stands: {
    differ: 'They differ',
    'told-differently': 'Told differently',
    unclear: 'Unclear',
    agree: 'They agree',
    answered: 'Answered',
  },
  silent: 'does not say',
  headings: { sources: 'Articles', timeline: 'Timeline' },
  columns: {
    date: 'Date',
    event: 'Event',
    statement: 'Statement',
    speaker: 'Speaker',
    source: 'Article',
    paragraphs: 'Paragraphs',
    headline: 'Headline',
  },
};
