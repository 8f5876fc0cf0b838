import { expect, it } from 'vitest';
import { Quieted } from '../../../content/reader/Quieted';

const ada = { topic: 'ada', name: 'ada-surname', text: 'Lovelace' };

it('knows a name by its topic and id, however the page writes it', () => {
  const quieted = new Quieted();
  quieted.add(ada);
  expect(quieted.has({ topic: 'ada', name: 'ada-surname' })).toBe(true);
  expect(quieted.has({ topic: 'ada', name: 'ada-full' })).toBe(false);
  expect(quieted.has({ topic: 'byron', name: 'ada-surname' })).toBe(false);
});

it('lists a name once', () => {
  const quieted = new Quieted();
  quieted.add(ada);
  quieted.add({ ...ada, text: 'LOVELACE' });
  expect(quieted.names).toEqual([ada]);
});

it('takes one back and leaves the others', () => {
  const quieted = new Quieted();
  const byron = { topic: 'byron', name: 'byron', text: 'Byron' };
  quieted.add(ada);
  quieted.add(byron);
  quieted.remove('ada', 'ada-surname');
  expect(quieted.names).toEqual([byron]);
});
