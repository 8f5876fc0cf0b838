import { describe, expect, it } from 'vitest';
import { frameSettings } from '../../../src/core/page/FrameSettings';
import { type Choices, NO_CHOICES } from '../../../src/core/settings/Settings';

const FERRY = {
  id: 'sand-island',
  topics: [
    { id: 'ferry', on: true },
    { id: 'harbour', on: false },
  ],
};
const WELL = {
  id: 'old-well',
  topics: [
    { id: 'well', on: true },
    { id: 'rope', on: false },
  ],
};

const off = (choices: Partial<Choices> = {}, packs = [FERRY, WELL]) =>
  frameSettings({ ...NO_CHOICES, ...choices }, packs, ['example.org'], 0).off;

describe('what a frame hears is off', () => {
  it('is what its story has off, until somebody chooses', () => {
    expect(off()).toEqual(['sand-island/harbour', 'old-well/rope']);
    expect(off({ topics: { 'old-well/rope': true, 'old-well/well': false } })).toEqual([
      'old-well/well',
      'sand-island/harbour',
    ]);
  });

  it('is a story by its id, whatever is chosen of its topics', () => {
    expect(off({ stories: { 'old-well': false }, topics: { 'old-well/rope': true } })).toEqual([
      'old-well',
      'sand-island/harbour',
    ]);
  });

  it('is what was switched off, also while its story cannot be read', () => {
    const choices = { stories: { 'old-well': false }, topics: { 'lost/rope': false } };
    expect(off(choices, [FERRY])).toEqual(['old-well', 'lost/rope', 'sand-island/harbour']);
  });

  it('does not grow with stories that are on', () => {
    const many = Array.from({ length: 1000 }, (_, at) => ({
      id: `story-${at}`,
      topics: [{ id: 'one', on: true }],
    }));
    expect(off({}, many)).toEqual([]);
  });
});
