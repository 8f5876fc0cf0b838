import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';

const css = await readFile('src/ui/theme.css', 'utf8');
const pieces = await readFile('src/ui/pieces.css', 'utf8');

const COLOUR = /light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/.source;

/** The colours of letters, which stand where they are used: `source-a` on `source-a-wash`. */
const letters = [
  ...pieces.matchAll(
    new RegExp(`\\.chip-([a-f]) \\{\\s*background: ${COLOUR}\\s*color: ${COLOUR}\\s*\\}`, 'g'),
  ),
].flatMap(([, letter = '', ...colours]): [string, string[]][] => [
  [`source-${letter}-wash`, colours.slice(0, 2)],
  [`source-${letter}`, colours.slice(2)],
]);

/** All colours by their names, as [light, dark] of `#rrggbb`. */
const colours = new Map([
  ...[...css.matchAll(new RegExp(`--([\\w-]+): ${COLOUR}`, 'g'))].map(
    ([, name = '', light = '', dark = '']): [string, string[]] => [name, [light, dark]],
  ),
  ...letters,
]);

/** Relative luminance and contrast: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const pairs = [
  ...['paper', 'wash', 'accent-wash'].flatMap((ground) => [
    ['ink', ground],
    ['second', ground],
    ['accent', ground],
  ]),
  ...[...'abcdef'].map((letter) => [`source-${letter}`, `source-${letter}-wash`]),
  ['both', 'both-wash'],
  ['both', 'paper'],
];

/** Edges and shapes that have to be seen to be understood (WCAG 1.4.11). */
const shapes = ['paper', 'wash', 'accent-wash'].map((ground) => ['graphic', ground]);

describe.each(['light', 'dark'])('in %s', (scheme) => {
  const index = scheme === 'light' ? 0 : 1;
  it.each(pairs)('%s on %s reaches 4.5 : 1', (text = '', ground = '') => {
    const [one, other] = [colours.get(text)?.[index], colours.get(ground)?.[index]];
    expect(contrast(one ?? '', other ?? '')).toBeGreaterThanOrEqual(4.5);
  });
  it.each(shapes)('%s on %s reaches 3.5 : 1', (shape = '', ground = '') => {
    const [one, other] = [colours.get(shape)?.[index], colours.get(ground)?.[index]];
    expect(contrast(one ?? '', other ?? '')).toBeGreaterThanOrEqual(3.5);
  });
});

it('knows all colours', () => expect(colours.size).toBe(23));

it('has no lengths that follow somebody else’s root', async () => {
  for (const file of [
    'src/ui/theme.css',
    'src/ui/pieces.css',
    'src/ui/switch.css',
    'content/card/card.css',
  ]) {
    const text = (await readFile(file, 'utf8'))
      .replace(/\/\*.*?\*\//gs, '')
      // Matches nothing in a shadow tree.
      .replace(/^:root \{.*?\}/gms, '');
    expect(text, file).not.toMatch(/\d(rem|rlh|rex|rch)\b/);
  }
});
