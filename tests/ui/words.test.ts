import { describe, expect, it } from 'vitest';
import messages from '../../src/_locales/en/messages.json';
import { messagesFrom } from '../../src/ui/messagesFrom';
import { makeWords } from '../../src/ui/words';

const english = (language: string) => makeWords(messagesFrom(messages), language);

describe('words', () => {
  it('write dates as precisely as they are given', () => {
    const { date } = english('en-GB');
    expect(date('2018-02-09')).toBe('9 February 2018');
    expect(date('2018-02-09', 'short')).toBe('9 Feb 2018');
    expect(date('2018-02-09', 'yearless')).toBe('9 Feb');
    expect(date('2018-02')).toBe('February 2018');
    expect(date('2018-02', 'yearless')).toBe('Feb');
    expect(date('2018')).toBe('2018');
    expect(date('2018', 'yearless')).toBe('2018');
  });

  it('write the same day wherever the visitor is', () => {
    // Node reads the zone anew when it changes.
    const zone = process.env.TZ;
    try {
      for (const there of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
        process.env.TZ = there;
        expect(english('en-GB').date('2018-02-09')).toBe('9 February 2018');
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it('follow the visitor’s region within the language of the texts, and no other language', () => {
    expect(english('en-US').date('2018-02-09')).toBe('February 9, 2018');
    expect(english('de-DE').language).toBe('en');
    expect(english('de-DE').date('2018-02')).toBe('February 2018');
  });

  it('follow the browser’s language where the browser has lost the texts', () => {
    const lost = makeWords(() => '', 'en-US');
    expect([lost.language, lost.date('2018-02-09')]).toEqual(['en-US', 'February 9, 2018']);
  });

  it('choose by count, in the plural forms of the language', () => {
    const { plural } = english('en-GB');
    expect(plural('popupClaims', 1)).toBe('1 claim');
    expect(plural('popupClaims', 12)).toBe('12 claims');
    const polish = makeWords(
      messagesFrom({
        language: { message: 'pl' },
        popupClaims_few: { message: 'few $1' },
        popupClaims_other: { message: 'other $1' },
      }),
      'pl',
    );
    expect([polish.plural('popupClaims', 3), polish.plural('popupClaims', 5)]).toEqual([
      'few 3',
      'other 5',
    ]);
  });

  it('run from right to left in the languages that do', () => {
    const hebrew = makeWords(messagesFrom({ language: { message: 'he' } }), 'he');
    expect([hebrew.direction, english('ar').direction]).toEqual(['rtl', 'ltr']);
  });

  it('list things', () => {
    expect(english('en-GB').list(['7', '9', '17'])).toBe('7, 9 and 17');
  });
});
