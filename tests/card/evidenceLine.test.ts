import { expect, it } from 'vitest';
import { evidenceLine } from '../../content/card/evidenceLine';
import type { Evidence } from '../../src/core/detect/Mention';
import { words } from '../ui/support/story';

const sentences: [Evidence, string, string][] = [
  [
    { kind: 'full', confidence: 'certain' },
    'Mike Pence',
    'Marked because the page names “Mike Pence” in full.',
  ],
  [
    {
      kind: 'short',
      confidence: 'certain',
      because: { kind: 'mention', block: 2, text: 'Mike Pence' },
    },
    'Pence',
    '“Pence” is marked because the page names “Mike Pence”.',
  ],
  [
    { kind: 'short', confidence: 'likely', because: { kind: 'word', block: -1, text: 'Senate' } },
    'Pence',
    '“Pence” is marked because the page also has “Senate”.',
  ],
  [
    { kind: 'event', confidence: 'likely' },
    'cancelled meeting',
    'Marked because the passage tells of it: “cancelled meeting”.',
  ],
];

it.each(sentences)('%j', (evidence, text, sentence) => {
  expect(evidenceLine(words, evidence, text)).toBe(sentence);
});
