import { expect, it } from 'vitest';
import { evidenceLine } from '../../../content/card/evidenceLine';
import type { Because, Evidence } from '../../../src/core/detect/Mention';
import { words } from '../../ui/support/story';

const named = (block: number): Because => ({ kind: 'mention', block, text: 'Mike Pence' });

/** Of a mention in block 2. */
const sentences: [Evidence, string, string][] = [
  [
    { kind: 'full', confidence: 'certain' },
    'Mike Pence',
    'Marked because the page names “Mike Pence” in full.',
  ],
  [
    { kind: 'short', confidence: 'certain', because: named(1) },
    'Pence',
    '“Pence”, the surname: the page names “Mike Pence” above.',
  ],
  [
    { kind: 'title', confidence: 'certain', because: named(3) },
    'Mr Pence',
    '“Mr Pence”, title and surname: the page names “Mike Pence” below.',
  ],
  [
    { kind: 'short', confidence: 'certain', because: named(2) },
    'Pence',
    '“Pence”, the surname: the page names “Mike Pence” in the same passage.',
  ],
  [
    { kind: 'short', confidence: 'likely', because: { kind: 'word', block: -1, text: 'Senate' } },
    'Pence',
    '“Pence”, the surname: the page also has “Senate” in its title. Likely, not certain.',
  ],
  [
    {
      kind: 'event',
      confidence: 'likely',
      because: { kind: 'word', block: 2, text: 'called off' },
    },
    'meeting',
    '“meeting”: the passage says “called off” of it and names who takes part. Likely, not certain.',
  ],
  [
    {
      kind: 'short',
      confidence: 'likely',
      because: { kind: 'subject', block: 0, text: 'Mike Pence' },
    },
    'Pence',
    '“Pence”, the surname: others have it too, but the page is mostly about “Mike Pence”. Likely, not certain.',
  ],
];

it.each(sentences)('%j', (evidence, text, sentence) => {
  expect(evidenceLine(words, evidence, text, 2)).toBe(sentence);
});
