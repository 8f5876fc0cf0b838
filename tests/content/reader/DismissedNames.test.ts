import { expect, it } from 'vitest';
import { DismissedNames } from '../../../content/reader/DismissedNames';

const ada = { topic: 'ada', name: 'ada-surname', text: 'Lovelace', isWhole: false };

it('knows a name by its topic and id, however the page writes it', () => {
  const dismissed = new DismissedNames();
  dismissed.add(ada);
  expect(dismissed.has({ topic: 'ada', name: 'ada-surname' })).toBe(true);
  expect(dismissed.has({ topic: 'ada', name: 'ada-full' })).toBe(false);
  expect(dismissed.has({ topic: 'byron', name: 'ada-surname' })).toBe(false);
});

it('lists a name once', () => {
  const dismissed = new DismissedNames();
  dismissed.add(ada);
  dismissed.add({ ...ada, text: 'LOVELACE' });
  expect(dismissed.names).toEqual([ada]);
});

it('takes one back and leaves the others', () => {
  const dismissed = new DismissedNames();
  const byron = { topic: 'byron', name: 'byron', text: 'Byron', isWhole: false };
  dismissed.add(ada);
  dismissed.add(byron);
  dismissed.remove('ada', 'ada-surname');
  expect(dismissed.names).toEqual([byron]);
});

it('takes a whole topic for dismissed, and back again by any of its names', () => {
  const dismissed = new DismissedNames();
  dismissed.add({ ...ada, name: 'ada-full', isWhole: true });
  expect(dismissed.has(ada)).toBe(true);
  expect(dismissed.has({ topic: 'byron', name: 'ada-full' })).toBe(false);
  dismissed.remove('ada', 'ada-surname');
  expect(dismissed.has(ada)).toBe(false);
});
