import { valueAt, withChange } from '../core/pack-check/stories';
import { storyText, wholeStory } from '../stories/storyFile';

const FOLDER = 'tests/stories/sand-island';
const whole = wholeStory(FOLDER);
const text = storyText(FOLDER);

type Path = readonly (string | number)[];

/** The story with `value` at `path`; without what is there, if it is left out. */
const at = (path: Path, value?: unknown): string =>
  JSON.stringify(withChange(whole, path, value), null, 1);

/** A file that only says how large it is: nothing of it may be read. */
function sized(size: number): Blob {
  const file = new Blob();
  Object.defineProperty(file, 'size', { value: size });
  file.arrayBuffer = () => Promise.reject(new Error('This was not to be read.'));
  return file;
}

const bytes = (...all: number[]): Uint8Array<ArrayBuffer> => new Uint8Array(all);
const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const many = (count: number, make: (n: number) => unknown): unknown[] =>
  Array.from({ length: count }, (_, n) => make(n));

/**
 * Files that are no story, or none that can be added: what is wrong, the file, and what is said of it,
 * or of the first thing in it that is wrong.
 */
export const BAD_FILES: Readonly<Record<string, readonly [BlobPart, string]>> = {
  // No text, or no JSON.
  'an empty file': ['', 'It is empty. Download or copy it once more.'],
  'nothing but blanks': [' \n\t\r\n ', 'It is empty. Download or copy it once more.'],
  'a picture': [
    bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    'It is not text, as a story is. Choose the file that ends in .sidelight.json.',
  ],
  'UTF-16': [
    bytes(0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00),
    'It is not text, as a story is. Choose the file that ends in .sidelight.json.',
  ],
  'half of a letter': [
    bytes(0x22, 0xe2, 0x82, 0x22),
    'It is not text, as a story is. Choose the file that ends in .sidelight.json.',
  ],
  'cut off in the middle': [
    text.slice(0, 4000),
    'It ends in the middle, in line 223 at column 4. Download or copy it once more.',
  ],
  'cut off in a word': [
    '{"format": 1, "on": tru',
    'It ends in the middle, in line 1 at column 21. Download or copy it once more.',
  ],
  'cut off in an escape': [
    '{"title": "a\\u00',
    'It ends in the middle, in line 1 at column 13. Download or copy it once more.',
  ],
  'cut off before its last brace': [
    text.trimEnd().slice(0, -1),
    'It ends in the middle, in line 1,221 at column 1. Download or copy it once more.',
  ],
  'a page of the web': [
    '<!doctype html><title>Not found</title>',
    'In line 1 at column 1 it stops being JSON. Ask its author for the file that “npm run pack -- build” writes.',
  ],
  'a comma too many': [
    text.replace('"format": 1,', '"format": 1,,'),
    'In line 2 at column 14 it stops being JSON. Ask its author for the file that “npm run pack -- build” writes.',
  ],
  'a comma before the end': [
    '{"format": 1,}',
    'In line 1 at column 14 it stops being JSON. Ask its author for the file that “npm run pack -- build” writes.',
  ],
  'a comment': [
    '{\n  // mine\n  "format": 1}',
    'In line 2 at column 3 it stops being JSON. Ask its author for the file that “npm run pack -- build” writes.',
  ],
  'single quotation marks': [
    "{'format': 1}",
    'In line 1 at column 2 it stops being JSON. Ask its author for the file that “npm run pack -- build” writes.',
  ],
  'a line break in a text': [
    '{"title": "a\nb"}',
    'In line 1 at column 13 it stops being JSON. Ask its author for the file that “npm run pack -- build” writes.',
  ],
  'two stories in one file': [
    `${text}${text}`,
    'In line 1,222 at column 1 it stops being JSON. Ask its author for the file that “npm run pack -- build” writes.',
  ],
  'a number in hexadecimal': [
    '{"format": 0x1}',
    'In line 1 at column 13 it stops being JSON. Ask its author for the file that “npm run pack -- build” writes.',
  ],
  'an unknown escape': [
    '{"title": "\\x41"}',
    'In line 1 at column 12 it stops being JSON. Ask its author for the file that “npm run pack -- build” writes.',
  ],
  'a bracket for a brace': [
    '{"format": 1]',
    'In line 1 at column 13 it stops being JSON. Ask its author for the file that “npm run pack -- build” writes.',
  ],
  // Too large.
  'a file of 100 MB': [
    sized(100_000_000),
    'It has 100 MB, and a story has at most 5 MB. Choose the file that ends in .sidelight.json, or ask its author for smaller ones.',
  ],
  'one byte too many': [
    sized(5_000_001),
    'It has 5.1 MB, and a story has at most 5 MB. Choose the file that ends in .sidelight.json, or ask its author for smaller ones.',
  ],
  // JSON, but none of ours.
  null: ['null', 'It is no story. Choose the file that ends in .sidelight.json.'],
  'a number': ['42', 'It is no story. Choose the file that ends in .sidelight.json.'],
  'a list': ['[]', 'It is no story. Choose the file that ends in .sidelight.json.'],
  'a hundred thousand lists in each other': [
    nested(100_000),
    'It is no story. Choose the file that ends in .sidelight.json.',
  ],
  'a package.json': [
    '{"name": "x", "version": "1.0.0"}',
    'It is no story. Choose the file that ends in .sidelight.json.',
  ],
  'a map': [
    '{"type": "FeatureCollection", "features": []}',
    'It is no story. Choose the file that ends in .sidelight.json.',
  ],
  'a backup of settings': [
    '{"format": "sidelight-settings", "version": 2, "settings": {}}',
    'It is a backup of the settings. Restore it under “What is stored”.',
  ],
  'names without a story': [
    JSON.stringify(whole.names),
    'It is no story. Choose the file that ends in .sidelight.json.',
  ],
  // Formats.
  'a format to come': [
    at(['format'], 2),
    'It is written in format 2, and this version of Sidelight reads format 1. Update Sidelight, then choose it again.',
  ],
  'a format of far away': [
    at(['format'], 1e300),
    'It is written in format 1e+300, and this version of Sidelight reads format 1. Update Sidelight, then choose it again.',
  ],
  'no format': [at(['format']), 'format: is missing; add it'],
  'a format that is a text': [
    at(['format'], '1'),
    'format: is not 1, the one format that this Sidelight reads',
  ],
  'format 0': [at(['format'], 0), 'format: is not 1, the one format that this Sidelight reads'],
  // What it says of itself.
  'an id in capitals': [
    at(['id'], 'Sand-Island'),
    'id: is not the id of a pack (small letters, digits, single hyphens and dots)',
  ],
  'a way out of a folder for an id': [
    at(['id'], '../sand-island'),
    'id: is not the id of a pack (small letters, digits, single hyphens and dots)',
  ],
  '__proto__ for an id': [
    at(['id'], '__proto__'),
    'id: is not the id of a pack (small letters, digits, single hyphens and dots)',
  ],
  'a revision of a million and one': [
    at(['revision'], 1_000_001),
    'revision: is more than 1000000',
  ],
  'a revision that is no number': [
    text.replace('"revision": 2', '"revision": 1e999'),
    'revision: is not a whole number',
  ],
  'a title that runs backwards': [
    at(['title'], 'The ferry \u202Ekcab denrut taht'),
    'title: holds an invisible or control character',
  ],
  'a title with a zero width space': [
    at(['title'], 'The fer\u200Bry'),
    'title: holds an invisible or control character',
  ],
  'a title of a million letters': [
    at(['title'], 'x'.repeat(1_000_000)),
    'title: is longer than 80 characters',
  ],
  'no authors': [at(['authors'], []), 'authors: is empty; say who wrote the pack'],
  'a homepage that is a script': [
    at(['homepage'], 'javascript:alert(1)'),
    'homepage: is not an address that begins with https://',
  ],
  'a homepage without encryption': [
    at(['homepage'], 'http://ferry.example/'),
    'homepage: is not an address that begins with https://',
  ],
  'a homepage with a password': [
    at(['homepage'], 'https://a:b@ferry.example/'),
    'homepage: is not an address that begins with https://',
  ],
  'a language that is none': [at(['language'], 'English'), 'language: is not a language tag'],
  'a field that nobody knows': [
    at(['style'], '.card { display: none }'),
    'style: is no field of this; remove it or correct its name',
  ],
  'a field nearly right': [
    JSON.stringify({ ...whole, licence: undefined, license: 'CC0' }),
    'licence: is missing; add it',
  ],
  'a field called __proto__': [
    text.replace('{', '{"__proto__": {"polluted": true},'),
    '__proto__: is no field of this; remove it or correct its name',
  ],
  'a field called constructor': [
    text.replace('{', '{"constructor": {"prototype": {}},'),
    'constructor: is no field of this; remove it or correct its name',
  ],
  // Its parts.
  'no topics': [at(['topics']), 'topics: is missing; add it'],
  'topics that are no list': [at(['topics'], {}), 'topics: should be a list of topics: […]'],
  'no names': [at(['names']), 'names: is missing; write in it what to look for'],
  'two topics of one id': [
    at(['topics', 1, 'id'], 'ferry'),
    'topics[1].id: is “ferry”, as topics[0].id is; change one',
  ],
  'an entry that is not there': [
    at(['topics', 0, 'claims', 0], 'wnd'),
    'topics[0].claims[0] (ferry): names the claim “wnd”, which is not in the pack; is “wind” meant?',
  ],
  'a source that is a script': [
    at(['sources', 0, 'url'], 'data:text/html,<script>alert(1)</script>'),
    'sources[0].url (x): is not an address that begins with https://',
  ],
  'a source at this computer': [
    at(['sources', 0, 'url'], 'file:///etc/passwd'),
    'sources[0].url (x): is not an address that begins with https://',
  ],
  'a day that is none': [
    at(['events', 0, 'when', 'from'], '2019-02-31'),
    'events[0].when.from (first-trip): is not a day of the calendar',
  ],
  'paragraph -1': [
    at(['claims', 0, 'statements', 0, 'paragraphs'], [-1]),
    'claims[0].statements[0].paragraphs[0] (turned-back): is less than 1',
  ],
  'paragraph one half': [
    at(['claims', 0, 'statements', 0, 'paragraphs'], [0.5]),
    'claims[0].statements[0].paragraphs[0] (turned-back): is not a whole number',
  ],
  'events that go round': [
    at(
      ['events'],
      many(3, (n) => ({
        ...Object(valueAt(whole, ['events', 0])),
        id: `e${n}`,
        after: [`e${(n + 1) % 3}`],
      })),
    ),
    'sources[0].published.basis[0].event (x): names the event “radio-interview”, which is not in the pack (so in 3 places)',
  ],
  'too many claims': [
    at(
      ['claims'],
      many(10_001, () => 0),
    ),
    'claims: has 10001 entries, more than 10000; make two packs of it',
  ],
  // Its names.
  'a name that is in every text': [
    at(['names', 'topics', 0, 'names', 0, 'written'], ['the']),
    'names.topics[0].names[0].written[0] (sand-island-ferry): “the” is a common word; say under “needs” when it counts as the name',
  ],
  'a name of one letter': [
    at(['names', 'topics', 0, 'names', 0, 'written'], ['x']),
    'names.topics[0].names[0].written[0] (sand-island-ferry): “x” is one letter, which is everywhere; write the whole name',
  ],
  'a name without an end': [
    at(['names', 'topics', 0, 'names', 0, 'written'], ['Ada {Lind']),
    'names.topics[0].names[0].written[0] (sand-island-ferry): “Ada {Lind” has a brace without its other half',
  ],
  'parts that double each other': [
    at(
      ['names', 'parts'],
      Object.fromEntries([
        ['lind', '<p0>'],
        ...Array.from({ length: 30 }, (_, n) => [`p${n}`, `<p${n + 1}><p${n + 1}>`]),
        ['p30', 'x'],
      ]),
    ),
    'names.topics[1].names[0].written[0] (ada-lind): “<p0>” uses a part that “parts” does not have above it',
  ],
  'a part that is part of itself': [
    at(['names', 'parts', 'lind'], '<lind>'),
    'names.topics[1].names[0].written[0] (ada-lind): “<lind>” uses a part that “parts” does not have above it',
  ],
  'alternatives without number': [
    at(
      ['names', 'topics', 0, 'names', 0, 'written'],
      ['{a|b}{a|b}{a|b}{a|b}{a|b}{a|b}{a|b}{a|b}{a|b}{a|b}{a|b}{a|b}'],
    ),
    'names.topics[0].names[0].written[0] (sand-island-ferry): stands for more than 1000 forms; write fewer',
  ],
  'names of a topic that is not there': [
    at(['names', 'topics', 0, 'topic'], 'boat'),
    'names.topics[0].topic (boat): there is no topic “boat” in the pack; write the id of one of topics.json',
  ],
};
