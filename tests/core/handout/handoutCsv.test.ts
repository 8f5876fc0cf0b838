import { expect, it } from 'vitest';
import { handoutCsv } from '../../../src/core/handout/handoutCsv';
import { makeStory } from '../../../src/core/story/makeStory';
import { exampleFiles, packOf } from '../pack-check/stories';
import { words } from './words';

const pack = packOf(exampleFiles());
const lines = (of = pack) => handoutCsv(makeStory(of), words).split('\r\n');

it('begins with the names of its columns, and ends each row as RFC 4180 wants it', () => {
  expect(lines()[0]).toBe('"Date","Event","Statement","Speaker","Article","Paragraphs","Headline"');
  expect(lines().at(-1)).toBe('');
});

it('has a row for each time that somebody says something of an event', () => {
  const [event] = pack.events;
  const claims = pack.claims.filter(({ id }) => event?.claims.includes(id));
  const said = [event, ...claims].flatMap((one) => one?.statements ?? []);
  const rows = lines().filter((line) => line.startsWith('"2019-05-03"'));
  expect(rows).toHaveLength(said.length);
  expect(rows[0]).toBe(
    '"2019-05-03","The ferry turns back","The ferry turns back","Ada Lind","Article X","2","Ferry turned back before reaching Sand Island"',
  );
});

it('doubles quotes, and lets no table take a text for a formula', () => {
  const [first, ...rest] = pack.events;
  if (!first) throw new Error('The example has no event');
  const titled = { ...pack, events: [{ ...first, title: '=SUM("A1", 2)' }, ...rest] };
  expect(lines(titled)[1]).toContain('"\'=SUM(""A1"", 2)"');
});
