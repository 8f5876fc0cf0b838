import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAddress, POPUP_VIEWS, parseAddress } from '../../../src/core/popup/address';

const NOTHING = { view: null, tab: null, story: null, topic: null, event: null };

describe('parseAddress', () => {
  it.each([
    ['', '', NOTHING],
    ['?', '#', NOTHING],
    ['?tab=7', '', { ...NOTHING, tab: 7 }],
    ['?topic=pence', '', { ...NOTHING, view: 'timeline', topic: 'pence' }],
    ['', '#T12', { ...NOTHING, view: 'timeline', event: 'T12' }],
    ['?event=T12', '', { ...NOTHING, view: 'timeline', event: 'T12' }],
    ['?view=sources&tab=3', '#T09', { ...NOTHING, view: 'sources', tab: 3, event: 'T09' }],
    // What is no id in the story is none of it.
    ['?topic=ferry/a/b', '', { ...NOTHING, story: 'ferry' }],
    ['?story=ferry', '', { ...NOTHING, story: 'ferry' }],
    ['?topic=ferry/storm', '', { ...NOTHING, view: 'timeline', story: 'ferry', topic: 'storm' }],
    ['', '#org.example/T1', { ...NOTHING, view: 'timeline', story: 'org.example', event: 'T1' }],
    // Of two stories it shows one: that of the event.
    [
      '?topic=ferry/storm',
      '#mill/T1',
      { ...NOTHING, view: 'timeline', story: 'mill', event: 'T1' },
    ],
  ] as const)('reads %s%s', (search, hash, expected) => {
    expect(parseAddress(search, hash)).toEqual(expected);
  });

  it.each([
    '?tab=-1&view=everything&topic=a%20b&event=',
    '?tab=99999999999',
    '?topic=<img>',
    '?&&=&==',
  ])('takes %s for nothing', (search) => {
    expect(parseAddress(search, '')).toEqual(NOTHING);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (search, hash) => {
        parseAddress(search, hash);
      }),
    );
  });

  it('reads back what formatAddress writes', () => {
    const id = fc.stringMatching(/^[A-Za-z0-9]{1,6}(-[a-z0-9]{1,4}){0,2}$/);
    const address = fc
      .record({
        view: fc.option(fc.constantFrom(...POPUP_VIEWS)),
        tab: fc.option(fc.nat()),
        story: fc.option(fc.stringMatching(/^[a-z0-9]{1,6}([.-][a-z0-9]{1,4}){0,2}$/)),
        topic: fc.option(id),
        event: fc.option(id),
      })
      // These mean the timeline, and are read so.
      .map((one) => ({ ...one, view: one.view ?? ((one.topic ?? one.event) ? 'timeline' : null) }));
    fc.assert(
      fc.property(address, (one) => {
        const [search = '', hash = ''] = formatAddress(one).split('#');
        expect(parseAddress(search, hash === '' ? '' : `#${hash}`)).toEqual(one);
      }),
    );
  });
});
