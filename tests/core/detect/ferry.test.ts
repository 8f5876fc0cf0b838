import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/detect/Block';
import { find } from '../../../src/core/detect/find';
import { resolve } from '../../../src/core/detect/resolve';
import { compileNames } from '../../../src/core/names/compileNames';
import { triggerPattern } from '../../../src/core/names/triggerPattern';
import { checkPack } from '../../../src/core/pack-check/checkPack';
import { readTrigger } from '../../../src/core/prefilter/readTrigger';
import { type Files, ferryFiles } from '../pack-check/stories';

/** The names of a story, as the build compiles them. */
function namesOf(files: Files) {
  const { read } = checkPack(files);
  return read.ok ? read.value.names : expect.fail(JSON.stringify(read.error));
}

const FERRY = namesOf(ferryFiles());

/** What is marked on a page of these paragraphs: `topic: text`. */
function marked(paragraphs: readonly string[], lang = 'en', names = FERRY): string[] {
  const lexicon = compileNames(names);
  const blocks = paragraphs.map((text): Block => ({ text, kind: 'paragraph', lang }));
  const read = blocks.map((block) => ({ block, candidates: find(block.text, lexicon) }));
  const { mentions } = resolve({ lang, title: '', blocks: read }, lexicon, { isOn: () => true });
  return mentions.map(
    ({ topic, block, start, end }) => `${topic}: ${blocks[block]?.text.slice(start, end)}`,
  );
}

describe('the ferry’s names', () => {
  it('make a page one of the story, and supporting names on it marks', () => {
    expect(marked(['The Sand Island ferry turned back. Per Lind was its captain.'])).toEqual([
      'ferry: Sand Island ferry',
      'per-lind: Per Lind',
    ]);
    expect(marked(['Per Lind was the captain of another boat.'])).toEqual([]);
  });

  it('are any one trigger’s page where the pack does not say otherwise', () => {
    expect(marked(['Ada Lind spoke on the radio.', 'Per Lind did not.'])).toEqual([
      'ada-lind: Ada Lind',
      'per-lind: Per Lind',
    ]);
    const { 'names.json': names, ...files } = ferryFiles();
    const strict = namesOf({ ...files, 'names.json': { ...Object(names), story: [['ferry']] } });
    expect(marked(['Ada Lind spoke on the radio.', 'Per Lind did not.'], 'en', strict)).toEqual([
      'ada-lind: Ada Lind',
    ]);
  });

  it('tell two people of one surname apart', () => {
    expect(marked(['Ada Lind gave the order.', 'Ms Lind spoke on the radio.'])).toContain(
      'ada-lind: Ms Lind',
    );
    expect(marked(['Ada Lind gave the order.', 'Captain Lind turned the boat.'])).toContain(
      'per-lind: Captain Lind',
    );
    expect(marked(['Ada Lind gave the order.', 'Lind spoke on the radio.'])).toContain(
      'ada-lind: Lind',
    );
    // Whose it is stays open where both are spoken of alike: then it is nobody's.
    expect(marked(['Ada Lind and Per Lind were there.', 'Lind spoke.'])).toHaveLength(2);
    expect(marked(['Ada Lind gave the order.', 'Erik Lind was not there.'])).toHaveLength(1);
  });

  it('are nobody’s where a thing or what was founded in their honour bears them', () => {
    const marks = (text: string) => marked(['Ada Lind gave the order.', text]).slice(1);
    expect(
      marks('We sat under the Lind. The Lind is a tree, and the Lind’s leaves are green.'),
    ).toEqual([]);
    expect(marks('The Ada Lind Foundation gave a boat.')).toEqual([]);
    expect(marks('The Lind office gave the order.')).toEqual(['ada-lind: Lind']);
    expect(marks('Ada Lind Center Stage Again')).toEqual(['ada-lind: Ada Lind']);
    // What is no person may be called so.
    expect(marks('The Sand Island ferry Foundation, the Sand Island ferry.')).toHaveLength(2);
  });

  it('are found in the other language of the sources', () => {
    expect(marked(['샌드섬 여객선이 되돌아갔다. 선장 페르 린드는 말했다.'], 'ko')).toEqual([
      'ferry: 샌드섬 여객선',
      'per-lind: 페르 린드',
    ]);
  });

  it('tell an event that is no meeting by its noun and its fate', () => {
    expect(
      marked([
        'A tug was near. The planned tow of the Sand Island ferry by the tug was called off.',
      ]),
    ).toEqual(['tow: planned tow', 'ferry: Sand Island ferry']);
    expect(marked(['The Sand Island ferry was fine. The concert was called off.'])).toEqual([
      'ferry: Sand Island ferry',
    ]);
  });

  it('wake the sentinel, and nothing else does', () => {
    const wakes = readTrigger(triggerPattern(FERRY), '(');
    expect(wakes('On Friday the Sand Island ferry turned back.')).toBe(true);
    expect(wakes('샌드섬 여객선이 되돌아갔다')).toBe(true);
    expect(wakes('On Friday the weather was fine.')).toBe(false);
  });
});
